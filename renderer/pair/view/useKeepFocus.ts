import { useEffect, useRef } from 'react';
import { usePair } from '../usePair.ts';

/**
 * Brings the focus back to the current row when what had it is gone, or is a row that is no longer
 * the current one, so that the next key press reaches what the person sees selected.
 */
export function useKeepFocus(): void {
  const { state, view } = usePair();
  const had = useRef(false);
  useEffect(() => {
    const note = () => {
      had.current = document.activeElement !== null && document.activeElement !== document.body;
    };
    document.addEventListener('focusin', note);
    return () => {
      document.removeEventListener('focusin', note);
    };
  }, []);
  useEffect(() => {
    const focused = document.activeElement;
    const lost = focused === null || focused === document.body;
    const astray = focused?.matches('.row:not([data-current-row])') ?? false;
    if ((lost && had.current) || astray)
      document.querySelector<HTMLElement>('[data-current-row]')?.focus();
  }, [state, view]);
}
