import { useEffect, useRef } from 'react';
import { usePair } from '../usePair.ts';

/**
 * Brings the focus back to the current row when what had it is gone, so that the next key press
 * still reaches the document.
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
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost && had.current) document.querySelector<HTMLElement>('[data-current-row]')?.focus();
  }, [state, view]);
}
