import type { Failure } from '../../../shared/contract/failure.ts';
import { MAX_FILE_BYTES, MAX_TEXT_LENGTH } from '../../../shared/document/limits.ts';
import { CallFailure, failureOf } from '../../backend/callFailure.ts';
import type { Client } from '../../backend/client.ts';
import { fromFile, NOTHING, type Incoming } from './incoming.ts';

/** What of a chosen or dropped file is used. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** Reads each file through the host, which knows encodings; what is no text says so in its place. */
export function readFiles(client: Client, files: readonly ChosenFile[]): Promise<Incoming[]> {
  return Promise.all(
    files.map(async (file) => {
      try {
        const bytes = await bytesOf(file);
        return fromFile(await client.call('text.read', { name: file.name, bytes }));
      } catch (thrown) {
        return { ...NOTHING, name: file.name, failure: failureOf(thrown) };
      }
    }),
  );
}

/** A file that the host would refuse for its size does not come into memory at all. */
async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  const { name } = file;
  if (file.size > MAX_FILE_BYTES) throw refusal('too-large', { name, limit: MAX_TEXT_LENGTH });
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder that was dropped, or a file that was taken away in the meantime.
    throw refusal('unreadable-file', { name, context: 'page' });
  }
}

function refusal(code: Failure['code'], values: Record<string, string | number>): CallFailure {
  return new CallFailure({ code, message: { key: `errors:${code}`, values } });
}
