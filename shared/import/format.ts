/** How a file is to be read. `archive` is a zip: a Word document or something that nobody here reads. */
export type ImportFormat = 'text' | 'html' | 'archive' | 'unsupported';

const ZIP = signature('PK\u0003\u0004');
/**
 * First bytes of formats that hold text which nobody here reads: naming them beats "not a text". The
 * last is the compound file: Word before 2007, and every Office document with a password.
 */
const UNSUPPORTED = ['%PDF-', '{\\rtf', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'].map(
  signature,
);
const HTML_NAME = /\.x?html?$/iu;
const HTML_START =
  /^(?:ï»¿)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)[\s>]/iu;
const SNIFFED = 1024;

/** Tells a file's format by its first bytes, and by its name where bytes leave it open. */
export function importFormat(name: string, bytes: Uint8Array): ImportFormat {
  if (startsWith(bytes, ZIP)) return 'archive';
  if (UNSUPPORTED.some((start) => startsWith(bytes, start))) return 'unsupported';
  const start = String.fromCharCode(...bytes.subarray(0, SNIFFED));
  return HTML_NAME.test(name) || HTML_START.test(start) ? 'html' : 'text';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function signature(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
