import { useEffect, useRef } from 'react';
import { FindBar } from './find/FindBar.tsx';
import { PairHeader } from './header/PairHeader.tsx';
import { Inspector } from './inspector/Inspector.tsx';
import { QuotationPanel } from './quotations/QuotationPanel.tsx';
import { PairProvider } from './PairProvider.tsx';
import { Rows } from './rows/Rows.tsx';
import { SessionFailure } from './session/SessionFailure.tsx';
import type { PairSession } from './session/pairSession.ts';
import { Sheet } from './sheet/Sheet.tsx';
import { StatusBar } from './footer/StatusBar.tsx';
import { usePair } from './usePair.ts';
import { usePairCommands } from './usePairCommands.ts';
import { useKeepFocus } from './view/useKeepFocus.ts';
import { usePointedFinding } from './view/usePointedFinding.ts';
import './PairView.css';

/** One open document pair, with everything around its rows. */
export function PairView({ session }: { readonly session: PairSession }) {
  return (
    <PairProvider session={session}>
      <Screen />
    </PairProvider>
  );
}

function Screen() {
  const { state, view } = usePair();
  usePairCommands();
  useKeepFocus();
  const main = useRef<HTMLElement>(null);
  usePointedFinding(main);
  useEffect(() => {
    document.title = `${state.pair.title} · Verbatim`;
  }, [state.pair.title]);
  return (
    <div className="pair-view">
      <PairHeader />
      <div className="pair-bars">
        <SessionFailure />
        {view.find !== null && <FindBar />}
      </div>
      <main className="pair-main" ref={main}>
        <QuotationPanel />
        {view.quotationsOnly ? <Sheet /> : <Rows />}
        <Inspector />
      </main>
      <StatusBar />
    </div>
  );
}
