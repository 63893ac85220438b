import type { Lexicon } from '../lexicon/lexicon.ts';

/** Similarity from which two words render each other and nothing else need be asked. */
const RENDERS = 0.1;
/** Nearness from which a word is a plain rendering of another. */
export const RENDERED = 0.25;
/** Makes the little that comes back by way of other words comparable with a similarity. */
const PIVOT_WEIGHT = 5;
/** Flattens the probability of the meaning that a relation was found by. */
const KIN_POWER = 0.3;

/**
 * How near in meaning an English and a French word are, by every route that the lexicon has: translation,
 * inflection, spelling; translations' translations (paraphrases by pivot, Bannard and Callison-Burch 2005);
 * and WordNet's synonyms, derivations and kinds of the English word.
 *
 * @returns 0 for strangers, up to 1
 */
export function nearness(lexicon: Lexicon, en: string, fr: string): number {
  const similarity = lexicon.similarity(en, fr);
  if (similarity >= RENDERS) return similarity;
  const meanings = meaningsOf(lexicon, fr);
  if (meanings.size === 0) return similarity;
  const pivot = PIVOT_WEIGHT * sharedByPivot(lexicon, en, meanings);
  return Math.max(similarity, pivot, nearestKin(lexicon, en, meanings));
}

/** The English words that render a French one in any of its base forms, by p(English | French). */
function meaningsOf(lexicon: Lexicon, fr: string): ReadonlyMap<number, number> {
  const meanings = new Map<number, number>();
  for (const base of lexicon.bases('fr', fr)) {
    lexicon.eachTranslation('fr', base, (id, forward) => {
      meanings.set(id, Math.max(forward, meanings.get(id) ?? 0));
    });
  }
  return meanings;
}

/** How much of the English word comes to the meanings by way of its French translations. */
function sharedByPivot(
  lexicon: Lexicon,
  en: string,
  meanings: ReadonlyMap<number, number>,
): number {
  const reached = new Map<number, number>();
  for (const base of lexicon.bases('en', en)) {
    lexicon.eachTranslation('en', base, (translation, there) => {
      lexicon.eachTranslation('fr', translation, (id, back) => {
        if (meanings.has(id)) reached.set(id, (reached.get(id) ?? 0) + there * back);
      });
    });
  }
  let shared = 0;
  for (const [id, weight] of reached) shared += Math.min(weight, meanings.get(id)!);
  return shared;
}

function nearestKin(lexicon: Lexicon, en: string, meanings: ReadonlyMap<number, number>): number {
  let nearest = 0;
  for (const base of lexicon.bases('en', en)) {
    lexicon.eachKin(base, (id, weight) => {
      nearest = Math.max(nearest, weight * (meanings.get(id) ?? 0) ** KIN_POWER);
    });
  }
  return nearest;
}
