import { isCapitalAt } from '../text/capital.ts';
import type { Language } from '../text/language.ts';
import { once } from '../text/once.ts';
import type { SegmentedText } from '../text/segmentedText.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Token } from '../text/token.ts';
import type { MarkedSpan } from './pairMarks.ts';
import { CAPITAL, COMMA, MARK, STOP, tagsOf, WORD } from './tags.ts';

/** All tokens of a text in one row, with what the grammar needs to know of each. */
export interface Words {
  readonly language: Language;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Those that the tokens make up, one after the other. */
  readonly sentences: readonly Sentence[];
  /** Bits of `tags.ts`. */
  readonly tags: Uint32Array;
  /** The segment of each token. */
  readonly segment: Int32Array;
  /** The block of each token. */
  readonly block: Int32Array;
  /** Index of the innermost marked span around each token, -1 where there is none. */
  readonly marked: Int32Array;
  /** First token of each segment, and one past the last token of all. */
  readonly firsts: Int32Array;
}

/** Lays out the tokens of a text. The tokens that make up quotation marks carry the bit `MARK`. */
export function layOut(text: SegmentedText, spans: readonly MarkedSpan[]): Words {
  const tokens = text.tokens.flat();
  const tags = new Uint32Array(tokens.length);
  const segment = new Int32Array(tokens.length);
  const block = new Int32Array(tokens.length);
  const marked = new Int32Array(tokens.length).fill(-1);
  const firsts = new Int32Array(text.segments.length + 1);
  let i = 0;
  for (const [s, sentence] of text.sentences.entries()) {
    firsts[s] = i;
    const row = sentenceTags(sentence);
    tags.set(row, i);
    segment.fill(s, i, i + row.length);
    block.fill(text.segments[s]!.block, i, i + row.length);
    i += row.length;
  }
  firsts[text.segments.length] = i;
  clearAbbreviations(tokens, tags, segment);
  markTokens(tokens, tags, marked, spans);
  const { language, sentences } = text;
  return {
    ...{ language, text: text.text, tokens, sentences },
    ...{ tags, segment, block, marked, firsts },
  };
}

/** What each token of a sentence may be by itself. */
const sentenceTags = once(({ language, text, tokens }: Sentence) =>
  Uint32Array.from(tokens, (token) => {
    const tags = tagsOf(token, language);
    return isCapitalAt(text, token.start) ? tags | CAPITAL : tags;
  }),
);

/** A full stop inside a sentence belongs to an abbreviation or an initial. */
function clearAbbreviations(
  tokens: readonly Token[],
  tags: Uint32Array,
  segment: Int32Array,
): void {
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens[i]!.form !== '.' || segment[i + 1] !== segment[i]) continue;
    const next = tokens[i + 1]!;
    if ((tags[i + 1]! & (WORD | COMMA)) !== 0 || next.kind === 'number') tags[i]! &= ~STOP;
    // "(D-Ohio.) said"
    else if (/^[)\]]$/u.test(next.form) && segment[i + 2] === segment[i]) tags[i]! &= ~STOP;
  }
}

function markTokens(
  tokens: readonly Token[],
  tags: Uint32Array,
  marked: Int32Array,
  spans: readonly MarkedSpan[],
): void {
  // Spans come outer first, so the innermost is written last.
  for (const [index, span] of spans.entries()) {
    const from = span.open?.start ?? span.start;
    const to = span.close?.end ?? span.end;
    for (let i = tokenAt(tokens, from); i < tokens.length && tokens[i]!.start < to; i++) {
      const { start, end } = tokens[i]!;
      const inPiece = start >= span.start && end <= span.end;
      if (inPiece) marked[i] = index;
      else tags[i]! |= MARK;
    }
  }
}

/** Index of the first token that ends after `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The form of a token; empty outside the text. */
export function formAt(words: Words, i: number): string {
  return words.tokens[i]?.form ?? '';
}

/** Whether a token carries any of the tags. */
export function is(words: Words, i: number, tags: number): boolean {
  return i >= 0 && i < words.tokens.length && (words.tags[i]! & tags) !== 0;
}

/** The first token of the segment that `i` stands in. */
export function segmentStart(words: Words, i: number): number {
  return words.firsts[words.segment[i]!]!;
}

/** One past the last token of the segment that `i` stands in. */
export function segmentEnd(words: Words, i: number): number {
  return words.firsts[words.segment[i]! + 1]!;
}
