import type { SegmentedText } from '../text/segmentedText.ts';

/** One side of a stretch to align, as numbers. */
export interface Side {
  /** Number of segments. */
  readonly size: number;
  /** Where the words of each segment start in `words`; one more than segments. */
  readonly starts: Int32Array;
  /** The segment of each word. */
  readonly segmentOf: Int32Array;
  /** Index into `forms` of each word. */
  readonly words: Int32Array;
  /** The distinct words. */
  readonly forms: readonly string[];
  /** Length in UTF-16 code units of all segments before each; one more than segments. */
  readonly lengths: Float64Array;
  /** Whether each segment begins with somebody's speech. */
  readonly opensSpeech: Uint8Array;
  /** Whether each segment is the last of its block. */
  readonly endsBlock: Uint8Array;
  /** Whether speech is marked in the text, and whether its blocks hold several segments. */
  readonly hasSpeech: boolean;
  readonly hasBlocks: boolean;
}

/** What speech begins with: a quotation mark, or the dash of a dialogue. */
const SPEECH = /^\s*(?:["«“„]|['‘]\s?\S|--|[—–−]|- )/u;
const LONGEST_OPENING = 4;
/** A text in which fewer segments begin with speech does not mark it. */
const LEAST_SPEECH = 0.03;

/** The numbers of the segments at `indices` (ascending) of a text. */
export function sideOf(text: SegmentedText, indices: readonly number[]): Side {
  const size = indices.length;
  const starts = new Int32Array(size + 1);
  const lengths = new Float64Array(size + 1);
  const opensSpeech = new Uint8Array(size);
  const endsBlock = new Uint8Array(size);
  const words: number[] = [];
  const forms: string[] = [];
  const types = new Map<string, number>();
  for (const [i, index] of indices.entries()) {
    const segment = text.segments[index]!;
    for (const { form, kind } of text.tokens[index]!) {
      if (kind !== 'word' && kind !== 'number') continue;
      let type = types.get(form);
      if (type === undefined) {
        type = forms.length;
        types.set(form, type);
        forms.push(form);
      }
      words.push(type);
    }
    const { start, block } = segment;
    opensSpeech[i] = SPEECH.test(text.text.slice(start, start + LONGEST_OPENING)) ? 1 : 0;
    endsBlock[i] = text.segments[index + 1]?.block === block ? 0 : 1;
    starts[i + 1] = words.length;
    lengths[i + 1] = lengths[i]! + segment.end - segment.start;
  }
  return {
    size,
    starts,
    segmentOf: segmentsOfWords(starts, words.length),
    words: Int32Array.from(words),
    forms,
    lengths,
    opensSpeech,
    endsBlock,
    hasSpeech: sum(opensSpeech) > size * LEAST_SPEECH,
    hasBlocks: sum(endsBlock) < size * 0.8,
  };
}

function sum(flags: Uint8Array): number {
  return flags.reduce((total, flag) => total + flag, 0);
}

function segmentsOfWords(starts: Int32Array, count: number): Int32Array {
  const segmentOf = new Int32Array(count);
  for (let i = 0; i + 1 < starts.length; i++) segmentOf.fill(i, starts[i], starts[i + 1]);
  return segmentOf;
}

/** Number of words of a segment. */
export function wordsIn(side: Side, segment: number): number {
  return side.starts[segment + 1]! - side.starts[segment]!;
}
