import { createContext, useContext } from 'react';
import type { Edit } from '../../shared/document/edit.ts';
import type { Alignment } from './alignment/useAlignment.ts';
import type { Decisions } from './decisions/useDecisions.ts';
import type { Search } from './find/useFind.ts';
import type { QuotationEntry } from './model/entries.ts';
import type { JudgedFinding } from './model/findings.ts';
import type { Row } from './model/rows.ts';
import type { Notify } from './outcome/notice.ts';
import type { Screen } from './view/screen.ts';
import type { Navigation } from './view/useNavigation.ts';

/** The open pair, what is selected in it, and what can be done: for every part of the pair view. */
export interface Pair
  extends
    Pick<Screen, 'session' | 'state' | 'model' | 'view' | 'show'>,
    Navigation,
    Search,
    Alignment,
    Decisions {
  /** The current row; null in a pair without text. */
  readonly row: Row | null;
  /** The rows that commands act on: the selected range, or the current row. */
  readonly range: readonly Row[];
  readonly finding: JudgedFinding | null;
  readonly entry: QuotationEntry | null;
  readonly edit: (...edits: readonly Edit[]) => void;
  readonly notify: Notify;
}

export const PairContext = createContext<Pair | null>(null);

export function usePair(): Pair {
  const pair = useContext(PairContext);
  if (pair === null) throw new Error('no pair above this component');
  return pair;
}
