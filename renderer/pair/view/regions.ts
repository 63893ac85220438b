/** Marks the parts of the pair view that F6 goes round. */
const REGION = '[data-region]';
const FOCUSABLE =
  '[tabindex="0"], button:not([disabled], [tabindex="-1"]), a[href], textarea, input';

/** Gives the focus to the next part of the pair view, round at the end. */
export function focusNextRegion(): void {
  const regions = [...document.querySelectorAll<HTMLElement>(REGION)];
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  for (let step = 1; step <= regions.length; step++) {
    const region = regions[(here + step) % regions.length]!;
    const target = region.querySelector<HTMLElement>(FOCUSABLE);
    if (target) {
      target.focus();
      return;
    }
  }
}
