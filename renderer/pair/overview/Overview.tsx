import type { Virtualizer } from '@tanstack/react-virtual';
import type { MouseEvent } from 'react';
import type { Language } from '../../../shared/text/language.ts';
import type { Row } from '../model/rows.ts';
import { usePair } from '../usePair.ts';
import './Overview.css';

interface OverviewProps {
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
}

/**
 * The whole article at a glance: where quotations and open findings lie, and what is in view. For the
 * mouse alone; the quotation panel lists the same for the keyboard.
 */
export function Overview({ virtualizer }: OverviewProps) {
  const { model, view, entry, finding, goToFinding, goToEntry } = usePair();
  const total = Math.max(1, virtualizer.getTotalSize());
  const place = (rowIndex: number, share: number): number => {
    const item = virtualizer.measurementsCache[rowIndex];
    return item ? ((item.start + share * item.size) / total) * 100 : 0;
  };
  const height = virtualizer.scrollRect?.height ?? 0;
  const top = ((virtualizer.scrollOffset ?? 0) / total) * 100;
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = ((event.clientY - box.top) / box.height) * Math.max(total, height);
    virtualizer.scrollToOffset(at - height / 2);
  };
  return (
    <div className="overview" aria-hidden onClick={onClick}>
      <div
        className="overview-scale"
        style={{ height: `${Math.min(100, (total / Math.max(1, height)) * 100)}%` }}
      >
        {model.entries.map((item) => {
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
              data-colour={item.speaker?.colour ?? 'none'}
              data-selected={item.id === entry?.id || undefined}
              style={{ top: `${from}%`, height: `${Math.max(0.6, to - from)}%` }}
              onClick={(event) => {
                event.stopPropagation();
                goToEntry(item);
              }}
            />
          );
        })}
        {model.shown
          .filter(({ status }) => status === 'open')
          .map((item) => {
            const row = model.rows[item.bead];
            if (!row) return null;
            const language = item.fr ? 'fr' : 'en';
            const share = shareOf(row, language, item[language]!.start);
            return (
              <span
                key={item.id}
                className="overview-finding"
                data-severity={item.severity}
                data-selected={item.id === finding?.id || undefined}
                style={{ top: `${place(row.index, share)}%` }}
                onClick={(event) => {
                  event.stopPropagation();
                  goToFinding(item);
                }}
              />
            );
          })}
        {!view.quotationsOnly && (
          <span
            className="overview-window"
            style={{ top: `${top}%`, height: `${Math.min(100, (height / total) * 100)}%` }}
          />
        )}
      </div>
    </div>
  );
}

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
