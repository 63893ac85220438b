import { replaceOne, type Perturbation } from './perturbation.ts';

/** Puts a negation where there was none. */
export const negationAdded: Perturbation = (sentence, { language, random }) =>
  language === 'en'
    ? replaceOne(
        sentence,
        /\b(?:is|are|was|were|will|would|can|must|should|has|have|had)\b(?! not\b)/gu,
        random,
        (verb) => `${verb} not`,
      )
    : replaceOne(
        sentence,
        /(?<!\b[Nn]e |n['’])\b(?:sera|seront|doit|doivent|peut|peuvent|sont|devrait|devraient|va|vont|fait|permet|semble)\b(?! (?:pas|plus|jamais))/gu,
        random,
        (verb) => `ne ${verb} pas`,
      );

/** Takes a negation away. */
export const negationRemoved: Perturbation = (sentence, { language, random }) => {
  if (language === 'en') return replaceOne(sentence, / not\b|n't\b| never\b/gu, random, () => '');
  const pair = /\b(?:ne |n['’])([^,.;:!?]{1,40}?) (?:pas|plus|jamais)\b/giu;
  return replaceOne(sentence, pair, random, (match) =>
    match.replace(/^(?:ne |n['’])/iu, '').replace(/ (?:pas|plus|jamais)$/iu, ''),
  );
};
