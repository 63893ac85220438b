import { useCallback, useState, type ReactNode } from 'react';
import { AnnounceContext } from './useAnnounce.ts';

/** Speaks to screen readers, politely; the newest sentence replaces the one before. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => {
    setSaid(({ turn }) => ({ text, turn: turn + 1 }));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      {/* The key makes the same sentence be spoken again. */}
      <div className="visually-hidden" role="status" aria-live="polite" data-testid="announcer">
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnounceContext>
  );
}
