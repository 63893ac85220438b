import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { Mood, Tense, VerbReading } from '../../lexicon/morphology/verbForm.ts';
import type { Language } from '../../text/language.ts';

/** The readings of a form in one mood, and one tense if asked. */
export function readings(
  form: string,
  language: Language,
  mood: Mood,
  tense?: Tense,
): VerbReading[] {
  return verbReadings(form, language).filter((reading) => is(reading, mood, tense));
}

/** Whether a form can be a verb in that mood, and that tense if asked. */
export function hasReading(form: string, language: Language, mood: Mood, tense?: Tense): boolean {
  return verbReadings(form, language).some((reading) => is(reading, mood, tense));
}

function is(reading: VerbReading, mood: Mood, tense?: Tense): boolean {
  return reading.mood === mood && (!tense || reading.tense === tense);
}
