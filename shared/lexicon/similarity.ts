import { cognateLikeness } from './cognates.ts';
import type { Lexicon } from './lexicon.ts';
import { lemmas } from './morphology/lemmas.ts';
import { numberValue } from './numbers.ts';

/** Makes a middling translation (probability .05) a clear likeness (.4). */
const POWER = 0.3;
/** What a translation of another inflection counts for. */
const INFLECTION = 0.9;
/** Spellings less alike than this are two words. */
const MIN_LIKENESS = 0.7;
/** Like spellings that the lexicon knows as two words are more often false friends than not. */
const FALSE_FRIEND = 0.35;

/** How likely two forms correspond: see `Lexicon.similarity`. */
export function wordSimilarity(en: string, fr: string, lexicon: Lexicon): number {
  const value = numberValue(en);
  if (value !== null) return value === numberValue(fr) ? 1 : translated(en, fr, lexicon);
  const direct = translated(en, fr, lexicon);
  const spelled = spelledAlike(en, fr, lexicon);
  return Math.max(direct, spelled, direct > INFLECTION ? 0 : inflected(en, fr, lexicon));
}

function translated(en: string, fr: string, lexicon: Lexicon): number {
  return lexicon.probability(en, fr) ** POWER;
}

/** The best that any base forms of the two make. */
function inflected(en: string, fr: string, lexicon: Lexicon): number {
  let best = 0;
  for (const english of lemmas(en, 'en')) {
    for (const french of lemmas(fr, 'fr')) {
      best = Math.max(best, translated(english, french, lexicon));
    }
  }
  return best * INFLECTION;
}

function spelledAlike(en: string, fr: string, lexicon: Lexicon): number {
  const likeness = cognateLikeness(en, fr);
  if (likeness < MIN_LIKENESS) return 0;
  const bothKnown = lexicon.id('en', en) >= 0 && lexicon.id('fr', fr) >= 0;
  return bothKnown ? likeness * FALSE_FRIEND : likeness;
}
