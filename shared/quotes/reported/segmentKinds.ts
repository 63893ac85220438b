/** What a stretch of a sentence is: who speaks, the cue, the reported words. */
export const SPEAKER = 0;
export const CUE = 1;
export const CONTENT = 2;
export type SegmentKind = typeof SPEAKER | typeof CUE | typeof CONTENT;
export const KINDS: readonly SegmentKind[] = [SPEAKER, CUE, CONTENT];

/** The longest stretch of each kind, in tokens. */
export const LONGEST: readonly number[] = [25, 12, 90];

/** Tokens `from` to `to` (one past the last) of a sentence, counted from its first. */
export interface LabelledSegment {
  readonly from: number;
  readonly to: number;
  readonly kind: SegmentKind;
}
