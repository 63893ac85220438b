import type { Token } from '../../text/token.ts';
import type { BeadSide } from '../beadContext.ts';
import { NEGATORS, STILL_TO_DO_FR } from '../tables/negation.ts';
import { placesOf, wordClass } from '../wordClass.ts';
import { englishStrength, isYetTo } from './englishStrength.ts';
import { frenchStrength } from './frenchStrength.ts';
import type { Negator } from './negator.ts';

/** "Yet" is one with "has" and "to" around it: who has yet to reply has not replied. */
const NEGATOR = wordClass(
  (form, language) => NEGATORS[language].has(form) || (language === 'en' && form === 'yet'),
);

/** "Kibo no Kai": a small word between capitals belongs to a name. */
function isInName(text: string, { form, start, end }: Token): boolean {
  const around =
    /(?<=\p{Lu}[\p{L}'’]+) $/u.test(text.slice(0, start)) && /^ \p{Lu}/u.test(text.slice(end));
  return form === 'no' && around;
}

/** The words of one side that negate, in order; a negation of several words counts once. */
export function readNegators(side: BeadSide): Negator[] {
  const { text, tokens, language } = side;
  const strengthOf = language === 'en' ? englishStrength : frenchStrength;
  return placesOf(side, NEGATOR).flatMap((index): Negator[] => {
    const token = tokens[index]!;
    if (token.kind !== 'word') return [];
    if (language === 'en' && isYetTo(tokens, index))
      return [{ index, token, soft: false, answers: STILL_TO_DO_FR }];
    if (!NEGATORS[language].has(token.form)) return [];
    // "NE" is Nebraska, or the north-east.
    if (text.slice(token.start, token.end) === 'NE' || isInName(text, token)) return [];
    const strength = strengthOf(tokens, index);
    return strength ? [{ index, token, soft: strength === 'soft', answers: null }] : [];
  });
}
