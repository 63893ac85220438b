/** Room to leave above what is revealed, in pixels: what it belongs to stays in view. */
const MARGIN = 76;

/** Scrolls the panel, and only the panel, so far that the element is in view. */
export function revealWithin(panel: HTMLElement | null, element: Element | null): void {
  if (!panel || !element) return;
  const outer = panel.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  const above = inner.top - MARGIN - outer.top;
  const below = inner.bottom - outer.bottom;
  if (above < 0) panel.scrollTop += above;
  else if (below > 0) panel.scrollTop += Math.min(below, above);
}
