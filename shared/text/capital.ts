const CAPITAL = /^\p{Lu}/u;

/** Whether a capital letter stands at an offset of a text. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // A comparison is many times quicker than a pattern, and most letters are these.
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return CAPITAL.test(text.slice(at, at + 2));
}
