import { isPronoun, type Run } from './nounPhrases.ts';
import {
  ADVERB,
  BE,
  CAPITAL,
  COMMA,
  COORDINATOR,
  DETERMINER,
  FINITE,
  MARK,
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
} from './tags.ts';
import { formAt, is, segmentStart, type Words } from './words.ts';
import {
  ALL_RELATIVES,
  ARTICLES_LIKE_PREPOSITIONS,
  CLAUSE_LEADS,
  DATE_WORDS_EN,
  SUBJECT_RELATIVES,
  VERB_CLITICS,
  WHO,
} from './tables/closedWords.ts';

/** The subject that ends right before the verb group at `verb`; null where there is none. */
export function subjectBefore(words: Words, verb: number): Run | null {
  const start = Math.max(segmentStart(words, verb), verb - 60);
  let to = verb;
  while (to > start && is(words, to - 1, ADVERB) && !isPronoun(words, to - 1)) to--;
  while (to > start && (is(words, to - 1, TIME) || DATE_WORDS_EN.has(formAt(words, to - 1)))) to--;
  if (to === start) return null;
  while (to > start && VERB_CLITICS[words.language].has(formAt(words, to - 1))) to--;
  if (to === start) return null;
  if (SUBJECT_RELATIVES.has(formAt(words, to - 1))) return antecedent(words, to - 1);
  to = beforeAside(words, start, to);
  if (isPronoun(words, to - 1) || is(words, to - 1, RELATIVE)) return { from: to - 1, to };
  let from = to;
  while (from > start && !opensClause(words, from - 1, to)) from--;
  from = skipIntroduction(words, from, to);
  from = lastChunk(words, afterClause(words, from, to), to);
  // Before a verb of its own, "after" and its kind are conjunctions.
  while (from < to - 1 && CLAUSE_LEADS.has(formAt(words, from))) from++;
  return from < to ? { from, to: is(words, to - 1, COMMA) ? to - 1 : to } : null;
}

/**
 * "X, which is backed by Y and others, said", "X, led by Y and Z, said": one past the head, what stands between
 * the commas left out.
 */
function beforeAside(words: Words, start: number, to: number): number {
  if (!is(words, to - 1, COMMA)) return to;
  // "X, led by Y, grew, and Z, the mayor, said": what goes on after a comma has a subject of its own.
  let goesOn = false;
  for (let i = to - 2; i > start && !is(words, i, STOP | MARK); i--) {
    if (!is(words, i - 1, COMMA)) continue;
    if (isRelativeClause(words, i, to) || (!goesOn && isParticiple(words, i))) return i - 1;
    goesOn ||= is(words, i, FINITE | COORDINATOR);
  }
  return to;
}

function isRelativeClause(words: Words, from: number, to: number): boolean {
  if (!ALL_RELATIVES.has(formAt(words, from))) return false;
  for (let k = from + 1; k < to - 1; k++) if (is(words, k, FINITE)) return true;
  return false;
}

/** "led by", "based in", "speaking on": a preposition after it keeps a verb in the past from being one. */
function isParticiple(words: Words, at: number): boolean {
  return is(words, at, PAST_PARTICIPLE | PRESENT_PARTICIPLE) && is(words, at + 1, PREPOSITION);
}

/** What a relative pronoun stands for: the phrase right before it. */
function antecedent(words: Words, relative: number): Run | null {
  const start = segmentStart(words, relative);
  const to = is(words, relative - 1, COMMA) ? relative - 1 : relative;
  let from = to;
  while (
    from > start &&
    !is(words, from - 1, COMMA | STOP | MARK | FINITE | PRESENT_PARTICIPLE | SUBORDINATOR | THAT)
  )
    from--;
  while (
    from < to - 1 &&
    is(words, from, PREPOSITION | COORDINATOR | ADVERB) &&
    !ARTICLES_LIKE_PREPOSITIONS.has(formAt(words, from))
  )
    from++;
  return from < to ? { from, to } : { from: relative, to: relative + 1 };
}

/** The subject of an incise: what stands after the reported clause. */
function afterClause(words: Words, from: number, to: number): number {
  let start = from;
  let chunk = from;
  let finite = false;
  for (let i = from; i < to - 1; i++) {
    if (is(words, i, COMMA)) {
      if (finite) start = i + 1;
      chunk = i + 1;
      finite = false;
    } else if (is(words, i, SURELY_FINITE) && !relativeChunk(words, chunk, i)) finite = true;
  }
  return start;
}

function relativeChunk(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (is(words, i, RELATIVE) && !is(words, i, DETERMINER)) return true;
  return false;
}

/** Without a comma before the verb, the subject stands after the last comma, lists apart. */
function lastChunk(words: Words, from: number, to: number): number {
  if (is(words, to - 1, COMMA)) return from;
  for (let i = to - 1; i > from; i--) {
    if (is(words, i, COORDINATOR) || WHO.has(formAt(words, i))) return from;
    if (is(words, i, COMMA)) return i + 1;
  }
  return from;
}

/** Whether the clause of a subject begins after the token at `i`. */
function opensClause(words: Words, i: number, to: number): boolean {
  if (is(words, i, STOP | MARK) || (/^[()]$/u.test(formAt(words, i)) && i < to - 8)) return true;
  if (is(words, i, SUBORDINATOR) || is(words, i, THAT)) return !inRelative(words, i, to);
  if (formAt(words, i) === 'but' || formAt(words, i) === 'mais') return true;
  // "The port closed after X said": a conjunction, where a clause stands before it.
  if (CLAUSE_LEADS.has(formAt(words, i)) && i < to - 1) return clauseLeft(words, i);
  if (is(words, i, COORDINATOR)) return is(words, i - 1, COMMA) || clauseLeft(words, i);
  return false;
}

function inRelative(words: Words, i: number, to: number): boolean {
  for (let k = i + 1; k < to; k++) if (is(words, k, SURELY_FINITE)) return is(words, to - 1, COMMA);
  return false;
}

function clauseLeft(words: Words, i: number): boolean {
  const start = segmentStart(words, i);
  for (let k = i - 1; k >= start && k > i - 30; k--) {
    if (is(words, k, RELATIVE | COMMA | STOP)) return false;
    if (
      is(words, k, FINITE) &&
      !is(words, k, CAPITAL) &&
      (is(words, k, SURELY_FINITE | BE) || !is(words, k - 1, DETERMINER | PREPOSITION))
    )
      return true;
  }
  return false;
}

/** Leaves out adverbials before the subject: "In an interview, X", "Mais X". */
function skipIntroduction(words: Words, from: number, to: number): number {
  let at = from;
  for (;;) {
    while (at < to && is(words, at, COMMA | COORDINATOR | ADVERB) && !isPronoun(words, at)) at++;
    const opens =
      is(words, at, PREPOSITION | PRESENT_PARTICIPLE | SUBORDINATOR | TIME | PAST_PARTICIPLE) &&
      !ARTICLES_LIKE_PREPOSITIONS.has(formAt(words, at));
    if (
      !opens ||
      (is(words, at, CAPITAL) && !is(words, at, PREPOSITION | SUBORDINATOR | PRESENT_PARTICIPLE))
    )
      return at;
    let comma = at;
    while (comma < to && !is(words, comma, COMMA)) comma++;
    if (comma >= to - 1) return is(words, at, PREPOSITION) ? nounAfterTime(words, at, to) : at;
    at = comma + 1;
  }
}

/** "On Monday Trump said": the subject begins after the time. */
function nounAfterTime(words: Words, at: number, to: number): number {
  for (let k = at + 1; k < to - 1 && k < at + 5; k++) {
    if (is(words, k, TIME) && is(words, k + 1, CAPITAL | DETERMINER | SUBJECT)) return k + 1;
  }
  return at;
}
