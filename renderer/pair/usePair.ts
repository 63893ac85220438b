import { createContext, useContext } from 'react';
import type { Edit } from '../../shared/document/edit.ts';
import type { HouseEdit } from '../../shared/house/edit.ts';
import type { DecisionStatus } from '../../shared/document/decision.ts';
import type { PairState } from '../../shared/document/handover.ts';
import type { DecisionRequest } from './decisions/decisionRequest.ts';
import type { Hit } from './find/hits.ts';
import type { AlikeScope } from './model/alike.ts';
import type { QuotationEntry } from './model/entries.ts';
import type { JudgedFinding } from './model/findings.ts';
import type { PairModel } from './model/pairModel.ts';
import type { Row } from './model/rows.ts';
import type { PairSession, SessionState } from './session/pairSession.ts';
import type { ViewState } from './view/viewState.ts';

/** The open pair, what is selected in it, and what can be done: for every part of the pair view. */
export interface Pair {
  readonly session: PairSession;
  readonly state: SessionState;
  readonly model: PairModel;
  readonly view: ViewState;
  /** The current row; null in a pair without text. */
  readonly row: Row | null;
  /** The rows that commands act on: the selected range, or the current row. */
  readonly range: readonly Row[];
  readonly finding: JudgedFinding | null;
  readonly entry: QuotationEntry | null;
  /** Where what is searched for stands. */
  readonly hits: readonly Hit[];
  readonly show: (change: Partial<ViewState>) => void;
  readonly goToRow: (index: number, focus?: boolean) => void;
  readonly goToFinding: (finding: JudgedFinding) => void;
  readonly goToEntry: (entry: QuotationEntry) => void;
  /** Opens the search, or takes the focus back to it. */
  readonly openFind: () => void;
  /** Searches the texts, from the current row on. */
  readonly find: (query: string) => void;
  readonly stepHit: (by: 1 | -1) => void;
  /** Opens the French editor on the row's passage at the offset, or on its first. */
  readonly startEditing: (row: Row | undefined, caret?: number) => void;
  readonly stepFinding: (by: 1 | -1) => void;
  readonly stepEntry: (by: 1 | -1) => void;
  /** Has the rows wait for those to link them with. */
  readonly startLink: (rows: readonly Row[]) => void;
  /** Links the rows that wait for it with these; their English with the French of these. */
  readonly finishLink: (rows: readonly Row[]) => void;
  /** Changes the pairing of rows; says so where that cannot be. */
  readonly align: (edits: readonly Edit[]) => void;
  readonly edit: (...edits: readonly Edit[]) => void;
  readonly decide: (
    findings: readonly JudgedFinding[],
    status: DecisionStatus,
    reason?: string | null,
  ) => void;
  /** The desk's verdict on a quotation: accepted, rejected (sent back), or open again. */
  readonly judgeQuotation: (
    entry: QuotationEntry,
    status: Exclude<DecisionStatus, 'fixed'>,
    note?: string | null,
  ) => void;
  /** Goes to the next quotation without a verdict. */
  readonly stepUnjudged: (from: QuotationEntry) => void;
  /** Takes the pair a step further through the newsroom, signed. */
  readonly handOver: (state: PairState, note?: string | null) => void;
  readonly applyFix: (finding: JudgedFinding) => void;
  /** Asks for the reason of a decision and, for a single finding, whether it reaches those alike. */
  readonly ask: (
    findings: readonly JudgedFinding[],
    status: DecisionRequest['status'],
    scope?: AlikeScope,
  ) => void;
  /** Changes the house's rules, undoable like everything else here; `said` says what was done. */
  readonly changeHouse: (edits: readonly HouseEdit[], said: string) => void;
  /** From now on the finding's words are fine for the house. */
  readonly remember: (finding: JudgedFinding) => void;
}

export const PairContext = createContext<Pair | null>(null);

export function usePair(): Pair {
  const pair = useContext(PairContext);
  if (pair === null) throw new Error('no pair above this component');
  return pair;
}
