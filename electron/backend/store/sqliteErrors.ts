import { failed, type CallFailed } from '../../../shared/contract/failure.ts';

/** Primary result codes of SQLite. Source: sqlite.org/rescode.html. */
const CORRUPT = 11;
const NOT_A_DATABASE = 26;
const FULL = 13;
const PRIMARY_CODE_MASK = 0xff;

function primaryCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode & PRIMARY_CODE_MASK : null;
}

/** Whether the file itself is damaged, so that no later try can succeed. */
export function isDamage(error: unknown): boolean {
  const code = primaryCode(error);
  return code === CORRUPT || code === NOT_A_DATABASE;
}

/** The failure that an error of SQLite means; null for any other error. */
export function storeFailure(error: unknown): CallFailed | null {
  const code = primaryCode(error);
  if (code === null) return null;
  if (code === FULL) return failed('disk-full', undefined, undefined, error);
  return failed('store-unreadable', undefined, { error: String(error) }, error);
}
