import type { Both, Language } from '../../text/language.ts';
import { once } from '../../text/once.ts';
import type { BeadContext } from '../beadContext.ts';
import { isContent } from './covered.ts';

/** The words of each side that are no mere grammar, by their tokens' indices. */
export const contentWords = once((bead: BeadContext): Both<readonly number[]> => {
  const read = (language: Language): number[] =>
    bead[language].tokens.flatMap((token, index) =>
      token.kind === 'word' && isContent(bead, language, token) ? [index] : [],
    );
  return { en: read('en'), fr: read('fr') };
});
