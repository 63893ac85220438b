import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import { linkedTokens, type BeadContext } from '../beadContext.ts';
import { bestRendering } from '../closest.ts';
import { otherLanguage } from '../otherLanguage.ts';

/** Whether a token is a number, or a word that is no mere grammar. */
export function isContent({ lexicon }: BeadContext, language: Language, token: Token): boolean {
  return (
    token.kind === 'number' ||
    (token.kind === 'word' && token.form.length > 2 && lexicon.idf(language, token.form) > LIGHT)
  );
}

/** Idf below which a word is grammar or says next to nothing. */
const LIGHT = 0.33;

/** Whether a word is linked, or anything on the other side could render it. */
export function isCovered(
  bead: BeadContext,
  language: Language,
  token: Token,
  index: number,
): boolean {
  if (linkedTokens(bead, language, index).length > 0) return true;
  const other = otherLanguage(language);
  const across = bead[other].tokens.filter(
    ({ kind, form }) => kind === token.kind && form.length > 2,
  );
  return bestRendering(bead.lexicon, language, token.form, across) >= RENDERED;
}

const RENDERED = 0.3;
