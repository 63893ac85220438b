import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { exportPdf } from '../../../shared/export/pdf/exportPdf.ts';
import { expectedPair, exportOptions } from '../../support/expectedPair.ts';
import { hostilePair } from './hostilePair.ts';

/** The words of all pages as another program reads them; where a line breaks does not matter. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: true });
  return text.replace(/\s+/gu, ' ');
}

describe('PDF', async () => {
  const { pair, analysis } = expectedPair('openai-otan');
  const file = await exportPdf(pair, analysis, exportOptions('fr', false));
  const words = await wordsOf(file.bytes);

  it('holds every word of both texts, for another reader', () => {
    const read = new Set(words.split(' '));
    for (const language of ['en', 'fr'] as const) {
      for (const { start, end } of analysis.segments[language]) {
        const sentence = pair.texts[language].text.slice(start, end);
        const missing = sentence.split(/[\s-]+/u).filter((word) => !words.includes(word));
        expect(missing).toEqual([]);
      }
    }
    expect(read.has('SURVEILLANCE')).toBe(true);
    expect(words).toContain('NATO, a military alliance with 32 members, did not immediately');
  });

  it('says in its reader’s language what it is and whose words it holds', async () => {
    expect(words).toContain('Exporté avec Verbatim 1.2.3');
    expect(words).toContain('Auteur des propos');
    const document = await getDocumentProxy(new Uint8Array(file.bytes));
    expect((await document.getMetadata()).info).toMatchObject({
      Title: pair.title,
      Language: 'fr',
    });
  });

  it('explains findings when they are asked for', async () => {
    const full = await wordsOf((await exportPdf(pair, analysis, exportOptions('en'))).bytes);
    expect(full).toContain('Altman looks back on a decision');
    expect(words).not.toContain('Altman looks back');
  });

  it.each([
    ['long', 'Une phrase sans fin, '.repeat(1500)],
    ['of many lines', 'Une phrase sans fin,\n'.repeat(120)],
    ['of nearly a page', 'Une phrase sans fin, '.repeat(60)],
  ])('leaves nothing out of a sentence that is %s', async (_, long) => {
    const { pair: other, analysis: found } = hostilePair();
    const side = { name: null, imported: long, text: long };
    const { bytes } = await exportPdf(
      { ...other, texts: { ...other.texts, fr: side } },
      {
        ...found,
        segments: { ...found.segments, fr: [{ start: 0, end: long.length, block: 0 }] },
        findings: [],
      },
      exportOptions('en'),
    );
    const count = (text: string) => text.split('phrase').length;
    expect(count(await wordsOf(bytes))).toBe(count(long));
  });

  it('prints hostile text, and makes the same bytes of the same pair', async () => {
    const hostile = hostilePair();
    const make = () => exportPdf(hostile.pair, hostile.analysis, exportOptions('en'));
    const { bytes } = await make();
    expect(await wordsOf(bytes)).toContain('<script>alert("x")</script> & ]]>');
    expect((await make()).bytes).toEqual(bytes);
  });
});
