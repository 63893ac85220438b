import { useEffect, type RefObject } from 'react';
import type { ListLayout } from 'react-aria-components/Virtualizer';

/** Room to leave around what is revealed, in pixels. */
const MARGIN = 40;
/** Frames after which heights that were guesses are measured. */
const SETTLING_FRAMES = 4;

/** Scrolls the list so far that the item is in view, whenever another one is selected. */
export function useRevealItem(
  list: RefObject<HTMLDivElement | null>,
  layout: ListLayout<object>,
  key: string | null,
): void {
  useEffect(() => {
    if (key === null) return;
    let frame = 0;
    const reveal = (left: number) => {
      const scroller = list.current;
      const item = layout.getLayoutInfo(key)?.rect;
      if (scroller && item) {
        const { scrollTop, clientHeight } = scroller;
        if (item.y < scrollTop + MARGIN) scroller.scrollTop = item.y - MARGIN;
        else if (item.maxY > scrollTop + clientHeight)
          scroller.scrollTop = Math.min(item.y - MARGIN, item.maxY - clientHeight + MARGIN / 4);
      }
      if (left > 0)
        frame = requestAnimationFrame(() => {
          reveal(left - 1);
        });
    };
    reveal(SETTLING_FRAMES);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [list, layout, key]);
}
