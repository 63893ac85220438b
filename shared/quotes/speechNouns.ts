import { CueRow } from './cueRow.ts';
import { contentEnd } from './contentEnd.ts';
import type { CueSite } from './cueSite.ts';
import type { Draft } from './draft.ts';
import { indirectDraft } from './indirectDraft.ts';
import { nominalEnd } from './nominalContent.ts';
import { SPEECH_NOUNS } from './tables/attribution.ts';
import { THAT } from './tags.ts';
import { formAt, is, segmentEnd, segmentStart, type Words } from './words.ts';

/** "the belief that …", "sa crainte que …". */
export function draftNouns(words: Words, direct: Uint8Array): Draft[] {
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
    const found = indirectDraft(words, cue, null, i + 1, end, 0.6);
    if (found) drafts.push(found);
  }
  return drafts;
}

/** "The notion that …" at the head of its sentence: a topic, not a report. */
function subjectNoun(words: Words, i: number): boolean {
  return i - segmentStart(words, i) < 3;
}

const NO_CUES = new CueRow([]);
