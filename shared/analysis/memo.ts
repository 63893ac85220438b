import { type AlignmentMemo, createAlignmentMemo } from '../align/alignmentMemo.ts';
import type { WordLink } from '../align/wordLink.ts';
import type { BeadMemo } from '../drift/beadContext.ts';
import { type AnswerMemo, createAnswerMemo } from '../quotes/answerQuotations.ts';
import { ByObjects } from '../text/byObjects.ts';
import type { Both } from '../text/language.ts';
import { createTextMemo, type TextMemo } from './cutText.ts';

/** What earlier analyses of one pair found out, so that only what changed is computed again. */
export interface AnalysisMemo {
  readonly texts: Both<TextMemo>;
  readonly alignment: AlignmentMemo;
  /** Word links by the sentences of a bead. */
  readonly words: ByObjects<readonly WordLink[]>;
  readonly answers: AnswerMemo;
  readonly beads: BeadMemo;
}

/** A memo for one document pair and one lexicon. */
export function createAnalysisMemo(): AnalysisMemo {
  return {
    texts: { en: createTextMemo(), fr: createTextMemo() },
    alignment: createAlignmentMemo(),
    words: new ByObjects(),
    answers: createAnswerMemo(),
    beads: {
      sides: { en: new ByObjects(), fr: new ByObjects() },
      beads: new ByObjects(),
    },
  };
}
