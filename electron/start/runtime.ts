import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../backend/appFiles.ts';

const ELECTRON = join(ROOT, 'node_modules/electron');
const FETCH_LIMIT_MS = 10 * 60_000;

/** Electron's program, or null where it is not installed: npm brings the package, not the runtime. */
export function findRuntime(): string | null {
  const name = join(ELECTRON, 'path.txt');
  if (!existsSync(name)) return null;
  const program = join(ELECTRON, 'dist', readFileSync(name, 'utf8'));
  return existsSync(program) ? program : null;
}

/** Has Electron's own installer fetch the runtime. Returns its program, or null if it could not. */
export function fetchRuntime(): string | null {
  if (!existsSync(ELECTRON)) return null;
  spawnSync(process.execPath, [join(ELECTRON, 'install.js')], {
    stdio: 'ignore',
    timeout: FETCH_LIMIT_MS,
  });
  return findRuntime();
}
