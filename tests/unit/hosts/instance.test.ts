import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimDataDirectory } from '../../../electron/hosts/instance.ts';

let directory: string;
beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'verbatim-')), 'library');
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

test('the second comer learns where the first one is', () => {
  const first = claimDataDirectory(directory);
  if (first.type !== 'ours') throw new Error('not claimed');
  expect(claimDataDirectory(directory)).toEqual({ type: 'taken', address: null });
  first.instance.announce('http://127.0.0.1:1/#t');
  expect(claimDataDirectory(directory)).toEqual({
    type: 'taken',
    address: 'http://127.0.0.1:1/#t',
  });
  first.instance.release();
  const next = claimDataDirectory(directory);
  expect(next.type).toBe('ours');
  if (next.type === 'ours') next.instance.release();
});

test.skipIf(process.platform === 'win32')('only its owner may read the address', () => {
  const claim = claimDataDirectory(directory);
  if (claim.type !== 'ours') throw new Error('not claimed');
  claim.instance.announce('http://127.0.0.1:1/#t');
  expect(statSync(join(directory, 'instance.txt')).mode & 0o077).toBe(0);
  expect(statSync(directory).mode & 0o077).toBe(0);
  claim.instance.release();
});

test('the claim of a killed process is free again', async () => {
  const module = pathToFileURL(
    join(import.meta.dirname, '../../../electron/hosts/instance.ts'),
  ).href;
  const script = `import { claimDataDirectory } from ${JSON.stringify(module)};
    globalThis.claim = claimDataDirectory(process.argv[1]);
    console.log(claim.type);
    setInterval(() => claim, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  expect(claimDataDirectory(directory).type).toBe('taken');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const claim = claimDataDirectory(directory);
  expect(claim.type).toBe('ours');
  if (claim.type === 'ours') claim.instance.release();
});
