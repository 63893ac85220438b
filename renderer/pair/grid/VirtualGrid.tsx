import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Overview } from '../overview/Overview.tsx';
import { usePair } from '../usePair.ts';
import { withCurrent } from './withCurrent.ts';
import './Grid.css';

/** Where a row of the grid stands; goes to its `GridRow`. */
export interface RowPlace {
  readonly index: number;
  /** Distance from the top of all rows, in pixels. */
  readonly offset: number;
  readonly measure: (element: Element | null) => void;
}

interface VirtualGridProps {
  readonly label: string;
  /** What stands above the three columns. */
  readonly heads: readonly [ReactNode, ReactNode, ReactNode];
  readonly count: number;
  /** Index of the row that keeps the focus and stays on the page. */
  readonly current: number;
  readonly keyOf: (index: number) => string | undefined;
  /** Height in pixels of a row that was never in view. */
  readonly estimatedHeight: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
  readonly children: (place: RowPlace) => ReactNode;
  /** Stands in place of rows where there are none. */
  readonly empty?: ReactNode;
}

/** English beside French, row by row; only the rows in view are on the page. */
export function VirtualGrid(props: VirtualGridProps) {
  const { label, heads, count, current, keyOf, estimatedHeight, onKeyDown, children, empty } =
    props;
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- there is no React Compiler here
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedHeight,
    getItemKey: (index) => keyOf(index) ?? index,
    overscan: 4,
    rangeExtractor: withCurrent(current),
  });
  useReveal(virtualizer, current);
  return (
    <>
      <div
        className="row-grid"
        role="grid"
        aria-label={label}
        aria-rowcount={count + 1}
        aria-colcount={heads.length}
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" className="row-head">
          <div role="row" aria-rowindex={1}>
            {heads.map((head, column) => (
              <span role="columnheader" key={column}>
                {head}
              </span>
            ))}
          </div>
        </div>
        <div className="row-scroller" ref={scroller} role="presentation">
          {count === 0 && empty}
          <div role="rowgroup" className="row-space" style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer
              .getVirtualItems()
              .filter(({ index }) => index < count)
              .map(({ index, start }) =>
                children({ index, offset: start, measure: virtualizer.measureElement }),
              )}
          </div>
        </div>
      </div>
      <Overview virtualizer={virtualizer} />
    </>
  );
}

/** Brings the current row into view, and gives it the focus, whenever that is asked for. */
function useReveal(virtualizer: Virtualizer<HTMLDivElement, Element>, index: number): void {
  const { view } = usePair();
  const { reveal, focusRow } = view;
  const latest = useRef({ virtualizer, index });
  useEffect(() => {
    latest.current = { virtualizer, index };
  });
  useEffect(() => {
    if (reveal === 0) return;
    latest.current.virtualizer.scrollToIndex(latest.current.index, { align: 'auto' });
    const frame = requestAnimationFrame(() => {
      const row = document.querySelector<HTMLElement>('[data-current-row]');
      // Heights of rows that were never in view are guesses; the row itself knows where it is.
      const tall = (row?.offsetHeight ?? 0) > (row?.closest('.row-scroller')?.clientHeight ?? 0);
      row?.scrollIntoView({ block: tall ? 'start' : 'nearest' });
      // In a row that is taller than the screen, what was found may still be out of view.
      row
        ?.querySelector('[data-selected-finding], [data-hit=current]')
        ?.scrollIntoView({ block: 'nearest' });
      if (focusRow) row?.focus({ preventScroll: true });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [reveal, focusRow]);
}
