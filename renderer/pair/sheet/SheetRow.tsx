import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/text/language.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { GridRow } from '../grid/GridRow.tsx';
import type { RowPlace } from '../grid/VirtualGrid.tsx';
import { marksIn } from '../model/marks.ts';
import type { QuotationEntry } from '../model/entries.ts';
import { VerdictMark } from '../review/VerdictMark.tsx';
import { Avatar } from '../text/Avatar.tsx';
import { DecoratedText } from '../text/DecoratedText.tsx';
import { useAttribution } from '../text/useAttribution.ts';
import { useSpeakerName } from '../text/useSpeakerName.ts';
import { withMarks } from '../text/wording.ts';
import { usePair } from '../usePair.ts';

interface SheetRowProps {
  readonly entry: QuotationEntry;
  readonly current: boolean;
  readonly place: RowPlace;
}

/** One quotation of the sheet: who speaks, and both wordings with their attribution. */
export function SheetRow({ entry, current, place }: SheetRowProps) {
  const { view, model, entry: selected, goToEntry } = usePair();
  return (
    <GridRow
      place={place}
      current={current}
      selected={selected?.id === entry.id}
      states={{ 'data-current-row': current && (selected !== null || view.quotation === null) }}
      onClick={() => {
        goToEntry(entry);
      }}
    >
      <div role="rowheader" className="sheet-speaker">
        <Avatar speaker={entry.speaker} />
        <small>{(entry.rows[0] ?? 0) + 1}</small>
        <VerdictMark status={model.verdicts.get(entry.id)?.status} />
      </div>
      <Wording entry={entry} language="en" />
      <Wording entry={entry} language="fr" />
    </GridRow>
  );
}

function Wording({
  entry,
  language,
}: {
  readonly entry: QuotationEntry;
  readonly language: Language;
}) {
  const { t } = useTranslation();
  const { state, model, view } = usePair();
  const nameOf = useSpeakerName();
  const attribution = useAttribution();
  const { text } = state.pair.texts[language];
  const quotations = entry[language];
  const highlight = { finding: view.finding, quotations: new Set<string>() };
  return (
    <div role="gridcell" className="cell" data-empty={quotations.length === 0 ? '' : undefined}>
      {quotations.map((quotation) => {
        const span = withMarks(text, quotation);
        const marks = marksIn(
          span,
          language,
          state.analysis,
          model.speakers,
          model.shown,
          highlight,
        );
        return (
          <div key={quotation.id} className="sheet-quotation">
            <p className="reading passage" lang={language}>
              <DecoratedText text={text} span={span} marks={marks} />
            </p>
            <p className="sheet-chain">
              <b>{quotation.speaker?.name ?? nameOf(entry.speaker)}</b> ·{' '}
              {t(`type.${quotation.type}`)}
              {attribution.chain(quotation).map((part) => ` · ${part}`)}
            </p>
          </div>
        );
      })}
      {language === 'fr' && <Paired entry={entry} />}
      {quotations.length === 0 && (
        <span className="cell-empty">
          {t(language === 'fr' ? 'sheet.noFrench' : 'sheet.noEnglish')}
        </span>
      )}
    </div>
  );
}

/** Why the two wordings are taken for each other's. */
function Paired({ entry }: { readonly entry: QuotationEntry }) {
  const say = useMessage();
  const [link] = entry.links;
  return link ? <p className="sheet-chain">{say(link.reason)}</p> : null;
}
