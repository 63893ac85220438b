import type { Span } from '../text/span.ts';
import { OCCASION_NOUNS, OCCASION_PREPOSITIONS } from './tables/attribution.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COMMA,
  COORDINATOR,
  DETERMINER,
  FINITE,
  MARK,
  OBJECT,
  PAST_PARTICIPLE,
  PREPOSITION,
  PRESENT_PARTICIPLE,
  RELATIVE,
  STOP,
  SUBJECT,
  SUBORDINATOR,
  SURELY_FINITE,
  THAT,
  TIME,
  WORD,
} from './tags.ts';
import { formAt, is, segmentEnd, type Words } from './words.ts';
import {
  ADDRESSEE_PREPOSITIONS_FR,
  AFTER_MEASURE,
  ARTICLES_LIKE_PREPOSITIONS,
  FIXED_AFTER_AU,
  PHRASE_ENDS_EN,
  PHRASE_ENDS_FR,
  PHRASE_GOES_ON,
  PHRASE_STOPS,
  TIME_UNITS,
} from './tables/closedWords.ts';

/** A run of tokens, `to` one past the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export function runSpan(words: Words, { from, to }: Run): Span {
  return { start: words.tokens[from]!.start, end: words.tokens[to - 1]!.end };
}

/**
 * The noun phrase that begins at `first`, with its appositions; null where none begins.
 *
 * @param leads whether the main clause follows, so that a full noun phrase after a comma is its subject
 */
export function phraseFrom(words: Words, first: number, leads = false): Run | null {
  if (first >= words.tokens.length) return null;
  const end = segmentEnd(words, first);
  let i = first;
  while (i < end - 1 && is(words, i, TIME | ADVERB) && !isPronoun(words, i) && i < first + 3) i++;
  if (i >= end || (!is(words, i, WORD) && words.tokens[i]!.kind !== 'number')) return null;
  if (is(words, i, PREPOSITION) && !ARTICLES_LIKE_PREPOSITIONS.has(formAt(words, i))) return null;
  if (isPronoun(words, i)) return { from: i, to: i + 1 };
  let to = i;
  let apposition = false;
  while (to < end) {
    if (
      is(words, to, STOP | MARK) ||
      (/^[()[\]]$/u.test(formAt(words, to)) && !closesShort(words, to))
    )
      break;
    if (is(words, to, COMMA)) {
      if (!apposes(words, to + 1, end)) break;
      if (leads && is(words, to + 1, DETERMINER | CAPITAL)) break;
      if (leads && opensMainClause(words, to + 1, end)) break;
      apposition = true;
    } else if (to > i && endsPhrase(words, to, apposition)) break;
    to++;
  }
  while (to > i && is(words, to - 1, COMMA | COORDINATOR)) to--;
  return to > i ? { from: i, to } : null;
}

/** Whether what follows a comma has a verb of its own, or goes on to the end of the sentence. */
function opensMainClause(words: Words, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (is(words, i, COMMA)) return false;
    if (is(words, i, SURELY_FINITE | AUXILIARY)) return true;
    if (is(words, i, FINITE) && i > from && !is(words, i - 1, DETERMINER | PREPOSITION))
      return true;
  }
  return true;
}

function closesShort(words: Words, i: number): boolean {
  return (
    formAt(words, i) === ')' ||
    /^\)$/u.test(formAt(words, i + 2)) ||
    /^\)$/u.test(formAt(words, i + 4))
  );
}

/**
 * The subject after an inverted verb: an addressee or a place may stand before it ("a déclaré à la
 * presse devant le chantier sa dirigeante").
 */
export function subjectAfterVerb(words: Words, first: number): Run | null {
  const subject = phraseFrom(words, first);
  if (subject || words.language !== 'fr' || !is(words, first, PREPOSITION)) return subject;
  const end = segmentEnd(words, first);
  let i = first;
  while (i < end && is(words, i, PREPOSITION)) {
    i++;
    if (is(words, i, DETERMINER)) i++;
    if (!is(words, i, WORD)) return null;
    i++;
  }
  return phraseFrom(words, i);
}

export function isPronoun(words: Words, i: number): boolean {
  return is(words, i, SUBJECT) && !is(words, i, DETERMINER) && formAt(words, i) !== 'others';
}

/** A time or distance after a comma ("quelques jours après") is no apposition. */
function measures(words: Words, i: number): boolean {
  for (let k = i; k < i + 4; k++) {
    if (TIME_UNITS.has(formAt(words, k))) return AFTER_MEASURE.has(formAt(words, k + 1));
  }
  return false;
}

function apposes(words: Words, i: number, end: number): boolean {
  if (i >= end || (!is(words, i, WORD) && words.tokens[i]!.kind !== 'number')) return false;
  if (
    is(
      words,
      i,
      PREPOSITION |
        COORDINATOR |
        THAT |
        RELATIVE |
        TIME |
        ADVERB |
        SUBORDINATOR |
        PRESENT_PARTICIPLE,
    )
  )
    return false;
  if (isPronoun(words, i) || measures(words, i)) return false;
  return (
    !is(words, i, FINITE) ||
    is(words, i, CAPITAL | DETERMINER) ||
    !is(words, i, SURELY_FINITE | PAST_PARTICIPLE)
  );
}

function endsPhrase(words: Words, i: number, apposition: boolean): boolean {
  const form = formAt(words, i);
  if (is(words, i, TIME) && !is(words, i - 1, PREPOSITION)) return true;
  if (PHRASE_STOPS.has(form)) return true;
  if (is(words, i, OBJECT) && !is(words, i, DETERMINER | SUBJECT | PREPOSITION)) return true;
  if (words.language === 'fr' && ADDRESSEE_PREPOSITIONS_FR.has(form) && !apposition) {
    return !FIXED_AFTER_AU.has(formAt(words, i + 1));
  }
  if (PHRASE_GOES_ON.has(form)) return false;
  if (is(words, i, PREPOSITION) || OCCASION_PREPOSITIONS[words.language].has(form))
    return opensOccasion(words, i);
  return form.endsWith('ly') && is(words, i, ADVERB) && !apposition;
}

/** Whether a preposition opens the time, place or medium of a statement. */
export function opensOccasion(words: Words, i: number): boolean {
  const form = formAt(words, i);
  if (!OCCASION_PREPOSITIONS[words.language].has(form)) return false;
  if (words.language === 'en' && PHRASE_ENDS_EN.has(form)) return true;
  if (words.language === 'fr' && PHRASE_ENDS_FR.has(form))
    return form !== 'en' || is(words, i + 1, PRESENT_PARTICIPLE);
  for (let k = i; k < i + 5; k++) {
    const word = formAt(words, k);
    if (OCCASION_NOUNS[words.language].has(word) || is(words, k, TIME)) return true;
    if (k > i && is(words, k, PREPOSITION | COMMA | STOP)) return false;
  }
  return false;
}
