import type { Language } from './language.ts';
import { shifted, sliceSpan, type Span } from './span.ts';
import type { Token } from './token.ts';

/**
 * What a segment says, wherever it stands. While a text is edited it is the very same object for as long as its
 * words and their tokens are the same, so that what follows from them alone need not be computed again.
 */
export interface Sentence {
  readonly language: Language;
  readonly text: string;
  /** With offsets into its own text. */
  readonly tokens: readonly Token[];
}

/**
 * The sentence of a segment with its tokens, both with offsets into the text. Its own tokens are made when they
 * are first asked for: a long text that is only aligned would hold all of them twice.
 */
export function newSentence(
  text: string,
  language: Language,
  segment: Span,
  tokens: readonly Token[],
): Sentence {
  let own = tokens;
  let by = -segment.start;
  return {
    language,
    text: sliceSpan(text, segment),
    get tokens() {
      if (by !== 0) own = own.map((token) => shifted(token, by));
      by = 0;
      return own;
    },
  };
}

/** Whether the sentence is that of the segment. */
export function isSentenceOf(
  sentence: Sentence,
  text: string,
  segment: Span,
  tokens: readonly Token[],
): boolean {
  const { length } = sentence.tokens;
  if (length !== tokens.length || sentence.text !== sliceSpan(text, segment)) return false;
  return sentence.tokens.every((token, i) => {
    const { start, end, form, kind } = shifted(tokens[i]!, -segment.start);
    return start === token.start && end === token.end && form === token.form && kind === token.kind;
  });
}
