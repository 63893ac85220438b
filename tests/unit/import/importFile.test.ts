import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../../shared/export/docx/exportDocx.ts';
import { exportHtml } from '../../../shared/export/html/exportHtml.ts';
import { importFile } from '../../../shared/import/importFile.ts';
import { expectedPair, exportOptions } from '../../support/expectedPair.ts';

const decode = (bytes: Uint8Array) => ({
  text: new TextDecoder().decode(bytes),
  encoding: 'utf-8',
});
const read = (name: string, bytes: Uint8Array | string) =>
  importFile(name, typeof bytes === 'string' ? strToU8(bytes) : bytes, decode);

describe('file import', () => {
  it('leaves plain text as it is, line ends and markup and all', async () => {
    const text = 'One.\r\n\r\n<b>Two</b>\u00a0\rThree.\n';
    expect((await read('a.txt', text)).text).toBe(text);
  });

  it.each([
    ['a.html', '<p>a</p>'],
    ['a.HTM', '<p>a</p>'],
    ['a.txt', '<!DOCTYPE html><p>a'],
    ['a', ' <?xml version="1.0"?><!-- saved --><html lang="fr"><p>a'],
  ])('reads %s as a page', async (name, html) => {
    expect((await read(name, html)).text).toBe('a');
  });

  it.each([
    ['PDF', strToU8('%PDF-1.7')],
    ['RTF', strToU8('{\\rtf1')],
    ['old Word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])],
    ['an archive of something else', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ])('says that %s cannot be read', async (_, bytes) => {
    await expect(read('a.docx', bytes)).rejects.toThrow(/unsupported-format|broken-archive/);
  });

  it('reads what it exported', async () => {
    const { pair, analysis } = expectedPair('openai-otan');
    const options = exportOptions('en', false);
    for (const file of [
      await exportDocx(pair, analysis, options),
      exportHtml(pair, analysis, options),
    ]) {
      const { text } = await read(file.name, file.bytes);
      expect(text).toContain("L'Otan, une alliance militaire de 32 membres, n'a pas immédiatement");
      expect(text).toContain('MASS SURVEILLANCE');
    }
  });
});
