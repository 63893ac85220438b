import { editDistance, skeleton } from '../../lexicon/cognates.ts';
import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import type { BeadContext } from '../beadContext.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { isName } from './isName.ts';

const MIN_LENGTH = 4;
/** Less alike is another word. */
const MIN_LIKENESS = 0.7;

/**
 * How much a word that the lexicon does not know looks like a translation of some unlinked word of
 * the other side, 0..1: a slip of the pen rather than another meaning ("sympttômes" for "symptoms").
 */
export function spelledLike(bead: BeadContext, language: Language, token: Token): number {
  const { lexicon } = bead;
  if (token.kind !== 'word' || token.form.length < MIN_LENGTH) return 0;
  if (lexicon.id(language, token.form) >= 0 || isName(bead[language].text, token)) return 0;
  const other = otherLanguage(language);
  const letters = skeleton(token.form);
  let best = 0;
  for (const [i, { form, kind }] of bead[other].tokens.entries()) {
    if (kind !== 'word' || bead.links.some((link) => link[other] === i)) continue;
    for (const translation of lexicon.translations(other, form)) {
      const wanted = skeleton(translation.form);
      if (Math.abs(wanted.length - letters.length) > 2) continue;
      const likeness = 1 - editDistance(letters, wanted) / Math.max(letters.length, wanted.length);
      if (likeness >= MIN_LIKENESS && likeness > best) best = likeness;
    }
  }
  return best;
}
