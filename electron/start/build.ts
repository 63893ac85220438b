import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { ROOT } from '../backend/appFiles.ts';

/** What dist/ is made from. */
const SOURCES = ['electron', 'renderer', 'shared', 'package-lock.json', 'vite.config.ts'];
const STAMP = join(ROOT, 'dist/built');

/** Whether dist/ is missing or older than any of its sources. */
export function isStale(): boolean {
  const built = statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return SOURCES.some((source) => newest(join(ROOT, source)) > built);
}

/** Builds page, Node side and preload into dist/. */
export async function build(): Promise<void> {
  const begun = new Date();
  const builder = await createBuilder({
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
  });
  await builder.buildApp();
  // The stamp says when the sources were read: what was saved meanwhile is built next time.
  writeFileSync(STAMP, `${begun.toISOString()}\n`);
}

/** Folders count too: their time tells of files that went. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inner = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(stat.mtimeMs, ...inner);
}
