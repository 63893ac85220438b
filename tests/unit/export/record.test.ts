/** What the desk decided, in the documents that people read. */
import { strFromU8 } from 'fflate';
import mammoth from 'mammoth';
import readExcelFile from 'read-excel-file/universal';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../shared/document/apply.ts';
import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import type { Edit } from '../../../shared/document/edit.ts';
import { verdictIdOf } from '../../../shared/document/quotationDecision.ts';
import { exportDocx } from '../../../shared/export/docx/exportDocx.ts';
import { exportHtml } from '../../../shared/export/html/exportHtml.ts';
import { exportPdf } from '../../../shared/export/pdf/exportPdf.ts';
import { exportXlsx } from '../../../shared/export/xlsx.ts';
import { groupLinked } from '../../../shared/quotes/linkedQuotations.ts';
import { expectedPair, exportOptions } from '../../support/expectedPair.ts';

const { pair, analysis } = expectedPair('openai-otan');
const groups = groupLinked(analysis.quotes, analysis.quoteLinks, 'en');
const spoken = groups.filter(({ en }) => en.some(({ type }) => type !== 'mention'));
const AT = '2026-03-04T05:06:07Z';

const edits: readonly Edit[] = [
  {
    type: 'decide',
    findings: [verdictIdOf(spoken[0]!, pair)],
    status: 'accepted',
    reason: null,
    by: 'Ana Petit',
    at: AT,
  },
  {
    type: 'decide',
    findings: [verdictIdOf(spoken[1]!, pair)],
    status: 'rejected',
    reason: 'The tense is lost',
    by: '',
    at: AT,
  },
  { type: 'setState', state: 'submitted', signature: { by: 'Luc', at: AT, note: null } },
  {
    type: 'setState',
    state: 'approved',
    signature: { by: 'Ana Petit', at: AT, note: 'Good to go' },
  },
];
const judged = edits.reduce((now, edit) => applyEdit(now, edit).pair, pair);

type Writer = (of: DocumentPair, findings?: boolean) => Promise<string>;

async function pdfText(bytes: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  return (await extractText(document, { mergePages: true })).text;
}

const WRITERS: Record<string, Writer> = {
  DOCX: async (of, findings) => {
    const { bytes } = await exportDocx(of, analysis, exportOptions('en', findings));
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  },
  PDF: async (of, findings) =>
    pdfText((await exportPdf(of, analysis, exportOptions('en', findings))).bytes),
  HTML: async (of, findings) => {
    const { bytes } = await Promise.resolve(
      exportHtml(of, analysis, exportOptions('en', findings)),
    );
    return strFromU8(bytes)
      .replace(/<style>.*<\/style>/su, '')
      .replace(/<[^>]*>/gu, ' ');
  },
  XLSX: async (of, findings) => {
    const { bytes } = await exportXlsx(of, analysis, exportOptions('en', findings));
    const sheets = await readExcelFile(new Blob([new Uint8Array(bytes)]));
    return sheets.map(({ sheet, data }) => [sheet, ...data.flat()].join(' ')).join(' ');
  },
};

describe.each(Object.entries(WRITERS))('%s', (format, write) => {
  test('tells the verdicts on quotations, and who handed the pair over', async () => {
    const text = (await write(judged)).replace(/\s+/gu, ' ');
    expect(text).toContain('Approved · Ana Petit, 4 March 2026');
    expect(text).toContain('Sent back · 4 March 2026 · The tense is lost');
    expect(text).toContain('Who handed it over');
    expect(text).toMatch(/Submitted to the desk\s+Luc\s+4 March 2026/u);
    expect(text).toMatch(/Approved\s+Ana Petit\s+4 March 2026 at 05:06 UTC\s+Good to go/u);
  });

  test('leaves them out of the clean text', async () => {
    const text = await write(judged, false);
    expect(text).not.toContain('Ana Petit');
    expect(text).not.toContain('Who handed it over');
  });

  test.skipIf(format === 'XLSX')('calls no pair approved that was changed since', async () => {
    expect(await write(judged)).not.toContain('changed since');
    const text = { ...judged.texts.fr, text: `${judged.texts.fr.text} Fin.` };
    const changed = { ...judged, texts: { ...judged.texts, fr: text } };
    expect(await write(changed)).toContain('Approved, changed since');
  });
});

test('a verdict holds for all that is linked with what it was given on', () => {
  const [en] = analysis.quotes.en;
  const [one, two] = analysis.quotes.fr;
  const link = (fr: string) => ({ ...analysis.quoteLinks[0]!, en: en!.id, fr });
  const [group, ...others] = groupLinked(
    { en: [en!], fr: [one!, two!] },
    [link(one!.id), link(two!.id), link('fr:gone')],
    'fr',
  );
  expect(group).toMatchObject({ en: [en], fr: [one, two] });
  expect(group!.links).toHaveLength(2);
  expect(others).toEqual([]);
});
