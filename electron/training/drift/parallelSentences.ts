import { tokenise } from '../../../shared/text/tokens.ts';
import type { Both, Language } from '../../../shared/text/language.ts';
import type { Token } from '../../../shared/text/token.ts';
import { readPairs, sentenceFiles } from '../lexicon/parallelText.ts';

/** Lines taken of each file, one of every so many. */
const LINES = 20_000;
const EVERY = 4;

type Sentence = readonly Pick<Token, 'form' | 'kind'>[];

/** Sentences of both languages to learn from how words follow each other. */
export async function parallelSentences(folder: string): Promise<Both<Sentence[]>> {
  const sentences: Both<Sentence[]> = { en: [], fr: [] };
  const add = (language: Language, text: string): void => {
    sentences[language].push(tokenise(text, { start: 0, end: text.length }, language));
  };
  for (const file of await sentenceFiles(folder)) {
    let line = 0;
    for await (const { en, fr } of readPairs(file)) {
      if (line++ % EVERY !== 0) continue;
      add('en', en);
      add('fr', fr);
      if (line > LINES * EVERY) break;
    }
  }
  return sentences;
}
