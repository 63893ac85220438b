import {
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importDocx } from '../../../shared/import/importDocx.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** The smallest package that is a Word document, with parts added or replaced. */
function wordPackage(body: string, extra: Zippable = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    '_rels/.rels': strToU8(RELATIONS),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...extra,
  });
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const failure = (code: string) => expect.objectContaining({ code }) as Error;

describe('DOCX import', () => {
  it('reads paragraphs, headings, line breaks and notes as a reader sees them', async () => {
    const file = new Document({
      footnotes: { 1: { children: [new Paragraph('A note.')] } },
      sections: [
        {
          footers: { default: new Footer({ children: [new Paragraph('page')] }) },
          children: [
            new Paragraph({ text: 'Title', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new TextRun('« \u202fNous verrons\u202f'),
                new TextRun({ text: '»', size: 30 }),
                new FootnoteReferenceRun(1),
                new TextRun({ text: 'next line', break: 1 }),
              ],
            }),
          ],
        },
      ],
    });
    const text = await importDocx(await Packer.pack(file, 'uint8array'));
    expect(text).toBe('Title\n\n« \u202fNous verrons\u202f»\nnext line\n\n1. A note.');
  });

  it('reads tracked changes as accepted', async () => {
    const body = `<w:p>${run('a ')}<w:del w:id="1"><w:r><w:delText>old</w:delText></w:r></w:del><w:ins w:id="2">${run('new')}</w:ins></w:p>`;
    expect(await importDocx(wordPackage(body))).toBe('a new');
  });

  it('never unpacks pictures', async () => {
    const picture = { 'word/media/bomb.png': new Uint8Array(50_000_000) };
    expect(await importDocx(wordPackage(`<w:p>${run('a')}</w:p>`, picture))).toBe('a');
  });

  it('stops at a part that unpacks to more than it says, and more than fits', async () => {
    const bomb = wordPackage('', { 'word/styles.xml': new Uint8Array(60_000_000).fill(32) });
    await expect(importDocx(bomb)).rejects.toThrow(failure('too-large'));
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 30; at++) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    await expect(importDocx(bomb)).rejects.toThrow(failure('too-large'));
  });

  it.each([
    ['entities that multiply', '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'],
    ['external entities', '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
  ])('refuses %s', async (_, doctype) => {
    const document = `${doctype}<w:document ${W}><w:body><w:p>${run('&a;')}</w:p></w:body></w:document>`;
    const file = wordPackage('', { 'word/document.xml': strToU8(document) });
    await expect(importDocx(file)).rejects.toThrow(failure('broken-archive'));
  });

  it('tells archives of other things, cut files and broken markup apart', async () => {
    const sheet = zipSync({ 'xl/workbook.xml': strToU8('<a/>') });
    await expect(importDocx(sheet)).rejects.toThrow(failure('unsupported-format'));
    const whole = wordPackage(`<w:p>${run('a'.repeat(5000))}</w:p>`);
    await expect(importDocx(whole.subarray(0, whole.length / 2))).rejects.toThrow(
      failure('broken-archive'),
    );
    const broken = wordPackage('', { 'word/document.xml': strToU8('<w:document><w:body>') });
    await expect(importDocx(broken)).rejects.toThrow(failure('broken-archive'));
  });
});
