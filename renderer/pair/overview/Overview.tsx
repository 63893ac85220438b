import type { Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type MouseEvent } from 'react';
import type { QuotationEntry } from '../model/entries.ts';
import type { JudgedFinding } from '../model/findings.ts';
import { usePair } from '../usePair.ts';
import { OverviewMarks } from './OverviewMarks.tsx';
import './Overview.css';

interface OverviewProps {
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
}

/**
 * The whole article at a glance: where quotations and open findings lie, and what is in view. For the
 * mouse alone; the quotation panel lists the same for the keyboard.
 */
export function Overview({ virtualizer }: OverviewProps) {
  const pair = usePair();
  const { model, view, entry, finding } = pair;
  const latest = useRef(pair);
  useEffect(() => {
    latest.current = pair;
  });
  const onEntry = useCallback((chosen: QuotationEntry) => {
    latest.current.goToEntry(chosen);
  }, []);
  const onFinding = useCallback((chosen: JudgedFinding) => {
    latest.current.goToFinding(chosen);
  }, []);
  const total = Math.max(1, virtualizer.getTotalSize());
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
        <OverviewMarks
          model={model}
          places={virtualizer.measurementsCache}
          total={total}
          entry={entry?.id ?? null}
          finding={finding?.id ?? null}
          onEntry={onEntry}
          onFinding={onFinding}
        />
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
