/** A text made regular for rules, and the way back to the text as it stands. */
export interface NormalisedText {
  readonly text: string;
  /** The offset in the original of an offset in `text`: never decreasing, from 0 to its length. */
  readonly original: (offset: number) => number;
}

/** Spaces of any width, tabs and line ends. U+202F would join words for Unicode's word breaks. */
const SPACE = /[\s\u0085\u180e\u2800]/gu;
/** Seen by nobody: soft hyphen, zero-width and direction marks, word joiner, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const CHANGES_LENGTH = new RegExp(`${INVISIBLE.source}|\\p{M}`, 'u');
/** Nothing of that kind, as in most texts, is told by a plainer pattern many times quicker. */
const PLAIN = /^[ -~\n\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u202f]*$/u;
/** One visible character: a letter with its marks, or anything alone. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gsu;

/**
 * Every kind of space becomes U+0020, one for one; invisible characters go; letters are composed
 * (NFC).
 */
export function normalise(text: string): NormalisedText {
  const spaced = text.replace(SPACE, ' ');
  if (PLAIN.test(text) || !CHANGES_LENGTH.test(text))
    return { text: spaced, original: (offset) => offset };
  const parts: string[] = [];
  const origins: number[] = [];
  for (const { 0: character, index } of spaced.matchAll(CHARACTER)) {
    if (INVISIBLE.test(character[0]!)) continue;
    const composed = character.length === 1 ? character : character.normalize('NFC');
    for (let i = 0; i < composed.length; i++) {
      origins.push(index + Math.min(i, character.length - 1));
    }
    parts.push(composed);
  }
  return {
    text: parts.join(''),
    original: (offset) => (offset < origins.length ? origins[offset]! : text.length),
  };
}
