const LETTERS = /^[a-z]*$/u;

/** The digits of a number as both languages write it: "1,000" and "1 000", "3.5" and "3,5". */
export function digitsOf(form: string): string | null {
  return /^\d/u.test(form) ? form.replace(/\D/gu, '') : null;
}

/** A look-up form without its accents. */
export function fold(form: string): string {
  return LETTERS.test(form) ? form : form.normalize('NFD').replace(/\p{M}/gu, '');
}

/** How much of the longer word both begin with. */
export function prefixLikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  let common = 0;
  while (common < longest && a[common] === b[common]) common++;
  return common / longest;
}
