import { useRef, useState, type ReactNode } from 'react';
import { ListBox } from 'react-aria-components/ListBox';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { useRevealItem } from './useRevealItem.ts';

export interface PanelListProps {
  readonly label: string;
  /** What stands where nothing is listed. */
  readonly empty: string;
  /** "q:ID" for a quotation, "f:ID" for a finding. */
  readonly selected: string | null;
  readonly onChoose: (key: string) => void;
  readonly children: ReactNode;
}

/** Heights in pixels of what was never in view; what was is measured. */
const ESTIMATES = { estimatedRowSize: 104, estimatedHeadingSize: 40, gap: 4, padding: 8 };

/**
 * A list of the panel of which one item at most is chosen; its items stand in sections. Only those in
 * view are on the page: a long pair has thousands, and each would be rendered again with every step.
 */
export function PanelList({ label, empty, selected, onChoose, children }: PanelListProps) {
  const [layout] = useState(() => new ListLayout<object>());
  const list = useRef<HTMLDivElement>(null);
  useRevealItem(list, layout, selected);
  return (
    <Virtualizer layout={layout} layoutOptions={ESTIMATES}>
      <ListBox
        ref={list}
        className="quotation-list"
        aria-label={label}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          if (key !== undefined && key !== selected) onChoose(String(key));
        }}
        renderEmptyState={() => <p className="quotation-none">{empty}</p>}
      >
        {children}
      </ListBox>
    </Virtualizer>
  );
}
