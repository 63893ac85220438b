/** Packs the built app with electron-builder, around a stand-in for Electron, and looks inside. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { build, Platform } from 'electron-builder';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFakeElectronDist } from '../support/fakeElectronDist.ts';

const ROOT = join(import.meta.dirname, '../..');

// The layout of the packed folder, and with it the stand-in, is Linux's.
describe.skipIf(process.platform !== 'linux')('the packed app', () => {
  let folder: string;
  let archive: string;
  let files: readonly string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    const electronDist = join(folder, 'electron');
    writeFakeElectronDist(electronDist);
    await build({
      projectDir: ROOT,
      targets: Platform.LINUX.createTarget('dir'),
      publish: 'never',
      config: {
        extends: join(ROOT, 'electron-builder.yml'),
        electronDist,
        directories: { output: join(folder, 'release') },
      },
    });
    archive = join(folder, 'release/linux-unpacked/resources/app.asar');
    files = listPackage(archive, { isPack: false }).map((path) => path.replace(/^\//, ''));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.for([
    'package.json',
    'LICENSE',
    'dist/licences.md',
    'dist/page/licences.md',
    'dist/desktop/main.js',
    'dist/desktop/preload.cjs',
    'dist/backend/worker.js',
    'dist/page/index.html',
    'shared/lexicon/data/lexicon.bin',
    'shared/export/pdf/fonts/DejaVuSansCondensed.ttf',
    'shared/export/pdf/fonts/DejaVuSansCondensed-Bold.ttf',
    'fixtures/openai-otan/article.fr.txt',
    'fixtures/openai-otan/source.en.txt',
  ])('has %s', (file) => {
    expect(files).toContain(file);
  });

  test('brings the licences of its fonts and word lists', () => {
    expect(readdirSync(join(folder, 'release/linux-unpacked/resources/licences'))).toEqual([
      'dejavu.txt',
      'inter.txt',
      'source-serif-4.txt',
      'wordnet.txt',
    ]);
  });

  test('has no sources, tests or packages', () => {
    const foreign = files.filter((path) =>
      /\.(?:tsx?|map|test\.js)$|(?:^|\/)(?:node_modules|tests|docs|\.cache)(?:\/|$)/.test(path),
    );
    expect(foreign).toEqual([]);
    expect(new Set(files.map((path) => path.split('/')[0]))).toEqual(
      new Set(['LICENSE', 'dist', 'fixtures', 'package.json', 'shared']),
    );
  });

  test('starts where package.json says', () => {
    const manifest = JSON.parse(extractFile(archive, 'package.json').toString()) as {
      readonly main: string;
    };
    expect(files).toContain(manifest.main);
  });

  test('imports nothing that it does not bring', () => {
    const code = files.filter((path) => /^dist\/(?!page\/).*\.c?js$/.test(path));
    const wanted = code.flatMap((path) => {
      const text = extractFile(archive, path).toString();
      return [...text.matchAll(/^import\s[^'"]*?["']([^'"]+)["'];?$|\brequire\("([^"]+)"\)/gm)].map(
        (match) => match[1] ?? match[2] ?? '',
      );
    });
    const strangers = wanted.filter(
      (name) => !name.startsWith('.') && !isBuiltin(name) && name !== 'electron',
    );
    expect(code.length).toBeGreaterThan(3);
    expect(strangers).toEqual([]);
  });

  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(join(folder, 'release/linux-unpacked/verbatim'));
    const on = (fuse: FuseV1Options): boolean => wire[fuse] === FuseState.ENABLE;
    expect(on(FuseV1Options.RunAsNode)).toBe(false);
    expect(on(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(false);
    expect(on(FuseV1Options.EnableNodeCliInspectArguments)).toBe(false);
    expect(on(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(false);
    expect(on(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot)).toBe(false);
    expect(on(FuseV1Options.EnableCookieEncryption)).toBe(true);
    expect(on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(true);
    expect(on(FuseV1Options.OnlyLoadAppFromAsar)).toBe(true);
  });
});
