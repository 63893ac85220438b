import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { exportXlsx } from '../../../shared/export/xlsx.ts';
import { expectedPair, exportOptions } from '../../support/expectedPair.ts';
import { elements, parseXml } from '../../support/xml.ts';
import { HOSTILE, hostilePair } from './hostilePair.ts';

const read = (bytes: Uint8Array) => readExcelFile(new Blob([new Uint8Array(bytes)]));
const sheets = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    .map(([, part]) => parseXml(strFromU8(part)));

describe('XLSX', async () => {
  const { pair, analysis } = expectedPair('openai-otan');
  const { bytes } = await exportXlsx(pair, analysis, exportOptions('fr'));

  it('has sheets of beads, quotations and findings, for another reader', async () => {
    const [segments, quotations, findings] = await read(bytes);
    expect([segments, quotations, findings].map((sheet) => sheet!.sheet)).toEqual([
      'Segments',
      'Citations',
      'Écarts',
    ]);
    const [, ...rows] = segments!.data;
    for (const [column, language] of (['en', 'fr'] as const).entries()) {
      const sentences = analysis.segments[language].map(({ start, end }) =>
        pair.texts[language].text.slice(start, end),
      );
      expect(rows.map((row) => row[column + 1])).toEqual(sentences);
    }
    expect(rows.map(([number]) => number)).toEqual(rows.map((_, i) => i + 1));
    expect(quotations!.data.flat().join()).toContain('Sam Altman');
    expect(findings!.data).toHaveLength(analysis.findings.length + 1);
  });

  it('keeps its head in view and repeats nothing', () => {
    for (const sheet of sheets(bytes)) {
      expect(elements(sheet, 'pane')[0]!.attributes).toMatchObject({ state: 'frozen' });
    }
  });

  it('is as wide as its page on paper, and no row hides its text', () => {
    for (const sheet of sheets(bytes)) {
      expect(elements(sheet, 'pageSetUpPr')[0]!.attributes).toMatchObject({ fitToPage: '1' });
      expect(elements(sheet, 'pageSetup')[0]!.attributes).toMatchObject({
        orientation: 'landscape',
        fitToWidth: '1',
        fitToHeight: '0',
      });
    }
    const heights = elements(sheets(bytes)[0]!, 'row').map(({ attributes }) => attributes.ht);
    // Some 260 letters in a column that holds 60, and a crosshead.
    expect(Number(heights[1])).toBeGreaterThanOrEqual(5 * 15);
    expect(Number(heights[6])).toBe(15);
  });

  it('takes no text for a formula, and shows hostile text as text', async () => {
    const hostile = hostilePair();
    const file = await exportXlsx(hostile.pair, hostile.analysis, exportOptions('en'));
    for (const sheet of sheets(file.bytes)) expect(elements(sheet, 'f')).toEqual([]);
    const [segments] = await read(file.bytes);
    const texts = segments!.data[1]!.slice(1, 3);
    expect(texts).toEqual([HOSTILE, HOSTILE]);
  });

  it('goes on in further rows where a text is too long for a cell', async () => {
    const long = `${'é'.repeat(31_999)}😀${'à'.repeat(40_000)} _x0041_`;
    const { pair: other, analysis: found } = hostilePair();
    const side = { name: null, imported: long, text: long };
    const file = await exportXlsx(
      { ...other, texts: { ...other.texts, fr: side } },
      {
        ...found,
        segments: { ...found.segments, fr: [{ start: 0, end: long.length, block: 0 }] },
        findings: [],
      },
      exportOptions('en'),
    );
    const [segments] = await read(file.bytes);
    const cells = segments!.data.slice(1).map((row) => String(row[2] ?? ''));
    expect(cells.every(({ length }) => length <= 32_767)).toBe(true);
    expect(cells.join('')).toBe(long);
  });
});
