import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { deedsOf, type Deed } from '../agent/deeds.ts';
import { turnedDirections } from '../agent/directions.ts';
import { turnedPronouns } from '../agent/pronouns.ts';
import { lostReciprocity } from '../agent/reciprocity.ts';
import { turnedVoices } from '../agent/voices.ts';
import { linkedTokens, spanOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';

/** Similarity from which two words that no link joins are one. */
const ALIKE = 0.5;
/** And the verbs of two passives. */
const SAME_DEED = 0.05;

/** Who does it to whom: "the firm sued the state" / "l'État a poursuivi la firme". */
export const agent: BeadCheck = {
  id: 'agent',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'agent',
  specificity: 9,
  find: (bead) => [
    ...swappedDeeds(bead),
    ...turnedVoices(bead),
    ...turnedPronouns(bead),
    ...turnedDirections(bead),
    ...lostReciprocity(bead),
  ],
};

function swappedDeeds(bead: BeadContext): Drift[] {
  const english = deedsOf(bead, 'en');
  const french = english.length > 0 ? deedsOf(bead, 'fr') : [];
  return english.flatMap((en) => {
    const fr = french.find((other) => isSwapped(bead, en, other));
    return fr ? [report(bead, en, fr)] : [];
  });
}

/** The same verb, with subject and object in each other's place and in no place of their own. */
function isSwapped(bead: BeadContext, en: Deed, fr: Deed): boolean {
  const same = (a: readonly number[], b: readonly number[]): boolean =>
    a.some((i) => b.some((k) => isSame(bead, i, k)));
  return (
    linkedTokens(bead, 'en', en.verb).includes(fr.verb) &&
    isSameDeed(bead, en, fr) &&
    same(en.subject, fr.object) &&
    same(en.object, fr.subject) &&
    !same(en.subject, fr.subject) &&
    !same(en.object, fr.object)
  );
}

/** Of a passive, the link alone may join two deeds: "has been dogged by delays" / "a accumulé les retards". */
function isSameDeed({ en, fr, lexicon }: BeadContext, own: Deed, across: Deed): boolean {
  const passive = own.subject[0]! > own.verb;
  const alike = lexicon.similarity(en.tokens[own.verb]!.form, fr.tokens[across.verb]!.form);
  return !passive || alike >= SAME_DEED;
}

/** Whether two words are linked, or are left over and render each other: links seldom cross far. */
function isSame(bead: BeadContext, en: number, fr: number): boolean {
  const linked = linkedTokens(bead, 'en', en);
  if (linked.length > 0 || linkedTokens(bead, 'fr', fr).length > 0) return linked.includes(fr);
  return bead.lexicon.similarity(bead.en.tokens[en]!.form, bead.fr.tokens[fr]!.form) >= ALIKE;
}

function report(bead: BeadContext, en: Deed, fr: Deed): Drift {
  return pairDrift(bead, 'swapped', spanOfDeed(bead, 'en', en), spanOfDeed(bead, 'fr', fr), 0.85);
}

function spanOfDeed(bead: BeadContext, language: Language, { subject, object }: Deed): Span {
  const places = [...subject, ...object];
  return spanOf(bead[language].tokens.slice(Math.min(...places), Math.max(...places) + 1));
}
