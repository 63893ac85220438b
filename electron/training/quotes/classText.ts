import { tokenise } from '../../../shared/text/tokens.ts';
import type { Token } from '../../../shared/text/token.ts';
import type { Words } from '../../../shared/quotes/words.ts';
import { readPairs, sentenceFiles } from '../lexicon/parallelText.ts';

/** Stands for every name: words are not to be known by whom they are about. */
const NAME = 'X';
const NUMBER = '0';

/** The first English sentences of each file of parallel text, as word forms. */
export async function parallelSentences(folder: string, perFile: number): Promise<string[][]> {
  const sentences: string[][] = [];
  for (const file of await sentenceFiles(folder)) {
    let left = perFile;
    for await (const { en } of readPairs(file)) {
      if (left-- <= 0) break;
      const tokens = tokenise(en, { start: 0, end: en.length }, 'en');
      sentences.push(forms(en, tokens));
    }
  }
  return sentences;
}

export function articleSentences({ text, tokens, firsts }: Words): string[][] {
  return Array.from({ length: firsts.length - 1 }, (_, s) =>
    forms(text, tokens.slice(firsts[s], firsts[s + 1])),
  );
}

function forms(text: string, tokens: readonly Token[]): string[] {
  return tokens.map(({ form, kind, start }, i) => {
    if (kind === 'number') return NUMBER;
    const name = i > 0 && kind === 'word' && /\p{Lu}/u.test(text[start]!) && form !== 'i';
    return name ? NAME : form;
  });
}
