import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../shared/document/schema.ts';
import { ROOT } from '../backend/appFiles.ts';

/** The version in package.json. */
export function appVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}
