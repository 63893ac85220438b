import type { CueSite } from './cueSite.ts';
import { isPronoun } from './nounPhrases.ts';
import { ATTITUDE_NOUNS } from './tables/attribution.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COMMA,
  DETERMINER,
  FINITE,
  INFINITIVE,
  INTERROGATIVE,
  MARK,
  NEGATION,
  OBJECT,
  PAST_PARTICIPLE,
  PREPOSITION,
  RELATIVE,
  STOP,
  SUBJECT,
  SURELY_FINITE,
  THAT,
  TIME,
  WORD,
} from './tags.ts';
import { formAt, is, type Words } from './words.ts';
import {
  AFTER_INTERROGATIVE,
  BEFORE_QUE,
  CONTRACTED_ARTICLES,
  INFINITIVE_LEADS,
  INFINITIVE_MARKERS,
  NOUN_CONTENT,
  NO_BARE_CLAUSE,
} from './tables/closedWords.ts';

/** Whether content begins like a clause or an infinitive rather than a noun phrase. */
export function clausal(words: Words, at: number): boolean {
  if (is(words, at, SUBJECT) && !is(words, at, DETERMINER)) return true;
  if (is(words, at, INTERROGATIVE | INFINITIVE | NEGATION) && !is(words, at, DETERMINER))
    return true;
  if (is(words, at + 1, INFINITIVE) && is(words, at, PREPOSITION)) return true;
  for (let i = at + 1; i < at + 25 && !is(words, i, STOP | COMMA | RELATIVE); i++) {
    if (is(words, i, SURELY_FINITE)) return true;
    if (
      is(words, i, FINITE) &&
      words.language === 'en' &&
      !is(words, i, PAST_PARTICIPLE | INFINITIVE) &&
      !is(words, i - 1, DETERMINER | PREPOSITION)
    )
      return true;
    if (is(words, i, FINITE) && is(words, i, PAST_PARTICIPLE) && is(words, i - 1, CAPITAL))
      return true;
  }
  return false;
}

/** "que", "that" or a question word after the cue, an addressee or an adverbial between them perhaps. */
export function findThat(
  words: Words,
  from: number,
  limit: number,
  far: boolean,
  toPeople: boolean,
): number | null {
  for (let i = from; i < Math.min(limit, from + (far ? 12 : 1)); i++) {
    if (is(words, i, STOP | MARK)) return null;
    if (is(words, i, THAT)) return BEFORE_QUE.has(formAt(words, i - 1)) ? null : i;
    // "raconter l'histoire qu'ils…": after an object of its own, "que" is a relative.
    const object = i === from && is(words, i, DETERMINER) && !is(words, i, PREPOSITION | TIME);
    if (object && words.language === 'fr' && !toPeople) return null;
    if (i === from && is(words, i, INTERROGATIVE) && !AFTER_INTERROGATIVE.has(formAt(words, i)))
      return i;
    if (i === from && formAt(words, i) === 'ce' && is(words, i + 1, RELATIVE)) return i;
    if (
      is(words, i, FINITE) &&
      !is(words, i, CAPITAL | DETERMINER | PREPOSITION | PAST_PARTICIPLE) &&
      i > from
    )
      return null;
    if (is(words, i, RELATIVE & ~THAT)) return null;
  }
  return null;
}

export function englishStart(
  words: Words,
  cue: CueSite,
  from: number,
  limit: number,
): number | null {
  let at = from;
  const { frames } = cue;
  const form = formAt(words, at);
  if (form === 'to' && is(words, at + 1, INFINITIVE) && /[vow]/u.test(frames)) return at;
  if (frames.includes('o') && !/[cn]/u.test(frames)) {
    const start = personThen(words, at, limit);
    return start;
  }
  while (
    is(words, at, TIME) ||
    (is(words, at, PREPOSITION) && is(words, at + 1, TIME)) ||
    (is(words, at, ADVERB) && !is(words, at, CAPITAL) && !is(words, at, SUBJECT))
  )
    at += is(words, at, PREPOSITION) ? 2 : 1;
  if (at >= limit || NO_BARE_CLAUSE.has(formAt(words, at))) return null;
  if (frames.includes('c') && clauseAhead(words, at, limit)) return at;
  if (
    frames.includes('n') &&
    (is(words, at, DETERMINER | CAPITAL | WORD | MARK) || formAt(words, at) === '$')
  )
    return at;
  return null;
}

/** After "told", "urged", "accused": a person, then the words. */
function personThen(words: Words, from: number, limit: number): number | null {
  for (let i = from; i < Math.min(limit, from + 9); i++) {
    if (is(words, i, STOP | MARK)) return null;
    if (formAt(words, i) === 'to' && is(words, i + 1, INFINITIVE)) return i;
    if (i > from && isPronoun(words, i) && !is(words, i - 1, PREPOSITION) && is(words, i, SUBJECT))
      return i;
    if (
      i > from &&
      is(words, i, DETERMINER) &&
      is(words, i - 1, CAPITAL | OBJECT | WORD) &&
      !is(words, i - 1, PREPOSITION | DETERMINER) &&
      clauseAhead(words, i, limit)
    )
      return i;
    if (NOUN_CONTENT.has(formAt(words, i)) && i > from) return i;
  }
  return null;
}

function clauseAhead(words: Words, from: number, limit: number): boolean {
  if (is(words, from, SUBJECT) && !is(words, from, DETERMINER)) return true;
  for (let i = from + 1; i < Math.min(limit, from + 40); i++) {
    if (is(words, i, SURELY_FINITE | AUXILIARY)) return true;
    if (is(words, i, FINITE) && !is(words, i - 1, DETERMINER | PREPOSITION)) return true;
  }
  return false;
}

export function frenchStart(
  words: Words,
  cue: CueSite,
  from: number,
  limit: number,
): number | null {
  const { frames } = cue;
  const form = formAt(words, from);
  if (/[vow]/u.test(frames)) {
    if (INFINITIVE_LEADS.has(form)) {
      for (let i = from; i < Math.min(limit, from + 4); i++)
        if (is(words, i, INFINITIVE)) return from;
      // "À la ville de fermer" names the addressee first.
      if (!frames.includes('o')) return null;
    }
    if (is(words, from, INFINITIVE)) return from;
    for (let i = from + 1; frames.includes('o') && i < Math.min(limit, from + 12); i++) {
      if (is(words, i, STOP | MARK | COMMA)) return null;
      if (
        INFINITIVE_MARKERS.has(formAt(words, i)) &&
        (is(words, i + 1, INFINITIVE) || is(words, i + 2, INFINITIVE))
      )
        return i;
    }
  }
  const isNominal =
    frames.includes('n') && is(words, from, DETERMINER) && !CONTRACTED_ARTICLES.has(form);
  return isNominal && cue.kind === 'finite' && ATTITUDE_NOUNS.fr.has(formAt(words, from + 1))
    ? from
    : null;
}
