import { COMMA, FINITE, MARK, STOP, SURELY_FINITE } from '../tags.ts';
import { mix, mix3 } from './hashes.ts';
import type { TokenRow } from './tokenRow.ts';

/** How many features a boundary and a token have. */
export const BOUNDARY_FEATURES = 33;
export const TOKEN_FEATURES = 22;

const FARTHEST_CUE = 6;
/** Tokens outside the sentence that features may look at. */
const MARGIN = 3;
const OUTSIDE = 7;

/** One sentence, ready for its features: values of its tokens with margins, and its context. */
export class SentenceView {
  readonly size: number;
  readonly from: number;
  private readonly row: TokenRow;
  private readonly word: Int32Array;
  private readonly lemma: Int32Array;
  private readonly wordClass: Int32Array;
  private readonly tags: Uint32Array;
  /** The cue before each boundary and how far it is; the cue after it; a finite verb before the next comma. */
  private readonly before: Int32Array;
  private readonly distance: Uint8Array;
  private readonly after: Int32Array;
  private readonly finite: Uint8Array;
  private readonly frame: number;

  constructor(row: TokenRow, segment: number) {
    const { words } = row;
    this.row = row;
    this.from = words.firsts[segment]!;
    const to = words.firsts[segment + 1]!;
    this.size = to - this.from;
    const cut = (values: Int32Array): Int32Array => {
      const copy = new Int32Array(this.size + 2 * MARGIN).fill(OUTSIDE);
      copy.set(values.subarray(this.from, to), MARGIN);
      return copy;
    };
    this.word = cut(row.word);
    this.lemma = cut(row.lemma);
    this.wordClass = cut(row.wordClass);
    this.tags = new Uint32Array(this.size + 2 * MARGIN);
    this.tags.set(words.tags.subarray(this.from, to), MARGIN);
    this.before = new Int32Array(this.size + 1);
    this.distance = new Uint8Array(this.size + 1);
    this.after = new Int32Array(this.size + 1);
    this.finite = new Uint8Array(this.size + 1);
    this.readContext();
    const opens = segment === 0 || words.block[this.from] !== words.block[this.from - 1];
    const ended = (this.tags[this.size - 1 + MARGIN]! & (STOP | MARK)) !== 0;
    this.frame = (opens ? 2 : 0) + (ended ? 1 : 0);
  }

  private readContext(): void {
    const { size, from, row } = this;
    let cue = 0;
    let far = 0;
    for (let p = 0; p <= size; p++) {
      if (p > 0 && row.cueEnd[from + p] !== 0) {
        cue = row.cueEnd[from + p]!;
        far = 0;
      }
      this.before[p] = cue;
      this.distance[p] = Math.min(far++, FARTHEST_CUE);
    }
    cue = 0;
    far = 0;
    let verb = 0;
    for (let p = size; p >= 0; p--) {
      if (p < size && row.cueStart[from + p] !== 0) {
        cue = row.cueStart[from + p]!;
        far = 0;
      }
      this.after[p] = mix(cue, Math.min(far++, 4));
      const tags = this.tags[p + MARGIN]!;
      if ((tags & (COMMA | STOP)) !== 0) verb = 0;
      else if ((tags & SURELY_FINITE) !== 0) verb = 2;
      else if ((tags & FINITE) !== 0) verb = Math.max(verb, 1);
      this.finite[p] = (tags & COMMA) !== 0 && p < size ? 4 + (this.finite[p + 1]! & 3) : verb;
    }
  }

  /** Writes the features of the boundary before token `p` (or of the sentence's end). */
  boundary(p: number, out: Int32Array): void {
    const { word, lemma, wordClass, tags, row, from, size } = this;
    const i = p + MARGIN;
    const [w2, w1, w, wNext] = [word[i - 2]!, word[i - 1]!, word[i]!, word[i + 1]!];
    const [l2, l1, l] = [lemma[i - 2]!, lemma[i - 1]!, lemma[i]!];
    const [c2, c1, c] = [wordClass[i - 2]!, wordClass[i - 1]!, wordClass[i]!];
    const [cNext, cThird] = [wordClass[i + 1]!, wordClass[i + 2]!];
    const edge = p === 0 ? 1 : p === size ? 2 : 0;
    const { marked } = row.words;
    const inside =
      (p > 0 && marked[from + p - 1] !== -1 ? 1 : 0) +
      (p < size && marked[from + p] !== -1 ? 2 : 0);
    const cue = mix(this.before[p]!, this.distance[p]!);
    const hint = (p < size ? row.hint[from + p]! : 0) * 64 + (p > 0 ? row.hint[from + p - 1]! : 0);
    const pair = mix(c1, c);
    out.set([
      1,
      mix(2, w1),
      mix(3, w),
      mix3(4, w1, w),
      mix3(5, w2, w1),
      mix3(6, w, wNext),
      mix(7, l1),
      mix(8, l),
      mix3(9, l1, c),
      mix3(10, tags[i - 1]!, tags[i]!),
      mix(11, tags[i - 1]!),
      mix(12, tags[i]!),
      mix(13, p > 0 ? row.suffix[from + p - 1]! : OUTSIDE),
      mix(14, p < size ? row.suffix[from + p]! : OUTSIDE),
      mix3(15, edge, this.frame),
      mix3(16, inside, edge),
      mix(17, cue),
      mix3(18, this.after[p]!, edge),
      mix3(19, this.after[p]!, c1),
      mix3(20, cue, c),
      mix(21, hint),
      mix(22, c1),
      mix(23, c),
      mix(24, pair),
      mix3(25, c2, c1),
      mix3(26, c, cNext),
      mix3(27, c2, pair),
      mix3(28, pair, cNext),
      mix3(29, mix(c, cNext), cThird),
      mix(30, c2),
      mix(31, cNext),
      mix3(32, l2, l1),
      mix3(33, mix(this.finite[p]!, c1), c),
    ]);
  }

  /** Writes the features of token `p`. */
  token(p: number, out: Int32Array): void {
    const { word, lemma, wordClass, tags, row, from } = this;
    const i = p + MARGIN;
    const [w1, w, wNext] = [word[i - 1]!, word[i]!, word[i + 1]!];
    const l = lemma[i]!;
    const [c2, c1, c] = [wordClass[i - 2]!, wordClass[i - 1]!, wordClass[i]!];
    const [cNext, cThird] = [wordClass[i + 1]!, wordClass[i + 2]!];
    out.set([
      41,
      mix(42, w),
      mix(43, l),
      mix(44, tags[i]!),
      mix(45, row.suffix[from + p]!),
      mix3(46, w1, w),
      mix3(47, w, wNext),
      mix(48, row.cue[from + p]!),
      mix(49, row.words.marked[from + p] === -1 ? 0 : 1),
      mix(50, row.hint[from + p]!),
      mix3(51, this.before[p]!, Math.min(this.distance[p]!, 3)),
      mix(52, this.after[p]!),
      mix3(53, this.frame, p === 0 ? 1 : 0),
      mix(54, c),
      mix3(55, c1, c),
      mix3(56, c, cNext),
      mix3(57, mix(c1, c), cNext),
      mix3(58, l, cNext),
      mix3(59, c1, l),
      mix3(60, l, cThird),
      mix3(61, c2, l),
      mix3(62, lemma[i - 1]!, l),
    ]);
  }

  /** The tags of a token; 0 outside the sentence. */
  tagsAt(p: number): number {
    return this.tags[p + MARGIN]!;
  }

  isMarked(p: number): boolean {
    return this.row.words.marked[this.from + p] !== -1;
  }

  formAt(p: number): string {
    return this.row.words.tokens[this.from + p]!.form;
  }
}
