import type { Virtualizer } from '@tanstack/react-virtual';
import { memo, type MouseEvent } from 'react';
import type { Language } from '../../../shared/text/language.ts';
import type { QuotationEntry } from '../model/entries.ts';
import type { JudgedFinding } from '../model/findings.ts';
import type { PairModel } from '../model/pairModel.ts';
import type { Row } from '../model/rows.ts';

interface OverviewMarksProps {
  readonly model: PairModel;
  /** Where every row stands; another list whenever one of them is measured anew. */
  readonly places: Virtualizer<HTMLDivElement, Element>['measurementsCache'];
  /** Height of all rows. */
  readonly total: number;
  /** Ids of what is selected. */
  readonly entry: string | null;
  readonly finding: string | null;
  readonly onEntry: (entry: QuotationEntry) => void;
  readonly onFinding: (finding: JudgedFinding) => void;
}

/** A mark for each quotation and open finding. In a long article there are many: made only when they change. */
export const OverviewMarks = memo(function OverviewMarks(props: OverviewMarksProps) {
  const { model, places, total, entry, finding, onEntry, onFinding } = props;
  const place = (rowIndex: number, share: number): number => {
    const item = places[rowIndex];
    return item ? ((item.start + share * item.size) / total) * 100 : 0;
  };
  const open = model.shown.filter(({ status }) => status === 'open');
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const { index } = (event.target as HTMLElement).dataset;
    if (index === undefined) return;
    event.stopPropagation();
    const chosen = model.entries[Number(index)];
    const other = open[Number(index) - model.entries.length];
    if (chosen) onEntry(chosen);
    else if (other) onFinding(other);
  };
  return (
    <div onClick={onClick}>
      {model.entries.map((item, i) => {
        const first = model.rows[item.rows[0] ?? 0];
        const last = model.rows[item.rows.at(-1) ?? 0];
        const quotation = item.en[0] ?? item.fr[0];
        if (!first || !last || !quotation) return null;
        const { language, start } = quotation;
        const { end } = item[language].at(-1) ?? quotation;
        const from = place(first.index, shareOf(first, language, start));
        const to = place(last.index, shareOf(last, language, end));
        return (
          <span
            key={item.id}
            className="overview-quotation"
            data-index={i}
            data-colour={item.speaker?.colour ?? 'none'}
            data-selected={item.id === entry || undefined}
            style={{ top: `${from}%`, height: `${Math.max(0.6, to - from)}%` }}
          />
        );
      })}
      {open.map((item, i) => {
        const row = model.rows[item.bead];
        if (!row) return null;
        const language = item.fr ? 'fr' : 'en';
        const share = shareOf(row, language, item[language]!.start);
        return (
          <span
            key={item.id}
            className="overview-finding"
            data-index={model.entries.length + i}
            data-severity={item.severity}
            data-selected={item.id === finding || undefined}
            style={{ top: `${place(row.index, share)}%` }}
          />
        );
      })}
    </div>
  );
});

/** How far down its row an offset lies, 0..1. */
function shareOf(row: Row, language: Language, offset: number): number {
  const passages = row.passages[language];
  const length = passages.reduce((sum, { start, end }) => sum + end - start, 0);
  let before = 0;
  for (const { start, end } of passages) {
    if (offset < start) break;
    before += Math.min(offset, end) - start;
  }
  return length === 0 ? 0 : before / length;
}
