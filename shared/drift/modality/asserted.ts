import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Token } from '../../text/token.ts';
import { insideMarks, linkedTokens, projected, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { VERBAL_NEGATORS_EN } from '../tables/negation.ts';
import { isSurelyLinked, SURE } from '../sureLink.ts';
import {
  ADDRESSED,
  BINDING_MODALS,
  CONCEDING_EN,
  FRENCH_DOUBT,
  HARDLY_EN,
  OPEN_MODALS,
  PERCEPTION_EN,
} from '../tables/modality.ts';
import { isMonthOfMay } from '../verbs/monthOfMay.ts';
import { hasReading } from '../verbs/readings.ts';
import { rendersVerb } from '../verbs/rendersVerb.ts';
import type { Time } from '../verbs/time.ts';
import { groupSpan, type VerbGroup } from '../verbs/verbGroup.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';
import { modalEvidence } from './modalDrift.ts';
import { rendersOtherModal } from './rendersOther.ts';

/**
 * "May", "might" and "could" whose verb the French tells as a fact of now or of the past, "may have benefited" / "ont
 * profité", and "must" whose verb it tells as done. Any word of doubt or duty in the French answers the modal.
 */
export function asserted(bead: BeadContext): Drift[] {
  const open = readVerbGroups(bead.en.tokens, 'en').filter(
    ({ modal, first, main }) =>
      modal !== null &&
      (OPEN_MODALS.has(modal) ||
        BINDING_MODALS.has(modal) ||
        // "Should have been deleted" were not.
        (modal === 'should' &&
          bead.en.tokens.slice(first, main).some(({ form }) => form === 'have'))),
  );
  if (open.length === 0) return [];
  const french = readVerbGroups(bead.fr.tokens, 'fr');
  return open.flatMap((group) => {
    // "Could hardly be more different" vouches for it.
    if (isHardly(bead, group) || isMonthOfMay(bead.en.text, bead.en.tokens[group.first]!))
      return [];
    // "Could hear" is "entendait".
    if (group.modal === 'could' && group.lemmas.some((lemma) => PERCEPTION_EN.has(lemma)))
      return [];
    // "Must" may well be told in the present of a rule.
    const told = OPEN_MODALS.has(group.modal!) ? FACT : PAST;
    const facts = french.filter((other) => isFact(other, told));
    const fact =
      facts.find((other) => renders(bead, group, other)) ?? inItsPlace(bead, group, facts);
    return fact && !leavesOpen(bead, group, fact) ? [report(bead, group, fact)] : [];
  });
}

function isHardly({ en }: BeadContext, { first, main }: VerbGroup): boolean {
  return en.tokens.slice(first, main).some(({ form }) => HARDLY_EN.has(form));
}

/**
 * Whether a French word near the verb leaves what the modal is about open: "peut-être", "risque de"; or a conditional,
 * wherever it stands. Who "a pu consulter" has been able to.
 */
function leavesOpen(bead: BeadContext, group: VerbGroup, fact: VerbGroup): boolean {
  return bead.fr.tokens.some(({ kind, form }, i) => {
    if (kind !== 'word' || rendersOtherModal(bead, i, group.first)) return false;
    if (hasReading(form, 'fr', 'conditional')) return true;
    if (
      Math.abs(i - fact.main) > DOUBT_REACH ||
      (form === 'pu' && i !== fact.main && isPast(bead, i))
    )
      return false;
    return FRENCH_DOUBT.has(form) || lemmas(form, 'fr').some((lemma) => FRENCH_DOUBT.has(lemma));
  });
}

/** "A pu", "ont pu". */
function isPast({ fr }: BeadContext, participle: number): boolean {
  return hasReading(fr.tokens[participle - 1]?.form ?? '', 'fr', 'indicative', 'present');
}

/** How far from the verb a word of doubt may stand. */
const DOUBT_REACH = 14;

function isFact({ time, mood }: VerbGroup, told: ReadonlySet<Time>): boolean {
  return mood === 'indicative' && told.has(time);
}

const PAST: ReadonlySet<Time> = new Set(['past']);
const FACT: ReadonlySet<Time> = new Set(['past', 'present']);

function renders(bead: BeadContext, en: VerbGroup, fr: VerbGroup): boolean {
  if (isSurelyLinked(bead, en.main, fr.main)) return true;
  return linkedTokens(bead, 'en', en.main).includes(fr.main) && rendersVerb(bead, en, fr);
}

/**
 * The French verb that stands where a freely rendered one must, where nothing else in the bead asks for it: "may have
 * been staying with" / "se trouvaient chez". "Could do" may only have been able to.
 */
function inItsPlace(
  bead: BeadContext,
  group: VerbGroup,
  facts: readonly VerbGroup[],
): VerbGroup | undefined {
  if (!leavesFactOpen(bead, group) || isConceded(bead.en.tokens, group)) return undefined;
  const place = projected(bead, 'en', group.main);
  const free = facts.filter(
    ({ first, main }) =>
      Math.abs(main - place) <= PLACE &&
      ![first, main].some((fr) => rendersElsewhere(bead, fr, group)),
  );
  return free.sort((a, b) => Math.abs(a.main - place) - Math.abs(b.main - place))[0];
}

/** Whether the modal is about what is so or was so, and not a polite turn of the speaker: "might I add". */
function leavesFactOpen(
  { en: { tokens } }: BeadContext,
  { modal, first, main }: VerbGroup,
): boolean {
  const perfect = tokens.slice(first, main).some(({ form }) => form === 'have');
  const denied = tokens.slice(first, main).some(({ form }) => VERBAL_NEGATORS_EN.has(form));
  if (denied || BINDING_MODALS.has(modal!) || (modal === 'could' && !perfect)) return false;
  return ![tokens[first - 1], tokens[first + 1]].some((token) => ADDRESSED.has(token?.form ?? ''));
}

/** "It may have been abolished, but": what is conceded is so. */
function isConceded(tokens: readonly Token[], { main }: VerbGroup): boolean {
  return tokens.slice(main + 1).some(({ form }) => CONCEDING_EN.has(form));
}

/** Whether a French word surely renders English words outside of the group and of the participle that may follow. */
function rendersElsewhere({ links }: BeadContext, fr: number, { first, main }: VerbGroup): boolean {
  return links.some(
    (link) =>
      link.fr === fr && link.probability > SURE && (link.en < first || link.en > main + PARTICIPLE),
  );
}

/** How far behind the group a participle may stand that was not read as part of it: "been staying". */
const PARTICIPLE = 2;

/** How far from where its links place it the French verb may stand. */
const PLACE = 4;

function report(bead: BeadContext, group: VerbGroup, fact: VerbGroup): Drift {
  const en = groupSpan(bead.en, group);
  const fr = groupSpan(bead.fr, fact);
  return {
    ...pairDrift(bead, 'asserted', en, fr, insideMarks(bead.en, en) ? 0.8 : 0.7),
    severity: 'major',
    evidence: modalEvidence(group.modal!),
  };
}
