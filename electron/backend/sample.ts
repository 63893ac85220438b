import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newPair } from './newPair.ts';
import type { Store } from './store/store.ts';
import { decodeText } from './text/decode.ts';

const FRENCH = 'article.fr.txt';
const ENGLISH = 'source.en.txt';
const TITLE = 'OpenAI – OTAN';

/** Puts the sample pair into a new library, so that nobody begins before an empty screen. */
export function addSample(store: Store, directory: string): void {
  const read = (name: string) => {
    const bytes = readFileSync(join(directory, name));
    return { name, text: decodeText(name, bytes).text };
  };
  if (!existsSync(join(directory, FRENCH))) return;
  store.pairs.create(
    newPair({
      title: TITLE,
      texts: [read(ENGLISH), read(FRENCH)],
      firstLanguage: 'en',
      sourceLanguage: 'en',
    }),
  );
}
