import { replaceOne, type Perturbation } from './perturbation.ts';

/**
 * Moves a French verb in -er between what happened and what will: "a annoncé" and "annoncera". Other
 * verbs and English are the business of the swaps.
 */
export const verbMoved: Perturbation = (sentence, { language, random }) => {
  if (language === 'en') return null;
  return replaceOne(
    sentence,
    /(?<![\p{L}-])(?:(?:a|ont) \p{L}{3,}é|(?<=\b(?:il|elle|qui|\p{Ll}{4,}) )\p{Ll}{3,}er(?:a|ont))(?![\p{L}-])/gu,
    random,
    (verb) => {
      const past = /^(a|ont) (\p{L}+)é$/u.exec(verb);
      if (past) return `${past[2]}${past[1] === 'a' ? 'era' : 'eront'}`;
      const future = /^(\p{L}+)er(a|ont)$/u.exec(verb)!;
      return `${future[2]} ${future[1]}é`;
    },
  );
};
