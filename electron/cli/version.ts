import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../backend/appFiles.ts';

/** The version of the app, as package.json has it. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return (manifest as { version: string }).version;
}
