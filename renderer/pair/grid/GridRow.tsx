import type { MouseEvent, ReactNode } from 'react';
import type { RowPlace } from './VirtualGrid.tsx';

interface GridRowProps {
  readonly place: RowPlace;
  /** The row that Tab leads to. */
  readonly current: boolean;
  readonly selected: boolean;
  /** States for the style sheet and for tests: present or not. */
  readonly states?: Readonly<Record<`data-${string}`, boolean>>;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly children: ReactNode;
}

/** One row of a `VirtualGrid`, put where it belongs and measured there. */
export function GridRow({ place, current, selected, states, onClick, children }: GridRowProps) {
  const { index, offset, measure } = place;
  const shown = Object.entries(states ?? {}).filter(([, present]) => present);
  return (
    <div
      role="row"
      className="row"
      ref={measure}
      aria-rowindex={index + 2}
      aria-selected={selected}
      tabIndex={current ? 0 : -1}
      data-index={index}
      style={{ transform: `translateY(${offset}px)` }}
      onClick={onClick}
      {...Object.fromEntries(shown.map(([name]) => [name, '']))}
    >
      {children}
    </div>
  );
}
