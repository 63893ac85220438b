import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

/** Installs a Chromium where there is none and we may; says what to install where we may not. */
export function ensureChromium(): void {
  if (findChromium() !== null) return;
  console.log('No Chromium found; installing one.');
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    run('apt-get', 'update');
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  }
  if (findChromium() === null) run('npx', 'playwright', 'install', 'chromium');
  if (findChromium() !== null) return;
  console.error(
    'The screen tests need Chromium. Install it ("apt-get install chromium" on Debian, ' +
      '"npx playwright install chromium" elsewhere), or name one in CHROMIUM_PATH.',
  );
}

function run(program: string, ...args: string[]): void {
  spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
}
