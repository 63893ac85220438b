import type { ExportFormat } from '../../../shared/contract/exportFormat.ts';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { receiveViewChanges } from '../../../renderer/backend/receiveViewChanges.ts';
import { createBackend, type Backend } from '../../../electron/backend/backend.ts';
import { call, failureOf } from '../../support/call.ts';

let directory: string;
let backend: Backend;
/** One page, whose backend may be another one after a restart. */
const page = receiveViewChanges((...message) => backend.transport(...message));
const open = (): Backend =>
  createBackend({ dataDirectory: directory, version: '1.2.3', host: 'local' });

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'verbatim-'));
  backend = open();
});
afterAll(async () => {
  await backend.close();
  rmSync(directory, { recursive: true });
});

const ENGLISH = { name: 'a.txt', text: 'The minister said: "We are ready." He left on Monday.' };
const FRENCH = {
  name: 'b.txt',
  text: 'Le ministre a dit : « Nous sommes prêts. » Il est parti lundi.',
};

test('a new library holds the sample pair, analysed', async () => {
  const transport = page;
  expect(await call(transport, 'app.info', {})).toEqual({
    version: '1.2.3',
    host: 'local',
    notices: [],
  });
  const [sample, ...others] = await call(transport, 'library.list', {});
  expect(others).toEqual([]);
  expect(sample).toMatchObject({ title: 'OpenAI – OTAN', state: 'draft', sourceLanguage: 'en' });
  expect(sample!.quotations).toBeGreaterThan(5);
});

test('a pair that is made while the library is read is listed with its counts', async () => {
  const own = mkdtempSync(join(tmpdir(), 'verbatim-'));
  const other = createBackend({ dataDirectory: own, version: '1.2.3', host: 'local' });
  // Longer than the sample, so that it is still being counted when the sample is not.
  const long = ({ name, text }: typeof ENGLISH) => ({ name, text: `${text} `.repeat(80) });
  const [listed] = await Promise.all([
    call(other.transport, 'library.list', {}),
    call(other.transport, 'library.create', { texts: [long(FRENCH), long(ENGLISH)] }),
  ]);
  expect(listed).toHaveLength(2);
  for (const { open: found } of listed) expect(found).toMatchObject({ critical: 0 });
  await other.close();
  rmSync(own, { recursive: true });
});

describe('a new pair', () => {
  test('is made of two texts in either order', async () => {
    const transport = page;
    const { id } = await call(transport, 'library.create', { texts: [FRENCH, ENGLISH] });
    const view = await call(transport, 'pair.open', { id });
    expect(view.pair.texts).toMatchObject({ en: ENGLISH, fr: FRENCH });
    expect(view.analysis.beads.map(({ en, fr }) => [en, fr])).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
    expect(view.analysis.quoteLinks).toHaveLength(1);
    await call(transport, 'library.remove', { id });
    expect(await failureOf(call(transport, 'pair.open', { id }))).toMatchObject({
      code: 'not-found',
    });
  });

  test.each([
    ['same-language', ENGLISH.text, ENGLISH.text],
    ['empty-text', ENGLISH.text, ' \n '],
    ['unknown-language', '12 13 14', '12 13 14'],
  ])('is refused: %s', async (code, first, second) => {
    const texts = [first, second].map((text) => ({ name: null, text }));
    const reply = call(page, 'library.create', { texts: [texts[0]!, texts[1]!] });
    expect(await failureOf(reply)).toMatchObject({ code });
  });
});

test('edits, decisions and undo stay over a restart of the host', async () => {
  const first = page;
  const { id } = await call(first, 'library.create', { texts: [FRENCH, ENGLISH], title: 'Mine' });
  const at = FRENCH.text.indexOf('lundi');
  const edited = await call(first, 'pair.edit', {
    id,
    version: 1,
    edits: [
      { type: 'replaceText', language: 'fr', span: { start: at, end: at + 5 }, text: 'mardi' },
      {
        type: 'decide',
        findings: ['some'],
        status: 'accepted',
        reason: 'fine',
        by: 'desk',
        at: '2026-01-01T00:00:00.000Z',
      },
    ],
  });
  expect(edited.pair.texts.fr.text).toContain('mardi');
  await backend.close();
  backend = open();
  const again = await call(page, 'pair.open', { id });
  expect(again).toMatchObject({ version: 2, canUndo: true, pair: edited.pair });
  expect(again.analysis).toEqual(edited.analysis);
  const undone = await call(page, 'pair.undo', { id });
  expect(undone.pair).toMatchObject({ decisions: [], texts: { fr: FRENCH } });
});

test('how far linked quotations differ is said when asked, as the JSON export says it', async () => {
  const [pair] = await call(page, 'library.list', {});
  const { id } = pair!;
  const { quoteLinks } = (await call(page, 'pair.open', { id })).analysis;
  const options = { findings: true, language: 'en' } as const;
  const { bytes } = await call(page, 'pair.export', { id, format: 'json', options });
  const exported = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
    quoteLinks: { differs: number }[];
  };
  const { en, fr } = quoteLinks[0]!;
  const { differs } = await call(page, 'pair.scoreQuoteLink', { id, en, fr });
  expect(differs).toBeCloseTo(exported.quoteLinks[0]!.differs, 3);
  expect(await call(page, 'pair.scoreQuoteLink', { id, en, fr: 'gone' })).toEqual({
    differs: null,
  });
});

test('a pair is exported in every format', async () => {
  const transport = page;
  const [pair] = await call(transport, 'library.list', {});
  const options = { findings: true, language: 'fr' } as const;
  const file = async (format: ExportFormat) =>
    Buffer.from((await call(transport, 'pair.export', { id: pair!.id, format, options })).bytes);
  expect(Object.keys(unzipSync(await file('docx')))).toContain('word/document.xml');
  expect(Object.keys(unzipSync(await file('xlsx')))).toContain('xl/workbook.xml');
  const text = async (format: ExportFormat) => (await file(format)).toString('utf8');
  expect(await text('pdf')).toMatch(/^%PDF-1\./u);
  expect(await text('html')).toMatch(/^<!doctype html>/iu);
  expect(await text('csv')).toMatch(/^\ufeffN°,Anglais · original,/u);
  expect(await text('tmx')).toContain('<tmx version="1.4">');
  expect(await text('xliff')).toContain('version="2.1"');
  expect(JSON.parse(await text('json'))).toMatchObject({ title: pair!.title });
});

test('text.read tells encoding and language, and refuses what is no text', async () => {
  const transport = page;
  const bytes = Buffer.from(FRENCH.text, 'latin1');
  expect(await call(transport, 'text.read', { name: 'b.txt', bytes })).toEqual({
    ...FRENCH,
    encoding: 'windows-1252',
    language: 'fr',
  });
  const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]);
  expect(
    await failureOf(call(transport, 'text.read', { name: 'a.png', bytes: picture })),
  ).toMatchObject({ code: 'not-text', message: { values: { name: 'a.png' } } });
});
