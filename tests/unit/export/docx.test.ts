import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../../shared/export/docx/exportDocx.ts';
import { expectedPair, exportOptions } from '../../support/expectedPair.ts';
import { elements, parseXml, textOf } from '../../support/xml.ts';
import { HOSTILE_LEGAL, hostilePair } from './hostilePair.ts';

const parts = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
const body = (bytes: Uint8Array) => parseXml(parts(bytes)['word/document.xml']!);
const plain = async (bytes: Uint8Array) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;

describe('DOCX', async () => {
  const { pair, analysis } = expectedPair('openai-otan');
  const file = await exportDocx(pair, analysis, exportOptions('en'));

  it('is a package of well-formed parts', () => {
    const xml = Object.entries(parts(file.bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
    expect(xml.length).toBeGreaterThan(5);
    for (const [, part] of xml) expect(() => parseXml(part)).not.toThrow();
  });

  it('is read by another reader, with every sentence of the crosshead kind and not', async () => {
    const text = await plain(file.bytes);
    expect(text).toContain('MASS SURVEILLANCE');
    expect(text).toContain("Le directeur général d'Anthropic , Dario Amodei, avait souligné");
    expect(text).toContain('Altman looks back on a decision that is taken.');
  });

  it('repeats the head of each table, and proofs each column in its language', () => {
    const document = body(file.bytes);
    const tables = elements(document, 'w:tbl');
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const [head] = elements(table, 'w:tr');
      expect(elements(head!, 'w:tblHeader')).toHaveLength(1);
    }
    const languageOf = (words: string) => {
      const run = elements(document, 'w:r').find((r) => textOf(r) === words);
      return elements(run!, 'w:lang')[0]!.attributes['w:val'];
    };
    expect(languageOf('removal')).toBe('en-US');
    expect(languageOf('retrait')).toBe('fr-FR');
  });

  it('underlines the words of findings by severity and shades quoted words', () => {
    const runs = elements(body(file.bytes), 'w:r');
    const run = (words: string) => runs.find((r) => textOf(r) === words)!;
    expect(elements(run('retrait'), 'w:u')[0]!.attributes['w:val']).toBe('thick');
    expect(elements(run('impasse'), 'w:u')[0]!.attributes['w:val']).toBe('dotted');
    expect(elements(run('shall not be'), 'w:shd')).toHaveLength(1);
    expect(elements(run('retrait'), 'w:shd')).toHaveLength(0);
  });

  it('leaves findings out when they are not asked for', async () => {
    const clean = await exportDocx(pair, analysis, exportOptions('en', false));
    const text = await plain(clean.bytes);
    expect(text).not.toContain('Altman looks back');
    expect(
      elements(body(clean.bytes), 'w:u').every((u) => u.attributes['w:val'] === 'single'),
    ).toBe(true);
  });

  it('carries hostile text as text', async () => {
    const hostile = hostilePair();
    const { bytes } = await exportDocx(hostile.pair, hostile.analysis, exportOptions('en'));
    for (const [name, part] of Object.entries(parts(bytes))) {
      if (/\.(?:xml|rels)$/.test(name)) expect(() => parseXml(part)).not.toThrow();
    }
    expect(await plain(bytes)).toContain(HOSTILE_LEGAL);
  });
});
