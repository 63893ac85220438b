import { inherited, subjectOf } from './inheritedSpeaker.ts';
import { speakerOf } from './cueSpeaker.ts';
import type { CueRow } from './cueRow.ts';
import { hasMainClause } from './clauses.ts';
import type { CueSite } from './cueSite.ts';
import type { Draft } from './draft.ts';
import { indirectDraft } from './indirectDraft.ts';
import { PLAIN_SPEAKING } from './tables/attribution.ts';
import { BE, MARK, STOP } from './tags.ts';
import { formAt, is, segmentEnd, segmentStart, type Words } from './words.ts';

/** A cue stands at most so many tokens before its colon. */
const FARTHEST = 4;

/** "Le préfet prévient : la route fermera." Words without marks after a colon. */
export function draftColons(words: Words, cues: CueRow, direct: Uint8Array): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 1; i < words.tokens.length; i++) {
    if (formAt(words, i) !== ':' || direct[i] || words.marked[i] !== -1) continue;
    const end = segmentEnd(words, i);
    if (is(words, i + 1, MARK) || !hasMainClause(words, i + 1, end)) continue;
    const cue = cueBefore(words, cues, i);
    if (!cue) continue;
    const speaker =
      speakerOf(words, cue) ??
      inherited(words, cues, cue) ??
      subjectOf(words, segmentStart(words, i), cue.from);
    if (!speaker) continue;
    let to = end;
    while (to > i + 1 && is(words, to - 1, STOP)) to--;
    const draft = indirectDraft(words, cue, speaker, i + 1, to, 0.85);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function cueBefore(words: Words, cues: CueRow, colon: number): CueSite | null {
  const near = cues
    .between(Math.max(segmentStart(words, colon), colon - FARTHEST - 4), colon)
    .findLast(
      ({ kind, frames, to }) =>
        kind === 'finite' && /[ci]/u.test(frames) && to <= colon && colon - to <= FARTHEST,
    );
  return near ?? plainSpeaking(words, colon);
}

/** "Le préfet est formel :". */
function plainSpeaking(words: Words, colon: number): CueSite | null {
  const adjective = formAt(words, colon - 1);
  if (!PLAIN_SPEAKING[words.language].has(adjective) || !is(words, colon - 2, BE)) return null;
  return {
    from: colon - 2,
    to: colon,
    lemma: adjective,
    stance: 'claim',
    frames: 'c',
    kind: 'finite',
    hearsay: false,
    clitic: null,
  };
}
