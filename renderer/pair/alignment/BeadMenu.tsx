import { useTranslation } from 'react-i18next';
import type { Edit } from '../../../shared/document/edit.ts';
import { MenuItem, MenuPopover, MenuSection } from '../../controls/Menu.tsx';
import { useKeyLabel } from '../../shortcuts/useKeyLabel.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { Row } from '../model/rows.ts';
import { usePair } from '../usePair.ts';
import {
  confirmRows,
  holdRows,
  joinSegments,
  mergeRows,
  moveSegment,
  realignRows,
  splitRow,
  splitSegment,
  unlinkRow,
} from './alignmentEdits.ts';
import type { AlignmentCommand } from './commands.ts';

/** Everything that a person can set right about a bead. */
export function BeadMenu({ row }: { readonly row: Row }) {
  const { t } = useTranslation();
  const keys = useKeyLabel();
  const { state, model, range, view, align, startLink } = usePair();
  const { segments } = state.analysis;
  const before = model.rows[row.index - 1];
  const after = model.rows[row.index + 1];
  const chosen = range.includes(row) ? range : [row];
  const many = chosen.length > 1;
  const { bead } = row;
  const both = bead.en.length > 0 && bead.fr.length > 0;
  const caret = view.caret;
  const [french] = row.passages.fr;
  const clicked = view.englishPlace;
  const clickedInside =
    clicked !== null && row.passages.en.some(({ start, end }) => start < clicked && clicked < end);
  const caretInside = french !== undefined && caret > french.start && caret < french.end;

  const merge = (...rows: readonly (Row | undefined)[]) =>
    mergeRows(
      segments,
      rows.filter((each) => each !== undefined),
    );
  const move = (language: Language, to: Row | undefined) =>
    to ? moveSegment(segments, language, row, to) : [];
  const actions: Record<string, readonly [AlignmentCommand, () => readonly Edit[]]> = {
    confirm: ['confirm', () => confirmRows(segments, chosen)],
    split: ['split', () => splitRow(segments, row)],
    unlink: ['unlink', () => unlinkRow(segments, row)],
    mergeRange: ['merge', () => merge(...chosen)],
    mergeBefore: ['merge', () => merge(before, row)],
    mergeAfter: ['merge', () => merge(row, after)],
    frenchUp: ['move', () => move('fr', before)],
    frenchDown: ['move', () => move('fr', after)],
    englishUp: ['move', () => move('en', before)],
    englishDown: ['move', () => move('en', after)],
    realign: ['realign', () => realignRows(segments, chosen, state.pair.corrections.pins)],
    hold: ['hold', () => holdRows(segments, chosen)],
    joinFrench: ['joinSentences', () => joinSegments(segments, 'fr', bead.fr[0] ?? -1)],
    joinEnglish: ['joinSentences', () => joinSegments(segments, 'en', bead.en[0] ?? -1)],
    splitFrench: ['splitSentence', () => splitSegment('fr', caret)],
    splitEnglish: ['splitSentence', () => splitSegment('en', clicked ?? 0)],
  };
  const run = (key: string) => {
    const action = actions[key];
    if (key === 'link') startLink(chosen);
    else if (action) align(action[0], action[1]());
  };
  const disabled = [
    ...(both ? [] : ['confirm', 'unlink']),
    ...(bead.en.length + bead.fr.length > 2 ? [] : ['split']),
    ...(before ? [] : ['mergeBefore', 'frenchUp', 'englishUp']),
    ...(after ? [] : ['mergeAfter', 'frenchDown', 'englishDown']),
    ...(many ? [] : ['mergeRange', 'hold']),
    ...(bead.fr.length > 0 ? [] : ['frenchUp', 'frenchDown', 'joinFrench']),
    ...(bead.en.length > 0 ? [] : ['englishUp', 'englishDown', 'joinEnglish', 'link']),
    ...(caretInside ? [] : ['splitFrench']),
    ...(clickedInside ? [] : ['splitEnglish']),
  ];
  const item = (id: string, label: string, command?: Parameters<typeof keys.of>[0]) => (
    <MenuItem id={id} isDisabled={disabled.includes(id)} keys={command && keys.of(command)}>
      {label}
    </MenuItem>
  );
  return (
    <MenuPopover
      label={t('bead.menu', { number: row.index + 1 })}
      placement="end top"
      onAction={(key) => {
        run(String(key));
      }}
    >
      <MenuSection title={t('bead.pairing')}>
        {item('confirm', t('bead.confirm', { count: chosen.length }), 'confirmAndNext')}
        {item('split', t('bead.split'), 'splitBead')}
        {item('mergeBefore', t('bead.mergeBefore'))}
        {item('mergeAfter', t('bead.mergeAfter'), 'mergeWithNext')}
        {item('mergeRange', t('bead.mergeRange', { count: chosen.length }))}
        {item('link', t('bead.link', { count: chosen.length }), 'linkRows')}
        {item('unlink', t('bead.unlink'), 'unlinkRow')}
        {item('realign', t('bead.realign', { count: chosen.length }), 'realign')}
        {item('hold', t('bead.hold'), 'hold')}
      </MenuSection>
      <MenuSection title={t('bead.move')}>
        {item('frenchUp', t('bead.frenchUp'), 'frenchUp')}
        {item('frenchDown', t('bead.frenchDown'), 'frenchDown')}
        {item('englishUp', t('bead.englishUp'))}
        {item('englishDown', t('bead.englishDown'))}
      </MenuSection>
      <MenuSection title={t('bead.sentences')}>
        {item('joinFrench', t('bead.joinFrench'))}
        {item('splitFrench', t('bead.splitFrench'))}
        {item('joinEnglish', t('bead.joinEnglish'))}
        {item('splitEnglish', t('bead.splitEnglish'))}
      </MenuSection>
    </MenuPopover>
  );
}
