import type { PairModel } from '../model/pairModel.ts';
import type { PairSession, SessionState } from '../session/pairSession.ts';
import type { ViewState } from './viewState.ts';

/** The open pair and what is looked at in it: what every part of the pair view works on. */
export interface Screen {
  readonly session: PairSession;
  readonly state: SessionState;
  readonly model: PairModel;
  readonly view: ViewState;
  /** Index of the current row; -1 in a pair without text. */
  readonly index: number;
  readonly show: (change: Partial<ViewState>) => void;
  /** Makes the row current, brings it into view, and gives it the focus if `focusRow` says so. */
  readonly reveal: (row: number, change: Partial<ViewState>) => void;
}
