import { CueRow, inherited, speakerOf } from './attribution.ts';
import { hasMainClause } from './clauses.ts';
import { commaInside, contentEnd } from './contentEnd.ts';
import type { CueSite } from './cues.ts';
import type { Draft } from './draft.ts';
import { isPronoun, opensOccasion, subjectAfterVerb, type Run } from './nounPhrases.ts';
import type { Stance } from './quotation.ts';
import { ATTITUDE_NOUNS, SPEECH_NOUNS } from './tables/attribution.ts';
import {
  ADVERB,
  AUXILIARY,
  BE,
  CAPITAL,
  COORDINATOR,
  COMMA,
  DETERMINER,
  FINITE,
  INFINITIVE,
  INTERROGATIVE,
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
import { formAt, is, segmentEnd, segmentStart, tokenAt, type Words } from './words.ts';

/** Reported speech without marks of its own, around every cue that no quotation has used up. */
export function draftIndirect(
  words: Words,
  sites: readonly CueSite[],
  cues: CueRow,
  marked: readonly Draft[],
): Draft[] {
  const drafts: Draft[] = [];
  const direct = directTokens(words, marked);
  const quoteHeads = new Set(
    marked
      .filter(({ type }) => type === 'direct')
      .map(({ marked: span, start }) => span?.open?.start ?? start),
  );
  const taken = new Set(marked.filter(({ type }) => type === 'direct').map(({ cue }) => cue?.from));
  for (const cue of sites) {
    if (direct[cue.from]) continue;
    const found = taken.has(cue.from)
      ? null
      : (after(words, cues, cue, quoteHeads) ?? before(words, cues, cue, direct));
    if (found) drafts.push(found);
  }
  drafts.push(...draftNouns(words, direct));
  return dropNested(dropEchoes(drafts, marked));
}

function directTokens(words: Words, marked: readonly Draft[]): Uint8Array {
  const inside = new Uint8Array(words.tokens.length);
  for (const draft of marked) {
    if (draft.type !== 'direct') continue;
    for (const { start, end } of draft.pieces) {
      inside.fill(1, tokenAt(words.tokens, start), tokenAt(words.tokens, end - 1) + 1);
    }
  }
  return inside;
}

/** Inside reported words only a further clause with its own speaker is a report again. */
function dropNested(drafts: readonly Draft[]): Draft[] {
  const ordered = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Draft[] = [];
  let end = -1;
  for (const draft of ordered) {
    if (draft.end > end || (draft.clause && draft.speaker)) kept.push(draft);
    end = Math.max(end, draft.end);
  }
  return kept;
}

/** A clause that only repeats the words between marks adds nothing to them. */
function dropEchoes(drafts: readonly Draft[], marked: readonly Draft[]): Draft[] {
  return drafts.filter(
    ({ start, end }) =>
      !marked.some(
        (other) =>
          other.start - start < 8 &&
          other.start >= start - 2 &&
          end - other.end < 8 &&
          end >= other.end - 2,
      ),
  );
}

/** Content that follows its cue. */
function after(
  words: Words,
  cues: CueRow,
  cue: CueSite,
  quoteHeads: ReadonlySet<number>,
): Draft | null {
  const limit = segmentEnd(words, cue.from);
  let at = cue.to;
  const { frames, kind } = cue;
  if (kind === 'phrase') {
    const speaker = speakerOf(words, cue);
    if (!speaker || !is(words, speaker.to, COMMA) || cue.from > segmentStart(words, cue.from) + 1)
      return null;
    return draft(
      words,
      cue,
      speaker,
      speaker.to + 1,
      contentEnd(words, cues, speaker.to + 1, limit),
      0.9,
    );
  }
  if (/^(?:comme|as|ainsi)$/u.test(formAt(words, cue.from - 1))) return null;
  if (words.language === 'fr' && !tellsInFrench(words, cue)) return null;
  if (
    kind === 'passive' &&
    !frames.includes('o') &&
    formAt(words, at) !== 'that' &&
    !is(words, at, THAT)
  )
    return null;
  if (quoteHeads.has(words.tokens[at]?.start ?? -1)) return null;
  const that = findThat(
    words,
    at,
    limit,
    frames.includes('o') || words.language === 'fr' || /[cq]/u.test(frames),
    frames.includes('o'),
  );
  if (that === null && incise(words, cue)) return null;
  if (that !== null && /[coq]/u.test(frames)) at = that;
  else if (words.language === 'en') {
    const start = englishStart(words, cue, at, limit);
    if (start === null) return null;
    at = start;
  } else {
    const start = frenchStart(words, cue, at, limit);
    if (start === null) return null;
    at = start;
  }
  if (quoteHeads.has(words.tokens[at]?.start ?? -1)) return null;
  const speaker = speakerOf(words, cue) ?? inherited(words, cues, cue);
  const nominal = that === null && !clausal(words, at);
  const bound = nominal
    ? nominalEnd(words, at, limit)
    : subordinateEnd(words, cue, speaker, at, limit);
  const doubtful = nominal
    ? !sumsUp(words, cue, at, bound)
    : that === null && wishes(words, cue, at);
  return draft(
    words,
    cue,
    speaker,
    at,
    contentEnd(words, cues, at, bound),
    that !== null ? 0.9 : doubtful ? 0.4 : 0.7,
    that !== null && REPORTS_AGAIN.has(cue.stance),
  );
}

/** Whether a noun phrase after a verb of speech says what was said: "stressed its opposition to …". */
function sumsUp(words: Words, cue: CueSite, from: number, to: number): boolean {
  if (SPEECH_ACTS.has(cue.stance)) return false;
  const nouns = ATTITUDE_NOUNS[words.language];
  for (let i = from; i < Math.min(to, from + 7); i++) {
    if (is(words, i, PREPOSITION) && !is(words, i, DETERMINER)) return false;
    if (nouns.has(formAt(words, i))) return true;
  }
  return false;
}

/** Stances whose object is what the act is about, not words. */
const SPEECH_ACTS: ReadonlySet<Stance> = new Set(['order', 'praise', 'criticise', 'hope', 'ask']);

/** "wants to win", "declined to comment": a wish or an act more than words. */
function wishes(words: Words, cue: CueSite, at: number): boolean {
  return cue.frames.includes('w') && is(words, at + 1, INFINITIVE);
}

/** A French verb after a comma and a whole clause: its subject follows, the content stands before. */
function incise(words: Words, cue: CueSite): boolean {
  if (words.language !== 'fr' || cue.kind !== 'finite' || cue.clitic !== null) return false;
  if (is(words, cue.from - 1, MARK)) return true;
  return (
    is(words, cue.from - 1, COMMA) &&
    hasMainClause(words, segmentStart(words, cue.from), cue.from - 1)
  );
}

/** French infinitives report after a finite verb ("tient à préciser que"), participles by their stance. */
function tellsInFrench(words: Words, cue: CueSite): boolean {
  if (cue.kind === 'participle') return REPORTS_AGAIN.has(cue.stance) || cue.stance === 'warn';
  if (cue.kind === 'passive') return formAt(words, cue.from - 1) !== 'étant';
  if (cue.kind !== 'infinitive') return true;
  const before = /^(?:à|de|d')$/u.test(formAt(words, cue.from - 1)) ? cue.from - 2 : cue.from - 1;
  return is(words, before, FINITE) && !is(words, before, BE);
}

/** Whether content begins like a clause or an infinitive rather than a noun phrase. */
function clausal(words: Words, at: number): boolean {
  if (is(words, at, SUBJECT) && !is(words, at, DETERMINER)) return true;
  if (is(words, at, INTERROGATIVE | INFINITIVE) && !is(words, at, DETERMINER)) return true;
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

/** Stances whose clause is worth a quotation of its own inside another. */
const REPORTS_AGAIN: ReadonlySet<Stance> = new Set([
  'neutral',
  'add',
  'claim',
  'announce',
  'deny',
  'admit',
  'hearsay',
]);

const AFTER_NOMINAL =
  /^(?:before|after|during|since|despite|when|while|because|amid|unlike|until|if|lors|quand|pendant|après|avant)$/u;

function leavesNominal(words: Words, i: number): boolean {
  if (is(words, i, SUBJECT)) return !is(words, i, DETERMINER);
  return is(words, i, PRESENT_PARTICIPLE | ADVERB | AUXILIARY);
}

/** A noun phrase ends before the circumstances of the saying. */
function nominalEnd(words: Words, from: number, limit: number): number {
  for (let i = from + 1; i < limit; i++) {
    if (is(words, i, COORDINATOR) && leavesNominal(words, i + 1)) return i;
    if (
      is(words, i, COMMA | STOP) ||
      AFTER_NOMINAL.test(formAt(words, i)) ||
      opensOccasion(words, i)
    )
      return i;
  }
  return limit;
}

/** Content of a clause that only sets the scene ("After X said that …, Y left") ends at the comma. */
function subordinateEnd(
  words: Words,
  cue: CueSite,
  speaker: Run | null,
  from: number,
  limit: number,
): number {
  const head =
    cue.kind === 'participle' || cue.kind === 'infinitive' || cue.kind === 'passive'
      ? cue.from
      : (speaker?.from ?? cue.from);
  const start = segmentStart(words, cue.from);
  const opener =
    is(words, head - 1, SUBORDINATOR) ||
    /^(?:after|before|as|when|après|avant|que)$/u.test(formAt(words, head - 1));
  const sets =
    head === start ? cue.kind !== 'finite' : opener && head - 1 <= start + 6 && head > start;
  if (!sets) return limit;
  for (let i = from + 2; i < limit; i++)
    if (is(words, i, COMMA) && words.marked[i] === -1) return i;
  return limit;
}

/** With "que" these make other conjunctions: "dès que", "afin que". */
const CONJUNCTION_HEADS =
  /^(?:plus|moins|dès|afin|alors|avant|après|pour|sans|parce|tandis|lors|bien|depuis|pendant|sauf|tant|puis|si|so)$/u;

/** "que", "that" or a question word after the cue, an addressee or an adverbial between them perhaps. */
function findThat(
  words: Words,
  from: number,
  limit: number,
  far: boolean,
  toPeople: boolean,
): number | null {
  for (let i = from; i < Math.min(limit, from + (far ? 12 : 1)); i++) {
    if (is(words, i, STOP | MARK)) return null;
    if (is(words, i, THAT)) return CONJUNCTION_HEADS.test(formAt(words, i - 1)) ? null : i;
    // "raconter l'histoire qu'ils…": after an object of its own, "que" is a relative.
    const object = i === from && is(words, i, DETERMINER) && !is(words, i, PREPOSITION | TIME);
    if (object && words.language === 'fr' && !toPeople) return null;
    if (
      i === from &&
      is(words, i, INTERROGATIVE) &&
      !/^(?:ce|quand|when|where|who)$/u.test(formAt(words, i))
    )
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

const EN_STANDING =
  /^(?:[.,;:?!)]|to|in|on|at|for|of|with|by|from|about|and|or|but|as|during|after|before|earlier|last|when|while|because|--|—)$/u;

function englishStart(words: Words, cue: CueSite, from: number, limit: number): number | null {
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
  if (at >= limit || EN_STANDING.test(formAt(words, at))) return null;
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
    if (/^(?:of|if|whether)$/u.test(formAt(words, i)) && i > from) return i;
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

function frenchStart(words: Words, cue: CueSite, from: number, limit: number): number | null {
  const { frames } = cue;
  const form = formAt(words, from);
  if (/[vow]/u.test(frames)) {
    if (/^(?:de|d'|à|ne|pas)$/u.test(form)) {
      for (let i = from; i < Math.min(limit, from + 4); i++)
        if (is(words, i, INFINITIVE)) return from;
      return null;
    }
    if (is(words, from, INFINITIVE)) return from;
    for (let i = from + 1; frames.includes('o') && i < Math.min(limit, from + 12); i++) {
      if (is(words, i, STOP | MARK | COMMA)) return null;
      if (
        /^(?:de|d'|à)$/u.test(formAt(words, i)) &&
        (is(words, i + 1, INFINITIVE) || is(words, i + 2, INFINITIVE))
      )
        return i;
    }
  }
  const isNominal =
    frames.includes('n') && is(words, from, DETERMINER) && !/^(?:du|des|au|aux)$/u.test(form);
  return isNominal && cue.kind === 'finite' && ATTITUDE_NOUNS.fr.has(formAt(words, from + 1))
    ? from
    : null;
}

/** Content that stands before its cue: "The plan is good, he said." */
function before(words: Words, cues: CueRow, cue: CueSite, direct: Uint8Array): Draft | null {
  if (
    (!cue.frames.includes('i') && !cue.frames.includes('c')) ||
    (cue.kind !== 'finite' && cue.kind !== 'phrase')
  )
    return null;
  const start = segmentStart(words, cue.from);
  const speaker = backSpeaker(words, cue);
  if (!speaker) return null;
  let edge = Math.min(cue.from, speaker.from);
  if (/^(?:as|comme|ainsi)$/u.test(formAt(words, edge - 1))) edge--;
  const split = is(words, edge - 1, COMMA) || commaInside(words, edge - 1);
  if ((!split && cue.kind !== 'phrase') || edge - start < 4) return null;
  const from = is(words, start, MARK) ? start + 1 : start;
  for (let i = start; i < edge; i++) if (direct[i]) return null;
  const to = is(words, edge - 1, COMMA) ? edge - 1 : edge;
  const tail = Math.max(cue.to, speaker.to);
  const goesOn =
    is(words, tail, COMMA) &&
    tail < segmentEnd(words, cue.from) - 4 &&
    !is(words, tail + 1, PREPOSITION | PRESENT_PARTICIPLE | RELATIVE | TIME) &&
    cue.kind !== 'phrase' &&
    (is(words, tail + 1, THAT | COORDINATOR) || !hasMainClause(words, from, to));
  if (!hasMainClause(words, from, to) && !(goesOn && /[cq]/u.test(cue.frames))) return null;
  const whole = draft(words, cue, speaker, from, to, 0.85);
  if (!whole || !goesOn || whole.to - whole.from > 12) return whole;
  const rest = draft(
    words,
    cue,
    speaker,
    tail + 1,
    contentEnd(words, cues, tail + 1, segmentEnd(words, cue.from)),
    0.8,
  );
  if (!rest) return whole;
  return { ...whole, end: rest.end, to: rest.to, pieces: [...whole.pieces, ...rest.pieces] };
}

function backSpeaker(words: Words, cue: CueSite): Run | null {
  if (cue.kind === 'phrase' || cue.clitic !== null) return speakerOf(words, cue);
  const inverted =
    is(words, cue.from - 1, COMMA | MARK) || /^(?:comme|as)$/u.test(formAt(words, cue.from - 1));
  if (inverted) {
    const speaker = subjectAfterVerb(words, cue.to);
    const object =
      speaker && is(words, speaker.from, OBJECT) && !is(words, speaker.from, DETERMINER | SUBJECT);
    if (speaker && !object) return speaker;
  }
  if (
    words.language === 'fr' ||
    !(
      is(words, cue.to, STOP | COMMA | PREPOSITION | TIME | ADVERB) ||
      cue.to >= segmentEnd(words, cue.from)
    )
  )
    return null;
  return speakerOf(words, cue);
}

/** "the belief that …", "sa crainte que …". */
function draftNouns(words: Words, direct: Uint8Array): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < words.tokens.length; i++) {
    if (direct[i] || !SPEECH_NOUNS[words.language].has(formAt(words, i)) || !is(words, i + 1, THAT))
      continue;
    if (words.segment[i] !== words.segment[i + 1]) continue;
    const cue: CueSite = {
      from: i,
      to: i + 1,
      lemma: formAt(words, i),
      stance: 'neutral',
      frames: 'c',
      kind: 'phrase',
      hearsay: false,
      clitic: null,
    };
    const bound = subjectNoun(words, i) ? i + 1 : nominalEnd(words, i + 1, segmentEnd(words, i));
    const end = contentEnd(words, NO_CUES, i + 1, bound);
    const found = draft(words, cue, null, i + 1, end, 0.6);
    if (found) drafts.push(found);
  }
  return drafts;
}
/** "The notion that …" at the head of its sentence: a topic, not a report. */
function subjectNoun(words: Words, i: number): boolean {
  return i - segmentStart(words, i) < 3;
}
const NO_CUES = new CueRow([]);

function draft(
  words: Words,
  cue: CueSite,
  speaker: Run | null,
  from: number,
  to: number,
  confidence: number,
  clause = false,
): Draft | null {
  if (to <= from) return null;
  const start = words.tokens[from]!.start;
  const end = words.tokens[to - 1]!.end;
  return {
    type: 'indirect',
    marked: null,
    pieces: [{ start, end }],
    from,
    to,
    start,
    end,
    cue,
    speaker,
    relay: null,
    occasion: null,
    confidence: speaker ? confidence : confidence - 0.2,
    after: null,
    clause,
  };
}
