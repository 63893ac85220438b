import type { CueRow } from './cueRow.ts';
import { inherited } from './inheritedSpeaker.ts';
import { speakerOf } from './cueSpeaker.ts';
import { hasMainClause } from './clauses.ts';
import { contentEnd } from './contentEnd.ts';
import { clausal, englishStart, findThat, frenchStart } from './contentStart.ts';
import type { CueSite } from './cueSite.ts';
import type { Draft } from './draft.ts';
import { indirectDraft } from './indirectDraft.ts';
import { nominalEnd, sumsUp } from './nominalContent.ts';
import type { Run } from './nounPhrases.ts';
import type { Stance } from './quotation.ts';
import { BE, COMMA, FINITE, INFINITIVE, MARK, SUBORDINATOR, THAT } from './tags.ts';
import { formAt, is, segmentEnd, segmentStart, type Words } from './words.ts';
import { AS, CLAUSE_LEADS, INFINITIVE_MARKERS, TAKES_CLAUSE_ONLY } from './tables/closedWords.ts';

/** Content that follows its cue. */
export function contentAfter(
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
    return indirectDraft(
      words,
      cue,
      speaker,
      speaker.to + 1,
      contentEnd(words, cues, speaker.to + 1, limit),
      0.9,
    );
  }
  if (AS.has(formAt(words, cue.from - 1))) return null;
  if (words.language === 'fr' && !tellsInFrench(words, cue)) return null;
  if (
    kind === 'passive' &&
    !frames.includes('o') &&
    formAt(words, at) !== 'that' &&
    !is(words, at, THAT)
  )
    return null;
  if (quoteHeads.has(words.tokens[at]?.start ?? -1)) return null;
  const conjunction = findThat(
    words,
    at,
    limit,
    frames.includes('o') || words.language === 'fr' || /[cq]/u.test(frames),
    frames.includes('o'),
  );
  // "promising to … and adding that": the conjunction belongs to the other cue.
  const that =
    conjunction === null || cues.between(at, conjunction).length > 0 ? null : conjunction;
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
  const nominal = that === null && !takesClauseOnly(cue) && !clausal(words, at);
  const bound = nominal
    ? nominalEnd(words, at, limit)
    : subordinateEnd(words, cue, speaker, at, limit);
  const doubtful = nominal
    ? !sumsUp(words, cue, at, bound)
    : that === null && wishes(words, cue, at);
  return indirectDraft(
    words,
    cue,
    speaker,
    at,
    contentEnd(words, cues, at, bound),
    that !== null ? 0.9 : doubtful ? 0.4 : 0.7,
    that !== null && REPORTS_AGAIN.has(cue.stance),
  );
}

/** After "said" stands no noun phrase: in "police said the man fled" the man is no object. */
function takesClauseOnly(cue: CueSite): boolean {
  return cue.kind === 'finite' && TAKES_CLAUSE_ONLY.has(cue.lemma);
}

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
  if (cue.kind === 'participle')
    return REPORTS_AGAIN.has(cue.stance) || cue.stance === 'warn' || cue.stance === 'promise';
  if (cue.kind === 'passive') return formAt(words, cue.from - 1) !== 'étant';
  if (cue.kind !== 'infinitive') return true;
  const before = INFINITIVE_MARKERS.has(formAt(words, cue.from - 1)) ? cue.from - 2 : cue.from - 1;
  return is(words, before, FINITE) && !is(words, before, BE);
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
  const opener = is(words, head - 1, SUBORDINATOR) || CLAUSE_LEADS.has(formAt(words, head - 1));
  const sets =
    head === start ? cue.kind !== 'finite' : opener && head - 1 <= start + 6 && head > start;
  if (!sets) return limit;
  for (let i = from + 2; i < limit; i++)
    if (is(words, i, COMMA) && words.marked[i] === -1) return i;
  return limit;
}
