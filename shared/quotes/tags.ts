import type { VerbReading } from '../lexicon/morphology/verbForm.ts';
import { verbReadings } from '../lexicon/morphology/verbReadings.ts';
import type { Both, Language } from '../text/language.ts';
import type { Token } from '../text/token.ts';
import { GRAMMAR } from './tables/grammar.ts';

/** What a word may be, as bits; a word may be several things. */
export const DETERMINER = 1;
export const PREPOSITION = 1 << 1;
export const SUBJECT = 1 << 2;
export const OBJECT = 1 << 3;
export const RELATIVE = 1 << 4;
export const HAVE = 1 << 5;
export const BE = 1 << 6;
export const MODAL = 1 << 7;
export const NEGATION = 1 << 8;
export const COORDINATOR = 1 << 9;
export const SUBORDINATOR = 1 << 10;
export const THAT = 1 << 11;
export const ADVERB = 1 << 12;
export const TIME = 1 << 13;
export const INTERROGATIVE = 1 << 14;
export const FINITE = 1 << 15;
export const PAST_PARTICIPLE = 1 << 16;
export const PRESENT_PARTICIPLE = 1 << 17;
export const INFINITIVE = 1 << 18;
export const CONDITIONAL = 1 << 19;
export const POSSESSIVE = 1 << 20;
export const CAPITAL = 1 << 21;
export const MARK = 1 << 22;
export const STOP = 1 << 23;
export const COMMA = 1 << 24;
export const WORD = 1 << 25;
/** A finite form that is nothing else: no noun, no participle. */
export const SURELY_FINITE = 1 << 26;

export const AUXILIARY = HAVE | BE | MODAL;
/** What is surely a verb in a clause of its own. */
export const VERBAL = SURELY_FINITE | HAVE | BE;

const memo: Both<Map<string, number>> = { en: new Map(), fr: new Map() };
const closed: Both<Map<string, number>> = { en: closedClasses('en'), fr: closedClasses('fr') };

function closedClasses(language: Language): Map<string, number> {
  const grammar = GRAMMAR[language];
  const tags = new Map<string, number>();
  const add = (words: string, tag: number): void => {
    for (const word of words.split(' ')) tags.set(word, (tags.get(word) ?? 0) | tag);
  };
  add(grammar.determiners, DETERMINER);
  add(grammar.possessives, DETERMINER | POSSESSIVE);
  add(grammar.prepositions, PREPOSITION);
  add(grammar.subjectPronouns, SUBJECT);
  add(grammar.objectPronouns, OBJECT);
  add(grammar.relatives, RELATIVE);
  add(grammar.negations, NEGATION);
  add(grammar.coordinators, COORDINATOR);
  add(grammar.subordinators, SUBORDINATOR);
  add(grammar.complementisers, THAT);
  add(grammar.adverbs, ADVERB);
  add(grammar.times, TIME);
  add(grammar.interrogatives, INTERROGATIVE);
  if (language === 'en') {
    add(grammar.have, HAVE | FINITE);
    add(grammar.be, BE | FINITE);
    add(grammar.modals, MODAL | FINITE | SURELY_FINITE);
    add("is are was were am has 've 're", SURELY_FINITE);
  }
  return tags;
}

/** The tags of a token, from its form alone. */
export function tagsOf(token: Token, language: Language): number {
  if (token.kind === 'punctuation') {
    if (token.form === ',') return COMMA;
    return /^(?:[.;:!?…—–]|\.\.\.|--)$/u.test(token.form) ? STOP : 0;
  }
  if (token.kind !== 'word') return 0;
  const known = memo[language].get(token.form);
  if (known !== undefined) return known;
  const tags = WORD | (closed[language].get(token.form) ?? 0) | verbTags(token.form, language);
  if (memo[language].size > 50_000) memo[language].clear();
  memo[language].set(token.form, tags);
  return tags;
}

const NO_VERB = DETERMINER | PREPOSITION | SUBJECT | COORDINATOR | THAT | ADVERB | SUBORDINATOR;

/** The tags of one way to read a form as a verb. */
export function readingTags(
  { mood, tense }: Pick<VerbReading, 'mood' | 'tense'>,
  language: Language,
): number {
  if (mood === 'participle') return tense === 'past' ? PAST_PARTICIPLE : PRESENT_PARTICIPLE;
  if (mood === 'infinitive') return INFINITIVE;
  let tags = 0;
  if (mood === 'conditional') tags = FINITE | CONDITIONAL | SURELY_FINITE;
  if (mood === 'indicative' || mood === 'subjunctive') tags = FINITE;
  const sure = language === 'fr' && (tense === 'imperfect' || tense === 'future');
  if (sure && mood === 'indicative') tags |= SURELY_FINITE;
  return tags;
}

function verbTags(form: string, language: Language): number {
  if (/^\p{L}{2,}ly$/u.test(form) && language === 'en') return ADVERB;
  if (/^\p{L}{3,}ment$/u.test(form) && language === 'fr') return ADVERB;
  const isClosed = ((closed[language].get(form) ?? 0) & NO_VERB) !== 0;
  if (isClosed && form !== 'suis') return 0;
  let tags = 0;
  const grammar = GRAMMAR[language];
  for (const reading of verbReadings(form, language)) {
    tags |= readingTags(reading, language);
    if (language === 'fr') {
      if (reading.lemma === grammar.have) tags |= HAVE;
      if (reading.lemma === grammar.be) tags |= BE;
      if (grammar.modals.split(' ').includes(reading.lemma)) tags |= MODAL;
    }
  }
  return tags;
}
