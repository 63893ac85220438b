import type { BeadContext } from '../beadContext.ts';
import type { BeadCheck } from '../check.ts';
import { isSurelyLinked } from '../sureLink.ts';
import { COPULAS } from '../tables/verbGroups.ts';
import { compareTimes } from '../tense/compareTimes.ts';
import { foretold } from '../tense/foretold.ts';
import { lostPerfect } from '../tense/lostPerfect.ts';
import { pairVerbs } from '../tense/pairVerbs.ts';
import { isPerfect } from '../tense/reversed.ts';
import { rendersVerb } from '../verbs/rendersVerb.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';

/** A verb moved to another time: severe inside somebody's marked words. */
export const tense: BeadCheck = {
  id: 'tense',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  docs: 'tense',
  specificity: 6,
  find(bead) {
    const en = readVerbGroups(bead.en.tokens, 'en');
    const fr = readVerbGroups(bead.fr.tokens, 'fr');
    const pairs = pairVerbs(bead, en, fr);
    const left = fr.filter((group) => !pairs.some(([, b]) => b === group));
    return [
      ...pairs
        .filter(([a, b]) => renders(bead, a, b))
        .flatMap(([a, b]) => compareTimes(bead, a, b)),
      ...left.flatMap((group) => foretold(bead, group)),
      ...en.flatMap((group) => lostPerfect(bead, group)),
    ];
  },
};

/**
 * Whether the French verb translates the English one: a free rendering may well move its time, though
 * never what was into what will be.
 */
function renders(bead: BeadContext, en: VerbGroup, fr: VerbGroup): boolean {
  const past = en.time === 'past' || isPerfect(en);
  if (past && fr.time === 'future' && isSurelyLinked(bead, en.main, fr.main)) return true;
  if (en.lemmas.includes('be') && fr.lemmas.some((lemma) => COPULAS.has(lemma))) return true;
  return rendersVerb(bead, en, fr);
}
