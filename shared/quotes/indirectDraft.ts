import type { CueSite } from './cueSite.ts';
import type { Draft } from './draft.ts';
import type { Run } from './nounPhrases.ts';
import type { Words } from './words.ts';

export function indirectDraft(
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
