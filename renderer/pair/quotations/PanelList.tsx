import type { ReactNode } from 'react';
import { ListBox } from 'react-aria-components/ListBox';

export interface PanelListProps {
  readonly label: string;
  /** What stands where nothing is listed. */
  readonly empty: string;
  /** "q:ID" for a quotation, "f:ID" for a finding. */
  readonly selected: string | null;
  readonly onChoose: (key: string) => void;
  readonly children: ReactNode;
}

/** A list of the panel of which one item at most is chosen; its items stand in sections. */
export function PanelList({ label, empty, selected, onChoose, children }: PanelListProps) {
  return (
    <ListBox
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
  );
}
