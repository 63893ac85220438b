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
  /** Whether a quotation is open after each segment. */
  readonly quoteOpen: Uint8Array;
  /** Whether each segment is the last of its block. */
  readonly endsBlock: Uint8Array;
  /** Whether the text uses quotation marks, and whether its blocks hold several segments. */
  readonly hasQuotes: boolean;
  readonly hasBlocks: boolean;
}

const OPENING = new Set(['«', '“', '„']);
const CLOSING = new Set(['»', '”']);

/** The numbers of the segments at `indices` (ascending) of a text. */
export function sideOf(text: SegmentedText, indices: readonly number[]): Side {
  const size = indices.length;
  const starts = new Int32Array(size + 1);
  const lengths = new Float64Array(size + 1);
  const quoteOpen = new Uint8Array(size);
  const endsBlock = new Uint8Array(size);
  const words: number[] = [];
  const forms: string[] = [];
  const types = new Map<string, number>();
  let marks = 0;
  let open = 0;
  for (const [i, index] of indices.entries()) {
    const segment = text.segments[index]!;
    for (const { form, kind } of text.tokens[index]!) {
      if (kind === 'word' || kind === 'number') {
        let type = types.get(form);
        if (type === undefined) {
          type = forms.length;
          types.set(form, type);
          forms.push(form);
        }
        words.push(type);
      } else if (OPENING.has(form)) open = 1;
      else if (CLOSING.has(form)) open = 0;
      else if (form === '"') open = 1 - open;
      else continue;
      if (kind === 'punctuation') marks++;
    }
    // A quotation that runs on is opened again in its next paragraph; a forgotten mark ends there.
    endsBlock[i] = text.segments[index + 1]?.block === segment.block ? 0 : 1;
    if (endsBlock[i]) open = 0;
    quoteOpen[i] = open;
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
    quoteOpen,
    endsBlock,
    hasQuotes: marks > 0,
    hasBlocks: endsBlock.reduce((sum, end) => sum + end, 0) < size * 0.8,
  };
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
