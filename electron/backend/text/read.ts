import type { Output } from '../../../shared/contract/contract.ts';
import { failed } from '../../../shared/contract/failure.ts';
import { MAX_FILE_BYTES, MAX_TEXT_LENGTH } from '../../../shared/document/limits.ts';
import { importFile } from '../../../shared/import/importFile.ts';
import type { TextEncoding } from '../../../shared/import/encodings.ts';
import { ImportFailed } from '../../../shared/import/importFailed.ts';
import { detectLanguage } from '../../../shared/text/detectLanguage.ts';
import { decodeText } from './decode.ts';

/**
 * Reads one text file: its words, encoding and language.
 *
 * @throws CallFailed not-text, empty-text, too-large, each with the file's name
 */
export function readText(name: string, bytes: Uint8Array): Output<'text.read'> {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge(name);
  const { text, encoding } = decodeText(name, bytes);
  checkText(name, text);
  return { name, text, encoding, language: detectLanguage(text).language };
}

/**
 * Reads a file of any format that can be brought in: plain text, HTML, Word.
 *
 * @param said the encoding, where the person knows it better than the bytes tell
 * @throws CallFailed as readText, and unsupported-format, broken-archive
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  said?: TextEncoding,
): Promise<Output<'text.read'>> {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge(name);
  const { text, encoding } = await importFile(name, bytes, (plain) =>
    decodeText(name, plain, said),
  ).catch((error: unknown) => {
    if (!(error instanceof ImportFailed)) throw error;
    throw error.code === 'too-large' ? tooLarge(name) : failed(error.code, { name });
  });
  checkText(name, text);
  return { name, text, encoding, language: detectLanguage(text).language };
}

/** @throws CallFailed empty-text, too-large */
export function checkText(name: string | null, text: string): void {
  if (text.trim() === '') throw failed('empty-text', whichText(name));
  if (text.length > MAX_TEXT_LENGTH) throw tooLarge(name);
}

function tooLarge(name: string | null): Error {
  return failed('too-large', { ...whichText(name), limit: MAX_TEXT_LENGTH });
}

/** Values for a message about a text: its file's name, or that it was pasted. */
function whichText(name: string | null): Record<string, string> {
  return name === null ? { context: 'pasted' } : { name };
}
