import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend, type Backend } from '../../../electron/backend/backend.ts';
import { receiveViewChanges } from '../../../renderer/backend/receiveViewChanges.ts';
import type { Transport } from '../../../shared/contract/transport.ts';
import { call } from '../../support/call.ts';

const SENTENCES = 240;
const WHO = [
  ['The mayor', 'Le maire'],
  ['A fisherman', 'Un pêcheur'],
  ['The teacher', 'La professeure'],
  ['Her neighbour', 'Sa voisine'],
  ['The judge', 'Le juge'],
];
const WHAT = [
  ['closed the school in', 'a fermé l’école en'],
  ['sold the boats in', 'a vendu les bateaux en'],
  ['left the valley in', 'a quitté la vallée en'],
];
const year = (i: number) => String(1700 + i);

function article(side: 0 | 1): string {
  return Array.from({ length: SENTENCES }, (_, i) => {
    const [who, what] = [WHO[i % WHO.length]![side], WHAT[i % WHAT.length]![side]];
    return `${who} ${what} ${year(i)}.${i % 4 === 3 ? '\n\n' : ' '}`;
  }).join('');
}

let directory: string;
let backend: Backend;
/** The size of the last reply, in characters of JSON. */
let size = 0;

const weighed: Transport = (method, input, receive) =>
  backend.transport(method, input, (incoming) => {
    // As both hosts do: nothing is shared between the two ends.
    const text = JSON.stringify(incoming);
    if (incoming.type === 'reply') size = text.length;
    receive(JSON.parse(text) as typeof incoming);
  });

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'verbatim-'));
  backend = createBackend({ dataDirectory: directory, version: '1.2.3', host: 'local' });
});
afterAll(async () => {
  await backend.close();
  rmSync(directory, { recursive: true });
});

test('a keystroke in a long pair sends what changed, and the page has the same view', async () => {
  const page = receiveViewChanges(weighed);
  const texts = [article(0), article(1)].map((text) => ({ name: null, text }));
  const { id } = await call(page, 'library.create', { texts: [texts[0]!, texts[1]!] });
  const opened = await call(page, 'pair.open', { id });
  const whole = size;
  const fresh = async () => {
    const view = await call(receiveViewChanges(weighed), 'pair.open', { id });
    return { ...view, elapsed: 0 };
  };

  const at = texts[1]!.text.indexOf(year(100));
  const edits = [
    {
      type: 'replaceText' as const,
      language: 'fr' as const,
      span: { start: at, end: at + 4 },
      text: '1999',
    },
  ];
  const edited = await call(page, 'pair.edit', { id, version: opened.version, edits });
  expect(size).toBeLessThan(whole / 10);
  expect(edited.pair.texts.fr.text).toContain('1999');
  expect({ ...edited, elapsed: 0 }).toEqual(await fresh());

  const undone = await call(page, 'pair.undo', { id });
  expect(undone.analysis).toEqual(opened.analysis);
  expect(undone.pair).toEqual(opened.pair);
});

test('two windows and a page with a view that the backend has not get whole views', async () => {
  const [one, other] = [receiveViewChanges(weighed), receiveViewChanges(weighed)];
  const [{ id } = { id: '' }] = await call(one, 'library.list', {});
  const [a, b] = [await call(one, 'pair.open', { id }), await call(other, 'pair.open', { id })];
  expect(a.analysis).toEqual(b.analysis);
  const both = await Promise.all([call(one, 'pair.open', { id }), call(one, 'pair.open', { id })]);
  expect(both.map(({ analysis }) => analysis)).toEqual([a.analysis, a.analysis]);
  const answer = await new Promise((resolve) => {
    weighed('pair.open', { id, since: 'never sent' }, (incoming) => {
      if (incoming.type === 'reply') resolve(incoming.value);
    });
  });
  expect(answer).toHaveProperty('whole');
});
