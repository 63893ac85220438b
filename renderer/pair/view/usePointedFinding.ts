import { useEffect, type RefObject } from 'react';

/** What stands for a finding: its underlined words, and whatever names it elsewhere. */
const WORDS = '[data-finding]';
const POINTERS = '[data-finding], [data-points]';

/**
 * Marks the words of a finding on both sides with `data-pointed` while its words, its card or its entry
 * in a list are pointed at or have the focus. On the elements themselves: the texts are costly to render.
 */
export function usePointedFinding(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = region.current;
    if (!root) return;
    let pointed: string | null = null;
    const point = (target: EventTarget | null) => {
      const element = target instanceof Element ? target.closest<HTMLElement>(POINTERS) : null;
      const id = element?.dataset.finding ?? element?.dataset.points ?? null;
      if (id === pointed) return;
      pointed = id;
      for (const words of root.querySelectorAll<HTMLElement>(WORDS))
        words.toggleAttribute('data-pointed', id !== null && words.dataset.finding === id);
    };
    const onOver = (event: Event) => {
      point(event.target);
    };
    const onLeave = () => {
      point(null);
    };
    root.addEventListener('pointerover', onOver);
    root.addEventListener('focusin', onOver);
    root.addEventListener('pointerleave', onLeave);
    return () => {
      root.removeEventListener('pointerover', onOver);
      root.removeEventListener('focusin', onOver);
      root.removeEventListener('pointerleave', onLeave);
    };
  }, [region]);
}
