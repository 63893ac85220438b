import type { Both, Language } from '../../text/language.ts';
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

/** Readings are asked for again and again while a text is edited; the memo stays below this. */
const MEMO_LIMIT = 50_000;
const memo: Both<Map<string, readonly VerbReading[]>> = { en: new Map(), fr: new Map() };

/**
 * Every way to understand a form as a verb; empty where it is none. Verbs of the lists first; a form
 * of an unknown verb is read only where its ending leaves no doubt.
 *
 * @param form one word in look-up form: "avait", "n't" is none
 */
export function verbReadings(form: string, language: Language): readonly VerbReading[] {
  const known = memo[language].get(form);
  if (known) return known;
  const readings = language === 'fr' ? readFrench(form) : readEnglish(form);
  if (memo[language].size >= MEMO_LIMIT) memo[language].clear();
  memo[language].set(form, readings);
  return readings;
}

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
