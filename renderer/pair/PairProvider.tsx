import { useCallback, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useAnnounce } from '../announce/useAnnounce.ts';
import { useAlignment } from './alignment/useAlignment.ts';
import { DecisionDialog } from './decisions/DecisionDialog.tsx';
import { useDecisions } from './decisions/useDecisions.ts';
import { useFind } from './find/useFind.ts';
import { pairModel } from './model/pairModel.ts';
import { NoticeBar } from './outcome/NoticeBar.tsx';
import type { Notice, Notify } from './outcome/notice.ts';
import { useOutcome } from './outcome/useOutcome.ts';
import type { PairSession } from './session/pairSession.ts';
import { PairContext, type Pair } from './usePair.ts';
import type { Screen } from './view/screen.ts';
import { useNavigation } from './view/useNavigation.ts';
import { entryOf, INITIAL_VIEW, indexOfRow, type ViewState } from './view/viewState.ts';

interface PairProviderProps {
  readonly session: PairSession;
  readonly children: ReactNode;
}

/** Holds what is selected, and gives the parts of the pair view what they can do. */
export function PairProvider({ session, children }: PairProviderProps) {
  const screen = useScreen(session);
  const { state, model, view, index } = screen;
  const { notice, notify, closeNotice } = useNotice();
  const navigation = useNavigation(screen);
  const { decisions, asking, answered } = useDecisions(screen, notify);
  useOutcome(screen, notify);
  const { rows } = model;
  const anchor = view.anchor === null ? index : indexOfRow(rows, view.anchor);
  const pair: Pair = {
    session,
    state,
    model,
    view,
    row: rows[index] ?? null,
    range: rows.slice(Math.min(index, anchor), Math.max(index, anchor) + 1),
    finding: model.shown.find(({ id }) => id === view.finding) ?? null,
    entry: entryOf([...model.entries, ...model.mentions], view.quotation),
    show: screen.show,
    edit: (...edits) => {
      if (edits.length > 0) session.edit(...edits);
    },
    notify,
    ...useFind(screen),
    ...navigation,
    ...useAlignment(screen, notify),
    ...decisions,
  };
  return (
    <PairContext value={pair}>
      {children}
      <DecisionDialog
        request={asking}
        onClose={answered}
        onDecide={(findings, reason) => {
          if (!asking) return;
          decisions.decide(findings, asking.status, reason);
          answered();
          if (asking.status === 'rejected') navigation.stepFinding(1);
        }}
      />
      <NoticeBar notice={view.linking === null ? notice : null} onClose={closeNotice} />
    </PairContext>
  );
}

function useScreen(session: PairSession): Screen {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const [view, setView] = useState<ViewState>(INITIAL_VIEW);
  const model = useMemo(
    () => pairModel(state.pair, state.analysis, view.filter),
    [state.pair, state.analysis, view.filter],
  );
  const { rows } = model;
  return {
    session,
    state,
    model,
    view,
    index: indexOfRow(rows, view.row),
    show: (change) => {
      setView((before) => ({ ...before, ...change }));
    },
    reveal: (row, change) => {
      setView((before) => ({
        ...before,
        anchor: null,
        editing: null,
        focusRow: false,
        fresh: [],
        ...change,
        row: rows[row]?.key ?? null,
        reveal: before.reveal + 1,
      }));
    },
  };
}

/** The newest notice, said as it comes. */
function useNotice() {
  const announce = useAnnounce();
  const [notice, setNotice] = useState<Notice | null>(null);
  const notify: Notify = (newest) => {
    announce(newest.text);
    setNotice(newest);
  };
  const closeNotice = useCallback(() => {
    setNotice(null);
  }, []);
  return { notice, notify, closeNotice };
}
