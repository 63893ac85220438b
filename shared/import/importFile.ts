import { importFormat } from './format.ts';
import { importDocx } from './importDocx.ts';
import { ImportFailed } from './importFailed.ts';
import { importHtml } from './importHtml.ts';

export interface Imported {
  readonly text: string;
  /** How the characters were coded: "utf-8", "windows-1252". */
  readonly encoding: string;
}

/**
 * The text of a file: plain text as it is, line ends kept; the words of an HTML page or of a Word
 * document.
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
    case 'archive':
      return { text: await importDocx(bytes), encoding: 'utf-8' };
    case 'html': {
      const { text, encoding } = decode(bytes);
      return { text: importHtml(text), encoding };
    }
    case 'text':
      return decode(bytes);
  }
}
