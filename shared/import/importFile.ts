import { importFormat } from './format.ts';
import { ImportFailed } from './importFailed.ts';

const WORD_NAME = /\.docx$/iu;

export interface Imported {
  readonly text: string;
  /** How the characters were coded: "utf-8", "windows-1252". */
  readonly encoding: string;
}

/**
 * The text of a file: plain text as it is, line ends kept; the words of an HTML page or of a Word
 * document. The readers of the two are large, and loaded when they are first needed.
 *
 * @param decode finds out the encoding of bytes that are text; what it throws comes through
 * @throws ImportFailed unsupported-format, broken-archive, too-large
 */
export async function importFile(
  name: string,
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => Imported,
): Promise<Imported> {
  const format = importFormat(name, bytes);
  switch (format) {
    case 'unsupported':
      throw new ImportFailed('unsupported-format');
    case 'archive': {
      const { importDocx } = await import('./importDocx.ts');
      const text = await importDocx(bytes).catch((error: unknown) => {
        // "Use Word (.docx)" would be no help about a file that says it is one.
        const empty = error instanceof ImportFailed && error.code === 'unsupported-format';
        throw empty && WORD_NAME.test(name) ? new ImportFailed('broken-archive') : error;
      });
      return { text, encoding: 'utf-8' };
    }
    case 'html': {
      const { importHtml } = await import('./importHtml.ts');
      const { text, encoding } = decode(bytes);
      return { text: importHtml(text), encoding };
    }
    case 'text':
      return decode(bytes);
  }
}
