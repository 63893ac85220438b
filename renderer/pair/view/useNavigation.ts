import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../announce/useAnnounce.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { usePreferences } from '../../preferences/usePreferences.ts';
import type { QuotationEntry } from '../model/entries.ts';
import { groupFindings } from '../model/findingGroups.ts';
import type { JudgedFinding } from '../model/findings.ts';
import type { Row } from '../model/rows.ts';
import { nextUnjudged } from '../review/reviewActions.ts';
import { useSpeakerName } from '../text/useSpeakerName.ts';
import type { Screen } from './screen.ts';
import { nextFindingIndex } from './step.ts';
import { entryOf } from './viewState.ts';

/** The ways through the pair: row by row, finding by finding, quotation by quotation. */
export interface Navigation {
  readonly goToRow: (index: number, focus?: boolean) => void;
  readonly goToFinding: (finding: JudgedFinding) => void;
  readonly goToEntry: (entry: QuotationEntry) => void;
  /** Opens the French editor on the row's passage at the offset, or on its first. */
  readonly startEditing: (row: Row | undefined, caret?: number) => void;
  readonly stepFinding: (by: 1 | -1) => void;
  readonly stepEntry: (by: 1 | -1) => void;
  /** Goes to the next quotation without a verdict. */
  readonly stepUnjudged: (from: QuotationEntry) => void;
}

export function useNavigation({ state, model, view, index, show, reveal }: Screen): Navigation {
  const { t } = useTranslation();
  const say = useMessage();
  const announce = useAnnounce();
  const nameOf = useSpeakerName();
  const [{ panel }] = usePreferences();
  const { rows } = model;

  const startEditing: Navigation['startEditing'] = (row, caret) => {
    const passages = row?.passages.fr ?? [];
    const passage =
      passages.find(({ start, end }) => caret !== undefined && start <= caret && caret <= end) ??
      passages[0];
    if (!passage) return;
    const { start, end } = passage;
    show({
      editing: { start, end, text: state.pair.texts.fr.text },
      caret: caret ?? start,
      linking: null,
    });
  };
  /** Findings in the order that the panel lists them in. */
  const inOrder = (): readonly JudgedFinding[] =>
    panel === 'findings' ? groupFindings(model).flatMap(({ findings }) => findings) : model.shown;
  const goToFinding = (target: JudgedFinding) => {
    const holder = model.entries.find(({ findings }) =>
      findings.some(({ id }) => id === target.id),
    );
    const quotation = holder ? (holder.fr[0] ?? holder.en[0] ?? null) : null;
    reveal(target.bead, { finding: target.id, quotation });
    // In the middle of editing, the editor follows to the finding's words.
    if (view.editing !== null) startEditing(rows[target.bead], target.fr?.start);
    announce(
      t('announce.finding', {
        at: inOrder().indexOf(target) + 1,
        count: model.shown.length,
        severity: t(`severity.${target.severity}`),
        text: say(target.explanation),
      }),
    );
  };
  const goToEntry = (target: QuotationEntry) => {
    const first = target.findings.find(({ status }) => status === 'open');
    reveal(target.rows[0] ?? 0, {
      quotation: target.fr[0] ?? target.en[0] ?? null,
      finding: first?.id ?? null,
    });
    const list = target.mention ? model.mentions : model.entries;
    announce(
      t('announce.quotation', {
        at: list.findIndex(({ id }) => id === target.id) + 1,
        count: list.length,
        speaker: nameOf(target.speaker),
      }),
    );
  };

  return {
    goToRow: (to, focus = true) => {
      const bounded = Math.max(0, Math.min(rows.length - 1, to));
      reveal(bounded, { finding: null, quotation: null, focusRow: focus });
    },
    goToFinding,
    goToEntry,
    startEditing,
    stepFinding: (by) => {
      const all = inOrder();
      const open = all.filter(({ status, id }) => status === 'open' || id === view.finding);
      const list = open.length > 0 ? open : all;
      const next = nextFindingIndex(list, view.finding, panel === 'findings' ? null : index, by);
      const target = list[next];
      if (target) goToFinding(target);
      else announce(t('announce.noFinding'));
    },
    stepEntry: (by) => {
      const list = model.entries;
      if (list.length === 0) return;
      const entry = entryOf(list, view.quotation);
      const current = entry === null ? -1 : list.indexOf(entry);
      const ahead = list.findIndex(({ rows: own }) => (own[0] ?? 0) >= index);
      const from = current >= 0 ? current + by : Math.max(0, ahead);
      goToEntry(list[(from + list.length) % list.length]!);
    },
    stepUnjudged: (from) => {
      const next = nextUnjudged(model, from);
      if (next) goToEntry(next);
    },
  };
}
