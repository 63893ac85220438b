import { expect, it } from 'vitest';
import { newSentence } from '../../../shared/text/sentence.ts';
import { sliceSpan } from '../../../shared/text/span.ts';
import { tokenise } from '../../../shared/text/tokens.ts';

it('a sentence has tokens of its own, made once', () => {
  const text = 'It rained. The river rose.';
  const segment = { start: 11, end: text.length };
  const sentence = newSentence(text, 'en', segment, tokenise(text, segment, 'en'));
  const words = sentence.tokens.map((token) => sliceSpan(sentence.text, token));
  expect(words).toEqual(['The', 'river', 'rose', '.']);
  expect(sentence.tokens).toBe(sentence.tokens);
});
