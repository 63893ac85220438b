import { byForm } from '../../text/byForm.ts';
import type { Language } from '../../text/language.ts';
import {
  englishBases,
  guessedEnglishReadings,
  knownEnglishReadings,
} from './english/englishVerbs.ts';
import { inflectEnglish } from './english/inflect.ts';
import {
  conjugateFrench,
  frenchInfinitives,
  guessedFrenchReadings,
  knownFrenchReadings,
} from './french/frenchVerbs.ts';
import type { VerbForm, VerbReading } from './verbForm.ts';

/**
 * Every way to understand a form as a verb; empty where it is none. Verbs of the lists first; a form
 * of an unknown verb is read only where its ending leaves no doubt.
 *
 * @param form one word in look-up form: "avait", "n't" is none
 */
export const verbReadings = byForm((form, language) =>
  language === 'fr' ? readFrench(form) : readEnglish(form),
);

/** All simple forms of a verb; a verb that no list has inflects by rule. Empty for what is no verb. */
export function conjugate(lemma: string, language: Language): readonly VerbForm[] {
  return language === 'fr' ? conjugateFrench(lemma) : inflectEnglish(lemma);
}

/** Every verb that the lists know, by its infinitive. */
export function knownVerbs(language: Language): readonly string[] {
  return language === 'fr' ? frenchInfinitives() : englishBases();
}

function readFrench(form: string): readonly VerbReading[] {
  const known = knownFrenchReadings(form);
  return known.length > 0 ? known : guessedFrenchReadings(form);
}

function readEnglish(form: string): readonly VerbReading[] {
  const known = knownEnglishReadings(form);
  return known.length > 0 ? known : guessedEnglishReadings(form);
}
