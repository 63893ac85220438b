import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultDataDirectory } from './dataDirectory.ts';

export interface HostOptions {
  /** Where the library lies, absolute. */
  readonly data: string;
  /** Whether to show the page in the person's browser at once. */
  readonly open: boolean;
}

/** Reads `--data DIR` and `--open`; what Chromium's own switches add is left alone. */
export function readOptions(args: readonly string[]): HostOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, open: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
  });
  return {
    data: typeof values.data === 'string' ? resolve(values.data) : defaultDataDirectory(),
    open: values.open === true,
  };
}
