import { Unzip, UnzipInflate } from 'fflate';
import { ImportFailed } from './importFailed.ts';

/** Compressed bytes given at once: deflate makes at most 1032 of one, so that a bomb is caught early. */
const STEP = 16_384;
const MOST_ENTRIES = 10_000;

/**
 * Unpacks the wanted entries of a zip archive and counts what really comes out: sizes that the
 * archive declares are not believed.
 *
 * @param limit most bytes that the wanted entries may have together
 * @throws ImportFailed broken-archive; too-large beyond the limit
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limit: number,
): Map<string, Uint8Array> {
  const entries = new Map<string, Uint8Array[]>();
  let complete = 0;
  let seen = 0;
  let total = 0;
  const unzip = new Unzip((file) => {
    if (++seen > MOST_ENTRIES) throw new ImportFailed('too-large');
    if (!wanted(file.name)) return;
    const parts: Uint8Array[] = [];
    entries.set(file.name, parts);
    file.ondata = (error, part, final) => {
      // The type says otherwise, but null comes where nothing went wrong.
      if (error as Error | null) throw failedBy(error);
      total += part.length;
      if (total > limit) throw new ImportFailed('too-large');
      parts.push(part);
      if (final) complete++;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch (error) {
    throw failedBy(error);
  }
  if (complete < entries.size) throw new ImportFailed('broken-archive');
  return new Map([...entries].map(([name, parts]) => [name, joined(parts)]));
}

/** The unpacker gives back, as an error of the entry, what was thrown while it handed out a part. */
function failedBy(error: unknown): ImportFailed {
  if (error instanceof ImportFailed) return error;
  return new ImportFailed('broken-archive', { cause: error });
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
