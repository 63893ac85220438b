import type { CueRow } from './cueRow.ts';
import type { CueSite } from './cueSite.ts';
import { speakerOf } from './cueSpeaker.ts';
import { inherited, subjectOf } from './inheritedSpeaker.ts';
import { afterAside, betweenCommas } from './inverted.ts';
import { subjectAfterVerb, type Run } from './nounPhrases.ts';
import { COMMA, COORDINATOR, MARK, NEGATION, PREPOSITION, STOP, SURELY_FINITE } from './tags.ts';
import { formAt, is, segmentEnd, segmentStart, type Words } from './words.ts';
import { INCISE_LEADS } from './tables/closedWords.ts';

/** Who says it and by which cue; `from` and `to` cover both. */
export interface Attribution extends Run {
  readonly cue: CueSite | null;
  readonly speaker: Run | null;
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
