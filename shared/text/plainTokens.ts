/**
 * Most of a text is plain words, parted by spaces and everyday marks. These need no pattern: whether a
 * character is one of theirs stands in a table, which is many times quicker. What the pattern would make
 * of them is the same (`tests/property/tokens.test.ts`).
 */
const [LETTER, MARK] = [1, 2] as const;
/** After these a plain word is over; after a stop, an apostrophe, a hyphen, it may go on. */
const MARKS = ' \u00a0\u202f,;:!?()«»"“”';
const SPACES = /\s/u;
const CHARACTERS = 0x2030;
const PLAIN = /^[a-zÀ-ÖØ-öø-ž]$/iu;

const kinds = new Uint8Array(CHARACTERS);
const closes = new Uint8Array(CHARACTERS);
for (let code = 0; code < 0x180; code++) {
  if (PLAIN.test(String.fromCharCode(code))) kinds[code] = LETTER;
}
for (const mark of MARKS) {
  closes[mark.charCodeAt(0)] = 1;
  if (!SPACES.test(mark)) kinds[mark.charCodeAt(0)] = MARK;
}
/** A colon may go on with an address. */
closes[':'.charCodeAt(0)] = 0;

/** Where the plain word ends that begins at `at`; -1 if none does, or none that is surely over there. */
export function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && kinds[text.charCodeAt(end)] === LETTER) end++;
  if (end === at) return -1;
  return end === text.length || closes[text.charCodeAt(end)] === 1 ? end : -1;
}

/** Whether a mark stands at `at` that is a token alone, whatever comes next. */
export function isPlainMark(text: string, at: number): boolean {
  return kinds[text.charCodeAt(at)] === MARK;
}
