import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { toFailure } from '../../../electron/backend/failures.ts';
import { createPairStore } from '../../../electron/backend/store/pairs.ts';
import { openDatabase } from '../../../electron/backend/store/open.ts';
import { openStore, type Store } from '../../../electron/backend/store/store.ts';
import type { Edit } from '../../../shared/document/edit.ts';
import { importedPair } from '../../support/pairs.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

const type = (at: number, text: string, group?: string): Edit => ({
  type: 'replaceText',
  language: 'fr',
  span: { start: at, end: at },
  text,
  ...(group === undefined ? {} : { group }),
});

function opened(directory: string): Store {
  const store = openStore(directory);
  onTestFinished(() => {
    store.close();
  });
  return store;
}

function failureCode(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return toFailure(error).code;
  }
  return 'none';
}

describe('edits', () => {
  test('come back after a restart, with undo and redo', () => {
    const directory = temporaryDirectory();
    const before = openStore(directory);
    before.pairs.create(importedPair('One.', 'Un.'));
    before.pairs.edit('pair', 1, [type(0, 'a')]);
    before.pairs.edit('pair', 2, [type(1, 'b')]);
    before.pairs.undo('pair');
    before.close();

    const { pairs } = opened(directory);
    expect(pairs.read('pair')).toMatchObject({
      version: 4,
      canUndo: true,
      canRedo: true,
      pair: { texts: { fr: { text: 'aUn.', imported: 'Un.' } } },
    });
    expect(pairs.redo('pair').pair.texts.fr.text).toBe('abUn.');
    pairs.undo('pair');
    expect(pairs.undo('pair')).toMatchObject({ canUndo: false, canRedo: true });
    expect(failureCode(() => pairs.undo('pair'))).toBe('nothing-to-undo');
  });

  test('of one call or one group are one step', () => {
    const { pairs } = opened(temporaryDirectory());
    pairs.create(importedPair('One.', 'Un.'));
    pairs.edit('pair', 1, [type(0, 'a'), { type: 'rename', title: 'New' }]);
    pairs.edit('pair', 2, [type(1, 'b', 'stay')]);
    pairs.edit('pair', 3, [type(2, 'c', 'stay')]);
    pairs.edit('pair', 4, [type(3, 'd', 'later')]);
    expect(pairs.undo('pair').pair.texts.fr.text).toBe('abcUn.');
    expect(pairs.undo('pair').pair.texts.fr.text).toBe('aUn.');
    expect(pairs.undo('pair').pair).toMatchObject({
      title: 'A pair',
      texts: { fr: { text: 'Un.' } },
    });
    expect(pairs.redo('pair').pair.title).toBe('New');
    expect(pairs.redo('pair').pair.texts.fr.text).toBe('abcUn.');
  });

  test('after an undo take the place of what was undone', () => {
    const { pairs } = opened(temporaryDirectory());
    pairs.create(importedPair('One.', 'Un.'));
    pairs.edit('pair', 1, [type(0, 'a')]);
    pairs.undo('pair');
    expect(pairs.edit('pair', 3, [type(0, 'b')])).toMatchObject({ canRedo: false });
    expect(failureCode(() => pairs.redo('pair'))).toBe('nothing-to-undo');
  });

  test('are all made or none', () => {
    const { pairs } = opened(temporaryDirectory());
    pairs.create(importedPair('One.', 'Un.'));
    expect(failureCode(() => pairs.edit('pair', 1, [type(0, 'a'), type(99, 'b')]))).toBe(
      'bad-request',
    );
    expect(pairs.read('pair')).toMatchObject({
      version: 1,
      pair: { texts: { fr: { text: 'Un.' } } },
    });
  });

  test('on an old version are refused, also when another process was faster', () => {
    const directory = temporaryDirectory();
    const here = opened(directory).pairs;
    const there = opened(directory).pairs;
    here.create(importedPair('One.', 'Un.'));
    here.edit('pair', 1, [type(0, 'a')]);
    expect(failureCode(() => there.edit('pair', 1, [type(0, 'b')]))).toBe('stale-version');
    there.edit('pair', 2, [type(0, 'b')]);
    expect(here.read('pair').pair.texts.fr.text).toBe('baUn.');
  });

  test('by the hundred are read back over snapshots, to and fro', () => {
    const directory = temporaryDirectory();
    const first = openStore(directory);
    first.pairs.create(importedPair('One.', ''));
    for (let i = 0; i < 250; i++) first.pairs.edit('pair', i + 1, [type(i, String(i % 10))]);
    first.close();
    const { pairs } = opened(directory);
    expect(pairs.read('pair').pair.texts.fr.text).toHaveLength(250);
    for (let i = 0; i < 120; i++) pairs.undo('pair');
    const again = opened(directory).pairs;
    expect(again.read('pair').pair.texts.fr.text).toBe('0123456789'.repeat(13));
    expect(again.redo('pair').pair.texts.fr.text).toHaveLength(131);
  });
});

test('a process that is killed loses nothing that it had confirmed', async () => {
  const directory = temporaryDirectory();
  const script = new URL('../../support/editUntilKilled.ts', import.meta.url);
  const child = spawn(process.execPath, [script.pathname, directory]);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (output.split('\n').length > 50) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));

  const confirmed = Number(output.slice(0, output.lastIndexOf('\n')).split('\n').at(-1));
  expect(confirmed).toBeGreaterThanOrEqual(50);
  const { pair, version } = opened(directory).pairs.read('pair');
  // The edit after the last confirmed one may have reached the disk, too.
  expect(version - 1).toBeGreaterThanOrEqual(confirmed);
  expect(pair.texts.fr.text).toBe('x'.repeat(version - 1));
});

describe('a library that cannot be kept', () => {
  test('because the disk is full stays as it was before', () => {
    const directory = temporaryDirectory();
    const { database } = openDatabase(directory);
    const pairs = createPairStore(database);
    pairs.create(importedPair('One.', 'Un.'));
    const { page_count } = database.prepare('PRAGMA page_count').get() as { page_count: number };
    database.exec(`PRAGMA max_page_count = ${page_count + 2}`);
    expect(failureCode(() => pairs.edit('pair', 1, [type(0, 'x'.repeat(100_000))]))).toBe(
      'disk-full',
    );
    expect(pairs.read('pair')).toMatchObject({ version: 1, canUndo: false });
    expect(pairs.edit('pair', 1, [type(0, 'y')]).pair.texts.fr.text).toBe('yUn.');
    database.close();
  });

  test.each([
    ['no database', (): Buffer => Buffer.from('This was a library once.'.repeat(100))],
    [
      'torn',
      (whole: Buffer): Buffer => Buffer.concat([whole.subarray(0, 4096), Buffer.alloc(20_000, 7)]),
    ],
  ])('because its file is %s is put aside whole', (_how, damage) => {
    const directory = temporaryDirectory();
    const before = openStore(directory);
    before.pairs.create(importedPair('One.', 'Un. '.repeat(5000)));
    before.close();
    const file = join(directory, 'library.sqlite');
    const damaged = damage(readFileSync(file));
    writeFileSync(file, damaged);

    const store = opened(directory);
    expect(store.created).toBe(true);
    expect(store.pairs.list()).toEqual([]);
    expect(store.notices[0]!.key).toBe('errors:library-put-aside');
    const aside = readdirSync(directory).find((name) => /damaged.*\.sqlite$/u.test(name))!;
    expect(store.notices[0]!.values!.file).toContain(aside);
    expect(readFileSync(join(directory, aside)).equals(damaged)).toBe(true);
  });

  test('because a later program has written it stays where it is', () => {
    const directory = temporaryDirectory();
    openStore(directory).close();
    const database = new DatabaseSync(join(directory, 'library.sqlite'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(failureCode(() => openStore(directory))).toBe('store-unreadable');
    expect(readdirSync(directory).filter((name) => name.includes('damaged'))).toEqual([]);
  });
});

test('settings are JSON values by key', () => {
  const { settings } = opened(temporaryDirectory());
  settings.write('view', { quotationsOnly: true });
  settings.write('language', 'fr');
  settings.write('language', 'en');
  expect(settings.read()).toEqual({ view: { quotationsOnly: true }, language: 'en' });
});

test('a removed pair takes its edits with it', () => {
  const { pairs } = opened(temporaryDirectory());
  pairs.create(importedPair('One.', 'Un.'));
  pairs.edit('pair', 1, [type(0, 'a')]);
  pairs.remove('pair');
  expect(failureCode(() => pairs.read('pair'))).toBe('not-found');
  pairs.create(importedPair('One.', 'Un.'));
  expect(pairs.read('pair').canUndo).toBe(false);
});

test('a library from before handovers were kept opens, and keeps them from now on', () => {
  const directory = temporaryDirectory();
  const before = openStore(directory);
  before.pairs.create(importedPair('One.', 'Un.'));
  before.pairs.edit('pair', 1, [{ type: 'setState', state: 'submitted' }]);
  before.close();
  const database = new DatabaseSync(join(directory, 'library.sqlite'));
  database.exec(`UPDATE pairs SET snapshot = json_remove(snapshot, '$.handovers')`);
  database.exec('PRAGMA user_version = 2');
  database.close();

  const { pairs } = opened(directory);
  const signature = { by: 'Anne', at: '2026-01-01T00:00:00.000Z', note: null };
  const { pair } = pairs.edit('pair', 2, [{ type: 'setState', state: 'approved', signature }]);
  expect(pair.handovers).toMatchObject([{ state: 'approved', signature }]);
  expect(pairs.undo('pair').pair).toMatchObject({ state: 'submitted', handovers: [] });
  expect(pairs.undo('pair').pair).toMatchObject({ state: 'draft', handovers: [] });
});
