import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import { insideMarks, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { PRESENT_OF_FUTURE_FR } from '../tables/verbGroups.ts';
import type { Time } from '../verbs/time.ts';
import type { VerbGroup } from '../verbs/verbGroup.ts';
import { tellsNoTime } from './narrated.ts';
import { isPerfect, isReversed } from './reversed.ts';
import { isAfterTemporal } from './temporal.ts';
import { verbSpan } from './verbSpan.ts';

/** The drift of a verb that the French puts into another time; none where that is how French puts it. */
export function compareTimes(bead: BeadContext, en: VerbGroup, fr: VerbGroup): Drift[] {
  // "Has announced" is past against a future, and open against all else.
  const told = isPerfect(en) && fr.time === 'future' ? 'past' : en.time;
  // What "shall" binds to is the modality's business.
  if (en.modal === 'shall' || !clash(told, fr.time)) return [];
  const spans = { en: verbSpan(bead, 'en', en), fr: verbSpan(bead, 'fr', fr) };
  const quoted = insideMarks(bead.en, spans.en) && insideMarks(bead.fr, spans.fr);
  const toPresent = told === 'past' && fr.time === 'present';
  if (toPresent && tellsNoTime(bead, en, fr, quoted)) return [];
  // Nobody speaks in the simple past: inside marks the form is a present.
  if (fr.homograph && !quoted) return [];
  // "Demande que vous souleviez" has no past.
  if (told === 'present' && isSubjunctiveAlike(bead.fr.tokens[fr.first]!.form)) return [];
  // "Quand il viendra", "dès qu'il aura": French puts the future where English has none.
  if (told !== 'future' && fr.time === 'future' && isAfterTemporal(bead, fr)) return [];
  // "I will go" is "je m'en vais".
  const imminent = fr.lemmas.some((lemma) => PRESENT_OF_FUTURE_FR.has(lemma));
  if (told === 'future' && fr.time === 'present' && imminent) return [];
  // "May be" against a future is the modality's business.
  if (en.modal !== null && fr.time === 'future') return [];
  const severe = quoted || isReversed(bead, en, fr, told);
  const confidence = quoted ? 0.8 : 0.6;
  return [
    {
      ...pairDrift(bead, `${told}-${fr.time}`, spans.en, spans.fr, confidence),
      severity: severe ? 'major' : 'minor',
    },
  ];
}

function clash(en: Time, fr: Time): boolean {
  const sure: readonly Time[] = ['past', 'present', 'future'];
  return en !== fr && sure.includes(en) && sure.includes(fr);
}

/** Whether one verb has the form both as an imperfect and as a subjunctive: "souleviez". */
function isSubjunctiveAlike(form: string): boolean {
  const all = verbReadings(form, 'fr');
  return all.some(
    ({ mood, lemma }) =>
      mood === 'subjunctive' &&
      all.some(
        (other) =>
          other.lemma === lemma && other.mood === 'indicative' && other.tense !== 'present',
      ),
  );
}
