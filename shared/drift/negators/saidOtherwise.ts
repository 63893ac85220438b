import { hasLemma, type BeadContext } from '../beadContext.ts';
import type { Language } from '../../text/language.ts';
import { SAID_OTHERWISE } from '../tables/saidOtherwise.ts';

/** Whether set words of both sides say with a negation here what they say without one there: "not the same", "différent". */
export function isSaidOtherwise({ en, fr }: BeadContext, language: Language): boolean {
  return SAID_OTHERWISE.some(
    ({ side, english, french }) =>
      side === language && en.text.search(english) >= 0 && hasLemma(fr, french),
  );
}
