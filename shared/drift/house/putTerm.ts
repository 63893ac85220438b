import { isCapitalAt } from '../../text/capital.ts';
import type { Token } from '../../text/token.ts';
import type { Fix } from '../finding.ts';
import { BEFORE_CONSONANT, BEFORE_VOWEL } from '../tables/elisions.ts';

const VOWEL = /^[aàâeéèêëiîïoôuùûyœæ]/iu;
/** Mute or aspirated, nobody can tell from the letter. */
const H = /^h/iu;

/**
 * A French term in place of the tokens, the word before it elided or not as the term wants it; null where
 * that cannot be told. Gender and number are the writer's to mend.
 *
 * @param text what the tokens' offsets are into
 */
export function putTerm(
  text: string,
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  term: string,
): Fix | null {
  const first = tokens[from]!;
  const { end } = tokens[to - 1]!;
  const before = tokens[from - 1];
  const capital = from === 0 && /^\p{Lu}\p{Ll}/u.test(text.slice(first.start));
  const plain = { start: first.start, end, replacement: capital ? capitalised(term) : term };
  if (!before || H.test(term)) return plain;
  const vowel = VOWEL.test(term);
  if (before.end === first.start && before.form.endsWith("'")) {
    if (vowel) return plain;
    const full = BEFORE_CONSONANT.get(before.form);
    return full === undefined ? null : together(text, before, end, `${full} ${term}`);
  }
  const elided = vowel && /^\s$/u.test(text.slice(before.end, first.start));
  const short = elided ? BEFORE_VOWEL.get(before.form) : undefined;
  if (short === undefined) return plain;
  return together(text, before, end, short.endsWith("'") ? short + term : `${short} ${term}`);
}

/** The term with the word before it, which keeps its capital. */
function together(text: string, before: Token, end: number, words: string): Fix {
  const capital = isCapitalAt(text, before.start);
  return { start: before.start, end, replacement: capital ? capitalised(words) : words };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
