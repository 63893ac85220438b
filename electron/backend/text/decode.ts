import { analyse as detectEncodings } from 'chardet';
import iconv from 'iconv-lite';
import { failed } from '../../../shared/contract/failure.ts';
import type { TextEncoding } from '../../../shared/import/encodings.ts';

export interface Decoded {
  readonly text: string;
  /** IANA-like name, lower case: "utf-8", "windows-1252". */
  readonly encoding: string;
}

/** UTF-32 before UTF-16: the little-endian marks begin alike. */
const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Enough for statistics, and quick on a book. */
const SAMPLE_BYTES = 64_000;
/** Text has hardly any control characters; a picture or an archive is full of them. */
const MAX_CONTROL_SHARE = 0.01;
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/gu; // eslint-disable-line no-control-regex

/**
 * The text that bytes stand for, without its byte order mark; line ends stay as they are. The encoding
 * is told by the mark, by being valid UTF-8, by the zero bytes of UTF-16, else by letter statistics.
 *
 * @param said the encoding, where a person says it; a byte order mark still goes
 * @throws CallFailed not-text when the bytes are no text
 */
export function decodeText(name: string, bytes: Uint8Array, said?: TextEncoding): Decoded {
  const decoded = said
    ? decodedAs(said, withoutMark(said, bytes))
    : (byMark(bytes) ?? byZeros(bytes) ?? asUtf8(bytes) ?? byStatistics(bytes));
  if (!decoded || !looksLikeText(decoded.text)) throw failed('not-text', { name });
  return decoded;
}

function byMark(bytes: Uint8Array): Decoded | null {
  const found = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  return found ? decodedAs(found[0], bytes.subarray(found[1].length)) : null;
}

function withoutMark(encoding: TextEncoding, bytes: Uint8Array): Uint8Array {
  const mark = BYTE_ORDER_MARKS.find(([name]) => name === encoding)?.[1];
  return mark?.every((byte, i) => bytes[i] === byte) ? bytes.subarray(mark.length) : bytes;
}

/** UTF-16 without a mark: mostly Latin letters, so that every other byte is zero. */
function byZeros(bytes: Uint8Array): Decoded | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.length < 4 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2]!++;
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.7 && zeros[0]! < half * 0.05) return decodedAs('utf-16le', bytes);
  if (zeros[0]! > half * 0.7 && zeros[1]! < half * 0.05) return decodedAs('utf-16be', bytes);
  return null;
}

function asUtf8(bytes: Uint8Array): Decoded | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: 'utf-8' };
  } catch {
    return null;
  }
}

/** One byte a letter, or a few: no such text has a zero in it. */
function byStatistics(bytes: Uint8Array): Decoded | null {
  if (bytes.includes(0)) return null;
  const candidates = detectEncodings(bytes.subarray(0, SAMPLE_BYTES));
  const known = candidates.find(({ name }) => iconv.encodingExists(name));
  // Windows-1252 holds all of ISO-8859-1's letters and the curly marks that files so labelled use.
  const name = known?.name.toLowerCase() ?? 'windows-1252';
  return decodedAs(name === 'iso-8859-1' ? 'windows-1252' : name, bytes);
}

function decodedAs(encoding: string, bytes: Uint8Array): Decoded {
  return { text: iconv.decode(bytes, encoding, { stripBOM: false }), encoding };
}

function looksLikeText(text: string): boolean {
  if (text.includes('\u0000')) return false;
  const controls = text.match(CONTROL)?.length ?? 0;
  return controls <= text.length * MAX_CONTROL_SHARE;
}
