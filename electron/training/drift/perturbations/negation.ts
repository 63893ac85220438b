import { replaceOne, type Perturbation } from './perturbation.ts';

/** A French verb that a negation can be put around, no clitic before it and no negation near. */
const FRENCH_VERB =
  /(?<![\p{L}-]|\b(?:ne|y|en|se|le|la|les|me|te) |(?<!qu)['’])(?:sera|seront|doit|doivent|peut|peuvent|sont|devrait|devraient|va|vont|fait|permet|semble|est|était|étaient|a|ont|avait|avaient)(?![\p{L}'’-]| (?:pas|plus|jamais|aucune?|rien|personne|que)(?!\p{L}))/gu;

/** Puts a negation where there was none. */
export const negationAdded: Perturbation = (sentence, { language, random }) =>
  language === 'en'
    ? replaceOne(
        sentence,
        /\b(?:is|are|was|were|will|would|can|must|should|has|have|had)\b(?! not\b)/gu,
        random,
        (verb) => `${verb} not`,
      )
    : replaceOne(sentence, FRENCH_VERB, random, (verb) =>
        /^[aeoé]/u.test(verb) ? `n'${verb} pas` : `ne ${verb} pas`,
      );

/** Takes a negation away. */
export const negationRemoved: Perturbation = (sentence, { language, random }) => {
  if (language === 'en') return replaceOne(sentence, / not\b|n't\b| never\b/gu, random, () => '');
  const pair = /\b(?:ne |n['’])([^,.;:!?]{1,40}?) (?:pas|plus|jamais)\b/giu;
  return replaceOne(sentence, pair, random, (match) =>
    match.replace(/^(?:ne |n['’])/iu, '').replace(/ (?:pas|plus|jamais)$/iu, ''),
  );
};
