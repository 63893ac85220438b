import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportCsv } from '../../../shared/export/csv.ts';
import { expectedPair, exportOptions } from '../../support/expectedPair.ts';
import { HOSTILE, hostilePair } from './hostilePair.ts';

const decode = (bytes: Uint8Array) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
const read = (bytes: Uint8Array) => parse(decode(bytes), { bom: true });

describe('CSV', () => {
  const { pair, analysis } = expectedPair('openai-otan');

  it('has a bead a row, with both texts as they are, for another reader', () => {
    const [head, ...rows] = read(exportCsv(pair, analysis, exportOptions('en')).bytes);
    expect(head!.slice(0, 4)).toEqual([
      'No.',
      'English · source',
      'French · translation',
      'Pairing',
    ]);
    for (const [column, language] of ['en', 'fr'].entries()) {
      const sentences = analysis.segments[language as 'en' | 'fr'].map(({ start, end }) =>
        pair.texts[language as 'en' | 'fr'].text.slice(start, end),
      );
      expect(rows.map((row) => row[column + 1])).toEqual(sentences);
    }
    expect(rows.map((row) => row.at(-1)).join()).toContain('Altman looks back');
  });

  it('opens as UTF-8 and ends its lines as the standard says', () => {
    const text = decode(exportCsv(pair, analysis, exportOptions('fr')).bytes);
    expect(text.startsWith('\ufeffN°,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\r/u);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('leaves findings out when they are not asked for', () => {
    const [head] = read(exportCsv(pair, analysis, exportOptions('en', false)).bytes);
    expect(head).not.toContain('Findings');
  });

  it('keeps formulas from being run, and every other text as it is', () => {
    const { pair: hostile, analysis: found } = hostilePair();
    const text = (words: string) => ({ name: null, imported: words, text: words });
    const cells = (english: string) => {
      const span = { start: 0, end: english.length };
      const [, row] = read(
        exportCsv(
          { ...hostile, texts: { ...hostile.texts, en: text(english) } },
          {
            ...found,
            segments: { ...found.segments, en: [{ ...span, block: 0 }] },
            quotes: { en: [], fr: [] },
            findings: [],
          },
          exportOptions('en'),
        ).bytes,
      );
      return row![1];
    };
    expect(cells('=HYPERLINK("http://x","y")')).toBe(`'=HYPERLINK("http://x","y")`);
    for (const start of ['+', '-', '@', '\t', '＝']) expect(cells(`${start}1`)).toBe(`'${start}1`);
    expect(cells('“No,” she said;\nthen she left.')).toBe('“No,” she said;\nthen she left.');
    expect(cells(HOSTILE)).toBe(HOSTILE.toWellFormed());
  });
});
