import { failed } from '../../../shared/contract/failure.ts';
import { MAX_FILE_BYTES } from '../../../shared/document/limits.ts';
import type { HouseEdit } from '../../../shared/house/edit.ts';
import { HouseFileError } from '../../../shared/house/houseFileError.ts';
import { readHouseFile } from '../../../shared/import/house/readHouseFile.ts';
import { decodeText } from '../text/decode.ts';

/**
 * The changes of the house's rules that a file asks for, whatever its encoding.
 *
 * @throws CallFailed not-text, too-large, bad-house-file with what is wrong and where
 */
export function readHouseBytes(name: string, bytes: Uint8Array): HouseEdit[] {
  if (bytes.length > MAX_FILE_BYTES) throw failed('too-large', { name, limit: MAX_FILE_BYTES });
  const { text } = decodeText(name, bytes);
  try {
    return readHouseFile(text);
  } catch (error) {
    if (!(error instanceof HouseFileError)) throw error;
    const { problem, where } = error;
    const context = where === '' && problem !== 'nothing' && problem !== 'columns';
    throw failed(
      'bad-house-file',
      { name, where, context: context ? `${problem}-anywhere` : problem },
      undefined,
      error,
    );
  }
}
