import type { MarkedSpan } from './pairMarks.ts';
import type { QuotationType } from './quotation.ts';
import type { CueSite } from './cueSite.ts';
import { labelled } from './labels.ts';
import { NAMED_THINGS, NAMING_WORDS } from './tables/mentions.ts';
import {
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
  SUBJECT,
  RELATIVE,
  STOP,
  SURELY_FINITE,
  THAT,
  WORD,
} from './tags.ts';
import { formAt, is, segmentStart, tokenAt, type Words } from './words.ts';
import { CLAUSE_CLITICS } from './tables/closedWords.ts';

/** What the place and the words of a marked stretch say about it. */
export interface MarkedContext {
  readonly span: MarkedSpan;
  /** First token inside, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Whether an attribution stands right before, right after or inside as an incise. */
  readonly attributed: boolean;
  /** Whether some cue governs the sentence that it stands in. */
  readonly governed: boolean;
  /** Whether a colon or a comma with a cue introduces it. */
  readonly introduced: boolean;
  /** The cue that governs the sentence, where it is a verb before the marks. */
  readonly verb: CueSite | null;
}

/** Decides whether marked words are somebody's, and whether they make a statement of their own. */
export function classify(words: Words, context: MarkedContext): QuotationType {
  const { span, from, to } = context;
  const before = (span.open ? tokenAt(words.tokens, span.open.start) : from) - 1;
  const atHead =
    before < segmentStart(words, from) ||
    (is(words, before, MARK | STOP) && !isComma(words, before));
  const length = countWords(words, from, to);
  const clause = hasClause(words, from, to);
  const sentence = endsSentence(words, span, to);
  if (labelled(words, context.verb, before)) return 'partial';
  if (named(words, before))
    return clause && length > 5 && context.attributed ? 'partial' : 'mention';
  const runsOn =
    !clause &&
    length < 8 &&
    formAt(words, before) !== ':' &&
    followsAsSubject(words, span) &&
    !is(words, to - 1, COMMA | STOP);
  if (context.introduced && runsOn && !isName(words, from, to)) return 'partial';
  if (context.introduced && !is(words, before, THAT)) {
    return length > 2 || clause || context.attributed ? 'direct' : 'mention';
  }
  if (atHead && context.attributed) return 'direct';
  if (atHead && (clause || length > 4) && (sentence || length > 3)) {
    if (sentence && clause) return 'direct';
    if (followsAsSubject(words, span)) return length > 5 && clause ? 'partial' : 'mention';
    return clause ? 'direct' : length > 7 ? 'partial' : 'mention';
  }
  if (atHead) return context.governed && !titleCase(words, from, to) ? 'partial' : 'mention';
  if (is(words, before, RELATIVE)) return 'partial';
  if (titleCase(words, from, to) && !clause) return 'mention';
  if (thing(words, before) && !startsFragment(words, from)) return 'mention';
  if (context.attributed || context.governed)
    return isName(words, from, to) ? 'mention' : 'partial';
  if (clause || startsFragment(words, from)) return length > 3 ? 'partial' : 'mention';
  return length > 5 ? 'partial' : 'mention';
}

function isComma(words: Words, i: number): boolean {
  return is(words, i, COMMA);
}

function countWords(words: Words, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (is(words, i, WORD)) count++;
  return count;
}

/** Whether the words hold a subject and a finite verb, or an order. */
export function hasClause(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (i > from && is(words, i, CAPITAL)) continue;
    if (is(words, i, SURELY_FINITE | AUXILIARY) && is(words, i, FINITE)) return true;
    if (
      is(words, i, FINITE) &&
      i > from &&
      (is(words, i - 1, SUBJECT) || formAt(words, i - 1) === 'qui')
    )
      return true;
    if (CLAUSE_CLITICS.has(formAt(words, i))) return true;
  }
  return false;
}

function endsSentence(words: Words, span: MarkedSpan, to: number): boolean {
  const last = words.text.slice(span.end - 1, span.end);
  const after = words.text.slice(span.close?.end ?? span.end, (span.close?.end ?? span.end) + 1);
  return /[.!?…]/u.test(last) || /[.!?]/u.test(after) || is(words, to - 1, STOP);
}

/** A naming word, perhaps with its article, right before the mark. */
function named(words: Words, before: number): boolean {
  const naming = NAMING_WORDS[words.language];
  let at = before;
  if (is(words, at, DETERMINER | PREPOSITION) && !naming.has(formAt(words, at))) at--;
  return (
    naming.has(formAt(words, at)) &&
    !is(words, at - 1, SUBJECT & ~DETERMINER) &&
    !/^[-']/u.test(formAt(words, at + 1))
  );
}

function thing(words: Words, before: number): boolean {
  return (
    NAMED_THINGS[words.language].has(formAt(words, before)) ||
    (NAMED_THINGS[words.language].has(formAt(words, before - 1)) && is(words, before, PREPOSITION))
  );
}

function followsAsSubject(words: Words, span: MarkedSpan): boolean {
  const next = tokenAt(words.tokens, span.close?.end ?? span.end);
  return is(words, next, WORD);
}

/** Words that begin like a piece of a sentence, not like a name: a verb, a preposition, a clause. */
function startsFragment(words: Words, from: number): boolean {
  if (is(words, from, DETERMINER | CAPITAL)) return false;
  const participle = is(words, from, PAST_PARTICIPLE) && is(words, from + 1, PREPOSITION);
  return participle || is(words, from, SURELY_FINITE | THAT | OBJECT | SUBJECT);
}

/** Whether every word but articles and prepositions has a capital, as in titles and names. */
export function titleCase(words: Words, from: number, to: number): boolean {
  let capital = 0;
  let lower = 0;
  for (let i = from; i < to; i++) {
    if (words.tokens[i]!.kind === 'number') lower++;
    if (!is(words, i, WORD)) continue;
    if (is(words, i, CAPITAL)) capital++;
    else if (!is(words, i, DETERMINER | PREPOSITION | COORDINATOR)) lower++;
  }
  return capital > 0 && lower === 0;
}

function isName(words: Words, from: number, to: number): boolean {
  return titleCase(words, from, to) && to - from < 6;
}
