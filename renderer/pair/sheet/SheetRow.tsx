import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/text/language.ts';
import { marksIn } from '../model/marks.ts';
import type { QuotationEntry } from '../model/entries.ts';
import { Avatar } from '../text/Avatar.tsx';
import { DecoratedText } from '../text/DecoratedText.tsx';
import { useSpeakerName } from '../text/useSpeakerName.ts';
import { withMarks } from '../text/wording.ts';
import { usePair } from '../usePair.ts';

interface SheetRowProps {
  readonly entry: QuotationEntry;
  readonly index: number;
  readonly current: boolean;
  readonly offset: number;
  readonly measure: (element: Element | null) => void;
}

export function SheetRow({ entry, index, current, offset, measure }: SheetRowProps) {
  const { view, entry: selected, goToEntry } = usePair();
  return (
    <div
      role="row"
      className="row"
      ref={measure}
      aria-rowindex={index + 2}
      aria-selected={selected?.id === entry.id}
      tabIndex={current ? 0 : -1}
      data-index={index}
      data-current-row={current && (selected !== null || view.quotation === null) ? '' : undefined}
      style={{ transform: `translateY(${offset}px)` }}
      onClick={() => {
        goToEntry(entry);
      }}
    >
      <div role="rowheader" className="sheet-speaker">
        <Avatar speaker={entry.speaker} />
        <small>{(entry.rows[0] ?? 0) + 1}</small>
      </div>
      <Wording entry={entry} language="en" />
      <Wording entry={entry} language="fr" />
    </div>
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
        const chain = [quotation.cue?.text, quotation.occasion?.text, quotation.relay?.text];
        return (
          <div key={quotation.id} className="sheet-quotation">
            <p className="reading passage" lang={language}>
              <DecoratedText text={text} span={span} marks={marks} />
            </p>
            <p className="sheet-chain">
              <b>{quotation.speaker?.name ?? nameOf(entry.speaker)}</b> ·{' '}
              {t(`type.${quotation.type}`)}
              <span lang={language}>{chain.filter(Boolean).map((part) => ` · ${part ?? ''}`)}</span>
            </p>
          </div>
        );
      })}
      {quotations.length === 0 && (
        <span className="cell-empty">
          {t(language === 'fr' ? 'sheet.noFrench' : 'sheet.noEnglish')}
        </span>
      )}
    </div>
  );
}
