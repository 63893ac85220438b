import type { Language } from '../../text/language.ts';
import type { BeadContext } from '../beadContext.ts';
import { LIGHT_VERBS } from '../tables/wordChoice.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';
import type { FacingWords } from './facing.ts';
import { neighboursOf } from './literal.ts';

/** How many of the words beside two verbs must be rendered in place: a subject and an object, say. */
const LEAST_KEPT = 3;

/**
 * Whether the two are finite verbs whose subject and object are rendered in place: "the villagers are rebuilding
 * their homes" / "les villageois ont abandonné leurs maisons". There even words of many senses cannot mean the same.
 */
export function areMainVerbs(bead: BeadContext, pair: FacingWords): boolean {
  const isMain = (language: Language, index: number): boolean =>
    readVerbGroups(bead[language].tokens, language).some(
      ({ main, lemmas }) =>
        main === index && !lemmas.some((lemma) => LIGHT_VERBS[language].has(lemma)),
    );
  if (!isMain('en', pair.en) || !isMain('fr', pair.fr)) return false;
  const { kept, lost } = neighboursOf(bead, pair);
  return kept >= LEAST_KEPT && lost === 0;
}
