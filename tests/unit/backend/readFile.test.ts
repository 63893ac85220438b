import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../electron/backend/text/read.ts';

const failure = (code: string, values: object) =>
  expect.objectContaining({
    failure: expect.objectContaining({
      code,
      message: { key: `errors:${code}`, values },
    }) as unknown,
  }) as Error;

describe('reading a file', () => {
  it('reads a Word document and tells its language', async () => {
    const file = new Document({
      sections: [{ children: [new Paragraph('Le maire a déclaré mardi que la ville payerait.')] }],
    });
    const read = await readFile('lettre.docx', await Packer.pack(file, 'uint8array'));
    expect(read).toMatchObject({
      name: 'lettre.docx',
      text: 'Le maire a déclaré mardi que la ville payerait.',
      language: 'fr',
    });
  });

  it('reads a page in the encoding it was written in', async () => {
    const page = Buffer.from(
      '<p>Les élèves sont arrivés à l’école où ils étudient</p>'.replace('’', "'"),
      'latin1',
    );
    expect((await readFile('page.html', page)).text).toBe(
      "Les élèves sont arrivés à l'école où ils étudient",
    );
  });

  it('names the file in every failure', async () => {
    const cut = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]);
    await expect(readFile('a.docx', cut)).rejects.toThrow(/unsupported-format|broken-archive/);
    await expect(readFile('a.pdf', Buffer.from('%PDF-1.7'))).rejects.toThrow(
      failure('unsupported-format', { name: 'a.pdf' }),
    );
    await expect(readFile('a.html', Buffer.from('<script>x</script>'))).rejects.toThrow(
      failure('empty-text', { name: 'a.html' }),
    );
  });
});
