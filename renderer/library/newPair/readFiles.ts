import type { Failure } from '../../../shared/contract/failure.ts';
import { MAX_FILE_BYTES, MAX_TEXT_LENGTH } from '../../../shared/document/limits.ts';
import type { TextEncoding } from '../../../shared/import/encodings.ts';
import { CallFailure, failureOf } from '../../backend/callFailure.ts';
import type { Client } from '../../backend/client.ts';
import { fromFile, NOTHING, type ChosenFile, type Incoming } from './incoming.ts';

/** Reads each file through the host, which knows encodings; what is no text says so in its place. */
export function readFiles(client: Client, files: readonly ChosenFile[]): Promise<Incoming[]> {
  return Promise.all(files.map((file) => readAs(client, file)));
}

/** Reads one file, in the encoding that the person says or, without it, in the one that shows. */
export async function readAs(
  client: Client,
  file: ChosenFile,
  said?: TextEncoding,
): Promise<Incoming> {
  const { name } = file;
  try {
    const bytes = await bytesOf(file);
    const encoding = said === undefined ? {} : { encoding: said };
    const read = await client.call('text.read', { name, bytes, ...encoding });
    return fromFile(read, file, said !== undefined);
  } catch (thrown) {
    // Where the person was wrong about the encoding, they may say another one.
    const again = said === undefined ? {} : { encoding: said, file };
    return { ...NOTHING, name, ...again, failure: failureOf(thrown) };
  }
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
