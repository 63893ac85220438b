import type { CueSite } from './cueSite.ts';
import { afterAside, betweenCommas } from './inverted.ts';
import { phraseFrom, subjectAfterVerb, type Run } from './nounPhrases.ts';
import { subjectBefore } from './subjects.ts';
import {
  ADVERB,
  BE,
  CAPITAL,
  COMMA,
  COORDINATOR,
  DETERMINER,
  FINITE,
  HAVE,
  MARK,
  NEGATION,
  OBJECT,
  POSSESSIVE,
  PREPOSITION,
  PRESENT_PARTICIPLE,
  STOP,
  SURELY_FINITE,
  WORD,
} from './tags.ts';
import { formAt, is, segmentEnd, segmentStart, type Words } from './words.ts';
import { AGENT_LEADS, AS_FR, BEFORE_FRENCH_CUE, INCISE_LEADS } from './tables/closedWords.ts';

/** Who says it and by which cue; `from` and `to` cover both. */
export interface Attribution extends Run {
  readonly cue: CueSite | null;
  readonly speaker: Run | null;
}

/** Finds cues by place, in order of the text. */
export class CueRow {
  private readonly cues: readonly CueSite[];
  private readonly ends = new Map<number, CueSite>();
  constructor(cues: readonly CueSite[]) {
    this.cues = cues;
    for (const cue of cues)
      if (cue.frames.includes('i') && cue.kind !== 'passive') this.ends.set(cue.to - 1, cue);
  }

  /**
   * Whether a cue that can introduce a quotation ends with the token at `i`. Without a comma, what
   * follows "told" is who was told.
   */
  introducesAfter(i: number, comma: boolean): boolean {
    const cue = this.ends.get(i);
    return cue !== undefined && (comma || !cue.frames.includes('o') || cue.frames.includes('c'));
  }

  /** Cues that begin in [from, to). */
  between(from: number, to: number): CueSite[] {
    let low = 0;
    let high = this.cues.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.cues[middle]!.from < from) low = middle + 1;
      else high = middle;
    }
    const found: CueSite[] = [];
    for (let i = low; i < this.cues.length && this.cues[i]!.from < to; i++)
      found.push(this.cues[i]!);
    return found;
  }
}

export function speakerOf(words: Words, cue: CueSite): Run | null {
  if (cue.clitic !== null) return { from: cue.clitic, to: cue.clitic + 1 };
  if (cue.kind === 'phrase')
    return phraseFrom(words, cue.to, cue.from === segmentStart(words, cue.from));
  if (invertedBy(words, cue.from - 1)) return subjectAfterVerb(words, cue.to);
  if (cue.kind === 'passive')
    return quotedAs(words, cue.to) ? subjectBefore(words, cue.from) : agentAfter(words, cue.to);
  const subject = subjectBefore(words, cue.from);
  // "X left, adding that": the subject is that of the clause before.
  if (cue.kind === 'participle' && !(subject && namesOnly(words, cue.from - 1, subject)))
    return null;
  return subject;
}

/** Whether the phrase before a participle goes with it: no clause, and nothing between them. */
function namesOnly(words: Words, last: number, { from, to }: Run): boolean {
  for (let i = from; i < to; i++) if (is(words, i, VERBAL)) return false;
  return endsPhrase(words, last);
}

/** Whether a noun phrase can end at `i`, right before a participle that goes with it. */
function endsPhrase(words: Words, i: number): boolean {
  return is(words, i, WORD) && !is(words, i, COORDINATOR | PREPOSITION | OBJECT | ADVERB);
}

/** "X was quoted as saying": the subject speaks. */
function quotedAs(words: Words, i: number): boolean {
  return formAt(words, i) === 'as' && is(words, i + 1, PRESENT_PARTICIPLE);
}

/** "was told by X", "est accusé par X". */
function agentAfter(words: Words, i: number): Run | null {
  return AGENT_LEADS.has(formAt(words, i)) ? phraseFrom(words, i + 1) : null;
}

/** "comme l'explique X", "as reported X": the subject follows. */
function invertedBy(words: Words, i: number): boolean {
  const form = formAt(words, i);
  return AS_FR.has(form) || (form === 'que' && formAt(words, i - 1) === 'ce');
}

/** The attribution that begins at `i`: "said X", "a déclaré X", "X said", "selon X". */
export function attributionFrom(words: Words, cues: CueRow, i: number): Attribution | null {
  const end = segmentEnd(words, i);
  const lead = INCISE_LEADS.has(formAt(words, i)) ? (formAt(words, i + 1) === 'que' ? 2 : 1) : 0;
  const from = i + lead;
  const next = cues
    .between(from, Math.min(end, from + 45))
    .filter((cue) => words.marked[cue.from] === words.marked[i]);
  const first = next[0];
  if (first?.from === from && (first.kind === 'finite' || first.kind === 'phrase')) {
    const speaker =
      first.clitic === null
        ? (subjectAfterVerb(words, first.to) ?? afterAside(words, first.to))
        : speakerOf(words, first);
    const after = speaker ? Math.max(speaker.to, first.to) : first.to;
    return { from: i, to: after, cue: first, speaker };
  }
  for (const cue of next) {
    if (cue.kind !== 'finite' && cue.lemma !== 'quote') continue;
    for (let k = from; k < cue.from; k++) if (is(words, k, STOP | MARK)) return null;
    if (words.language === 'fr' && (is(words, cue.from - 1, COMMA) || is(words, from, PREPOSITION)))
      return null;
    const speaker = speakerOf(words, cue);
    if (speaker && speaker.from - from <= (is(words, speaker.from - 1, COMMA) ? 12 : 0))
      return { from: i, to: cue.to, cue, speaker };
    if (speaker && speaker.from <= from)
      return { from: i, to: cue.to, cue, speaker: { from, to: speaker.to } };
    return null;
  }
  return null;
}

/** Whether a cue can stand over words at `i`: no other predicate has taken over between them. */
function governs(words: Words, cue: CueSite, i: number): boolean {
  if (cue.kind === 'infinitive' || (cue.kind === 'passive' && !cue.frames.includes('o')))
    return false;
  if (cue.frames === 'i' && i - cue.to > 4) return false;
  for (let k = cue.to; k < i - 1; k++) {
    if (is(words, k, COORDINATOR) && is(words, k + 1, SURELY_FINITE | NEGATION)) return false;
  }
  return true;
}

/** The attribution right before `i`: "X said:", "X a déclaré que", "He added," or "X :". */
export function attributionBefore(words: Words, cues: CueRow, i: number): Attribution | null {
  const start = segmentStart(words, i);
  if (i <= start) return null;
  const colon = formAt(words, i - 1) === ':';
  const list = cues
    .between(start, i)
    .filter((cue) => governs(words, cue, i) && words.marked[cue.from] === words.marked[i - 1]);
  for (const cue of list.reverse()) {
    const speaker =
      (words.language === 'fr' ? betweenCommas(words, cue) : null) ??
      speakerOf(words, cue) ??
      inherited(words, cues, cue);
    if (speaker) return { from: Math.min(speaker.from, cue.from), to: i, cue, speaker };
  }
  if (!colon) return null;
  return { from: start, to: i, cue: null, speaker: subjectOf(words, start, i - 1) };
}

/** The subject of the cue before, for "said X and added Y", "…, adding that". */
export function inherited(words: Words, cues: CueRow, cue: CueSite): Run | null {
  for (const other of cues.between(segmentStart(words, cue.from), cue.from).reverse()) {
    const speaker = other.kind === 'finite' ? speakerOf(words, other) : null;
    if (speaker) return speaker;
  }
  return (
    subjectOf(words, segmentStart(words, cue.from), cue.from) ??
    (cue.kind === 'participle' ? subjectAfter(words, cue.to) : null)
  );
}

/** "En signalant que …, il a dit": the subject of the main clause after the comma. */
function subjectAfter(words: Words, from: number): Run | null {
  const end = segmentEnd(words, from);
  for (let i = from; i < end; i++) {
    if (!is(words, i, COMMA)) continue;
    const subject = phraseFrom(words, i + 1);
    if (subject && is(words, subject.to, FINITE | HAVE | BE)) return subject;
  }
  return null;
}

/** The grammatical subject of the first main clause in a stretch: what stands before its verb. */
export function subjectOf(words: Words, from: number, to: number): Run | null {
  let verb = from;
  while (verb < to && !(verb > from && isVerb(words, verb))) verb++;
  if (verb < to) {
    if (BEFORE_FRENCH_CUE.has(formAt(words, verb - 1))) verb--;
    return subjectBefore(words, verb);
  }
  return phraseFrom(words, from);
}

const VERBAL = SURELY_FINITE | HAVE | BE;

/** Whether a finite verb stands there: of English forms that may be nouns, those that follow one. */
function isVerb(words: Words, i: number): boolean {
  if (is(words, i, VERBAL)) return true;
  return (
    words.language === 'en' &&
    is(words, i, FINITE) &&
    !is(words, i, CAPITAL) &&
    is(words, i - 1, WORD) &&
    !is(words, i - 1, DETERMINER | PREPOSITION | COORDINATOR | POSSESSIVE)
  );
}
