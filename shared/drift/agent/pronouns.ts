import { linkedTokens, spanOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { isSurelyLinked } from '../sureLink.ts';
import {
  OBJECT_CLITICS_FR,
  OBJECT_PRONOUNS_EN,
  SUBJECT_PRONOUNS_EN,
  SUBJECT_PRONOUNS_FR,
} from '../tables/agent.ts';
import { isPassive } from '../verbs/isPassive.ts';
import { hasReading } from '../verbs/readings.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';

/** How alike two verbs must be, by `Lexicon.similarity`. */
const ALIKE = 0.2;
/** Inverse document frequency from which a word after "her" is a noun of hers. */
const HEAVY = 0.3;

/**
 * Somebody to whom it is done, by a pronoun, who does it in the French: "doctors treated her" / "elle a soigné". The
 * verbs render each other, both act, and the English subject has no place in the French clause.
 */
export function turnedPronouns(bead: BeadContext): Drift[] {
  const french = readVerbGroups(bead.fr.tokens, 'fr');
  return readVerbGroups(bead.en.tokens, 'en').flatMap((en) => [
    ...undergoerActs(bead, en, french),
    ...actorUndergoes(bead, en),
  ]);
}

/** "Doctors treated her" / "elle a soigné". */
function undergoerActs(bead: BeadContext, en: VerbGroup, french: readonly VerbGroup[]): Drift[] {
  const pronoun = en.main + 1;
  const subjects = OBJECT_PRONOUNS_EN.get(bead.en.tokens[pronoun]?.form ?? '');
  if (!subjects || isPassive(bead.en.tokens, 'en', en) || isPossessive(bead, pronoun)) return [];
  const fr = french.find((group) => renders(bead, en, group) && acts(bead, group));
  const subject = fr && bead.fr.tokens[fr.first - 1]?.form;
  if (!fr || !subject || !SUBJECT_PRONOUNS_FR.has(subject) || !subjects.has(subject)) return [];
  if (isSurelyLinked(bead, en.first - 1, fr.first - 1)) return [];
  const own = spanOf(bead.en.tokens.slice(Math.max(0, en.first - 1), pronoun + 1));
  const across = spanOf(bead.fr.tokens.slice(fr.first - 1, fr.main + 1));
  return [pairDrift(bead, 'swapped', own, across, 0.75)];
}

/** "They accused the industry" / "le secteur les accuse": the object acts, on the pronoun of the subject. */
function actorUndergoes(bead: BeadContext, en: VerbGroup): Drift[] {
  const { tokens } = bead.fr;
  const clitics = SUBJECT_PRONOUNS_EN.get(bead.en.tokens[en.first - 1]?.form ?? '');
  if (!clitics || isPassive(bead.en.tokens, 'en', en)) return [];
  // After "les" a finite verb may look like a noun, and be read of no verb group.
  const verb = linkedTokens(bead, 'en', en.main).find(
    (i) =>
      clitics.has(tokens[i - 1]?.form ?? '') &&
      hasReading(tokens[i]!.form, 'fr', 'indicative') &&
      areAlike(bead, en.main, i),
  );
  if (verb === undefined) return [];
  const object = [en.main + 1, en.main + 2, en.main + 3];
  if (!object.some((own) => isSurelyLinked(bead, own, verb - 2))) return [];
  const last = Math.min(en.main + 3, bead.en.tokens.length);
  const own = spanOf(bead.en.tokens.slice(en.first - 1, last));
  const across = spanOf(tokens.slice(verb - 2, verb + 1));
  return [pairDrift(bead, 'swapped', own, across, 0.75)];
}

/** "Treated her wounds". */
function isPossessive({ en, lexicon }: BeadContext, pronoun: number): boolean {
  const next = en.tokens[pronoun + 1];
  return (
    en.tokens[pronoun]!.form === 'her' &&
    next?.kind === 'word' &&
    lexicon.idf('en', next.form) > HEAVY
  );
}

function renders(bead: BeadContext, en: VerbGroup, fr: VerbGroup): boolean {
  return linkedTokens(bead, 'en', en.main).includes(fr.main) && areAlike(bead, en.main, fr.main);
}

function areAlike({ en, fr, lexicon }: BeadContext, own: number, across: number): boolean {
  return lexicon.similarity(en.tokens[own]!.form, fr.tokens[across]!.form) >= ALIKE;
}

function acts({ fr: { tokens } }: BeadContext, group: VerbGroup): boolean {
  const between = tokens.slice(Math.max(0, group.first - 1), group.main);
  return (
    !isPassive(tokens, 'fr', group) &&
    !tokens.slice(group.first, group.main).some(({ form }) => form === 'été') &&
    !between.some(({ form }) => OBJECT_CLITICS_FR.has(form))
  );
}
