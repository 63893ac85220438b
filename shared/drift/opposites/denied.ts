import { linkedTokens, spanOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { withoutPrefix } from '../negators/isNegativeForm.ts';
import { pairDrift } from '../pairDrift.ts';
import {
  DENYING_ADVERBS,
  DENYING_PREFIX,
  INVERTERS,
  SEEMING_NEGATIVES,
} from '../tables/negation.ts';
import { placesOf, wordClass } from '../wordClass.ts';
import { isTurned, stands } from './facing.ts';

/** How well the French word must render the English one without its prefix, by `Lexicon.similarity`. */
const RENDERS = 0.3;

const DENYING = wordClass(
  (form, language) =>
    language === 'en' &&
    DENYING_PREFIX.en.test(form) &&
    !SEEMING_NEGATIVES.en.has(form) &&
    !INVERTERS.en.has(form),
);

/** A negative prefix that was lost: "unclassified" / "classifiés", with no word near that denies it. */
export function lostPrefixes(bead: BeadContext): Drift[] {
  return placesOf(bead.en, DENYING).flatMap((index) => {
    const denied = withoutPrefix(bead.en.tokens[index]!.form, 'en', bead.lexicon);
    const other = denied === null ? -1 : counterpart(bead, index, denied);
    if (other < 0 || isTurned(bead, index, other)) return [];
    const [en, fr] = [bead.en.tokens[index]!, bead.fr.tokens[other]!];
    return [pairDrift(bead, 'swapped', spanOf([en]), spanOf([fr]), 0.8)];
  });
}

/** The French word that stands where the English one does and renders what that denies. */
function counterpart(bead: BeadContext, en: number, denied: string): number {
  const linked = linkedTokens(bead, 'en', en);
  return bead.fr.tokens.findIndex(({ kind, form }, fr) => {
    if (kind !== 'word' || DENYING_PREFIX.fr.test(form)) return false;
    if (DENYING_ADVERBS.has(bead.fr.tokens[fr - 1]?.form ?? '')) return false;
    const free = linked.length === 0 && linkedTokens(bead, 'fr', fr).length === 0;
    return (
      (linked.includes(fr) || (free && stands(bead, en, fr))) &&
      bead.lexicon.similarity(denied, form) >= RENDERS
    );
  });
}
