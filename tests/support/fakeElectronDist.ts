import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where @electron/fuses finds the fuses in a program, as Electron's documentation on fuses says. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const VERSION = 1;
const FUSES = 9;

/** A folder that electron-builder takes for an unpacked Electron: the program is its fuses alone. */
export function writeFakeElectronDist(folder: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  // Every fuse as Electron ships it or worse: on.
  const wire = Buffer.from([VERSION, FUSES, ...Array<number>(FUSES).fill('1'.charCodeAt(0))]);
  const program = Buffer.concat([Buffer.from(`padding${SENTINEL}`), wire, Buffer.alloc(64)]);
  writeFileSync(join(folder, 'electron'), program, { mode: 0o755 });
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak', 'locales/fr.pak'])
    writeFileSync(join(folder, file), '');
}
