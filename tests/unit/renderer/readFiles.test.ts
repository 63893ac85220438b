import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readFile } from '../../../electron/backend/text/read.ts';
import { toFailure } from '../../../electron/backend/failures.ts';
import { CallFailure } from '../../../renderer/backend/callFailure.ts';
import type { Client } from '../../../renderer/backend/client.ts';
import type { ChosenFile } from '../../../renderer/library/newPair/incoming.ts';
import { readAs, readFiles } from '../../../renderer/library/newPair/readFiles.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { createI18n, say } from '../../../shared/locales/i18n.ts';

/** The host's own reading, without a host. */
const client = {
  call: (_method: string, { name, bytes, encoding }: Input<'text.read'>) =>
    readFile(name, bytes, encoding).catch((error: unknown) => {
      throw new CallFailure(toFailure(error));
    }),
} as unknown as Client;

function file(name: string, bytes: readonly number[] | string): ChosenFile {
  const content =
    typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes);
  return { name, size: content.length, arrayBuffer: () => Promise.resolve(content.buffer) };
}

const huge: ChosenFile = {
  name: 'film.txt',
  size: 2 ** 32,
  arrayBuffer: () => Promise.reject(new Error('must not be read')),
};
const folder: ChosenFile = {
  name: 'articles',
  size: 4096,
  arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
};

test.each([
  ['empty', file('a.txt', ' \n'), '“a.txt” is empty.', 'a.txt\u00a0» est vide.'],
  ['huge', huge, 'up to 4,000,000 characters', /jusqu’à 4\s000\s000 caractères/u],
  ['a folder', folder, 'It may be a folder', 'C’est peut-être un dossier'],
  [
    'a picture',
    file('a.txt', [137, 80, 78, 71, 0, 0, 0, 13]),
    'is not a text',
    'n’est pas un texte',
  ],
  ['a broken archive', file('a.docx', 'PK\u0003\u0004 and no more'), 'damaged', 'endommagé'],
  [
    'an old document',
    file('a.doc', [0xd0, 0xcf, 0x11, 0xe0]),
    /cannot be read|not a text/u,
    /lus|texte/u,
  ],
])('%s: says why it cannot be used, in both languages', async (_, chosen, english, french) => {
  const [incoming] = await readFiles(client, [chosen]);
  expect(incoming).toMatchObject({ name: chosen.name, text: '' });
  const said = (language: 'en' | 'fr') => say(createI18n(language), incoming!.failure!.message);
  expect(said('en')).toMatch(english);
  expect(said('fr')).toMatch(french);
  expect(said('en') + said('fr')).not.toContain('{{');
});

test('says how a file was read that is not in UTF-8', async () => {
  const old = 'Le maire a déclaré que l’été serait long.'.replace('’', "'");
  const latin = Array.from(old, (letter) => letter.charCodeAt(0));
  const [a, b] = await readFiles(client, [file('old.txt', latin), file('new.txt', old)]);
  expect(a).toMatchObject({ text: old, encoding: 'windows-1252', failure: null });
  expect(b).toMatchObject({ text: old, encoding: null });
});

test('a file is read again in the encoding that a person says', async () => {
  const words = 'Le préfet a déclaré : « Rien n’est joué. »';
  const chosen = file('mac.txt', [...iconv.encode(words, 'macintosh')]);
  const [guessed] = await readFiles(client, [chosen]);
  expect(guessed?.text).not.toBe(words);
  const said = await readAs(client, guessed!.file!, 'macintosh');
  expect(said).toMatchObject({ text: words, encoding: 'macintosh', language: 'fr' });
  // A wrong choice can be taken back.
  const wrong = await readAs(client, said.file!, 'utf-16le');
  expect(await readAs(client, wrong.file!, 'macintosh')).toEqual(said);
});
