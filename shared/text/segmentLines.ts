import type { Language } from './language.ts';
import type { SegmentedText } from './segmentedText.ts';
import { newSentence } from './sentence.ts';
import { tokenise } from './tokens.ts';

/**
 * Takes each line of a text as one segment of one block: for texts that somebody has cut already. A
 * blank line is an empty segment, so that segment numbers are line numbers; what follows the last line
 * feed counts only when it is not empty.
 */
export function segmentLines(text: string, language: Language): SegmentedText {
  const segments = [...text.matchAll(/(.*)(?:\r\n|\n|\r|$)/gu)]
    .filter(([whole]) => whole !== '')
    .map(({ index, 1: line }) => ({ start: index, end: index + line!.length, block: 0 }));
  const tokens = segments.map((segment) => tokenise(text, segment, language));
  return {
    language,
    text,
    blocks: [{ start: 0, end: segments.at(-1)?.end ?? 0, kind: 'paragraph' }],
    segments,
    tokens,
    sentences: segments.map((segment, i) => newSentence(text, language, segment, tokens[i]!)),
  };
}
