import { insideMarks, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { foretoldPast } from '../tense/foretoldPast.ts';
import { lostPerfect } from '../tense/lostPerfect.ts';
import { isPerfect, pairVerbs, rendersTime } from '../tense/pairs.ts';
import { isReversed, isSubjunctiveAlike } from '../tense/reversed.ts';
import { spanOfGroup } from '../tense/spanOfGroup.ts';
import { PRESENT_OF_FUTURE_FR } from '../tables/verbGroups.ts';
import { afterTemporal } from '../tense/temporal.ts';
import type { Time } from '../verbs/time.ts';
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
      ...pairs.filter(([a, b]) => rendersTime(bead, a, b)).flatMap(([a, b]) => compare(bead, a, b)),
      ...left.flatMap((group) => foretoldPast(bead, group)),
      ...en.flatMap((group) => lostPerfect(bead, group)),
    ];
  },
};

function compare(bead: BeadContext, en: VerbGroup, fr: VerbGroup): Drift[] {
  // "Has announced" is past against a future, and open against all else.
  const told = isPerfect(en) && fr.time === 'future' ? 'past' : en.time;
  // What "shall" binds to is the modality's business.
  if (en.modal === 'shall' || !clash(told, fr.time)) return [];
  const spans = { en: spanOfGroup(bead, 'en', en), fr: spanOfGroup(bead, 'fr', fr) };
  const quoted = insideMarks(bead.en, spans.en) && insideMarks(bead.fr, spans.fr);
  // Nobody speaks in the simple past: inside marks the form is a present.
  if (fr.homograph && !quoted) return [];
  // "Demande que vous souleviez" has no past.
  if (told === 'present' && isSubjunctiveAlike(bead.fr.tokens[fr.first]!.form)) return [];
  // "Quand il viendra", "dès qu'il aura": French puts the future where English has none.
  if (told !== 'future' && fr.time === 'future' && afterTemporal(bead, fr)) return [];
  // "I will go" is "je m'en vais".
  const imminent = fr.lemmas.some((lemma) => PRESENT_OF_FUTURE_FR.has(lemma));
  if (told === 'future' && fr.time === 'present' && imminent) return [];
  // "May be" against a future is the modality's business.
  if (en.modal !== null && fr.time === 'future') return [];
  const severe = quoted || isReversed(bead, en, fr, told);
  return [
    {
      ...pairDrift(bead, `${told}-${fr.time}`, spans.en, spans.fr, quoted ? 0.8 : 0.6),
      severity: severe ? 'major' : 'minor',
    },
  ];
}

function clash(en: Time, fr: Time): boolean {
  const sure: readonly Time[] = ['past', 'present', 'future'];
  return en !== fr && sure.includes(en) && sure.includes(fr);
}
