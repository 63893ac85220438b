import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listPageFiles } from '../../../electron/hosts/pageFiles.ts';
import { SECURITY_HEADERS } from '../../../electron/hosts/securityHeaders.ts';

function pageFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<p>é</p>');
  writeFileSync(join(folder, 'assets/index-1a2b.js'), 'export {}');
  return folder;
}

test('the page is what its folder holds, under exact paths', async () => {
  const files = listPageFiles(pageFolder());
  expect([...files.keys()].sort()).toEqual(['/', '/assets/index-1a2b.js', '/index.html']);
  expect((await files.get('/')?.read())?.toString()).toBe('<p>é</p>');
});

test('each file says what it is, how long it holds, and what may not be done with it', () => {
  const files = listPageFiles(pageFolder());
  expect(files.get('/')?.headers).toMatchObject({
    ...SECURITY_HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
  expect(files.get('/assets/index-1a2b.js')?.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'max-age=31536000, immutable',
  });
});

test('the policy allows nothing inline, no eval and no other place', () => {
  const policy = SECURITY_HEADERS['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
