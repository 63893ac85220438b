import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createBackend, type Backend } from '../../../electron/backend/backend.ts';
import { createHistory } from '../../../electron/backend/history.ts';
import { openStore, type Store } from '../../../electron/backend/store/store.ts';
import type { HouseEdit } from '../../../shared/house/edit.ts';
import { receiveViewChanges } from '../../../renderer/backend/receiveViewChanges.ts';
import { call, failureOf } from '../../support/call.ts';
import { importedPair } from '../../support/pairs.ts';
import { temporaryDirectory } from '../../support/temporary.ts';

const off = (check: string): HouseEdit => ({
  type: 'setCheck',
  check,
  rule: { on: false, severity: null, kinds: {} },
});
const rename = (title: string) => ({ type: 'rename', title }) as const;

function opened(directory: string): Store {
  const store = openStore(directory);
  onTestFinished(() => {
    store.close();
  });
  return store;
}

const offIn = ({ house }: Store): string[] => Object.keys(house.read().checks).sort();

/** So that what is done one after the other has times one after the other. */
async function tick(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 3));
}

describe('the rules', () => {
  test('come back after a restart, with undo and redo', () => {
    const directory = temporaryDirectory();
    const before = openStore(directory);
    before.house.edit([off('tense'), off('names')], null);
    before.house.edit([off('numbers')], null);
    before.house.undo();
    before.close();
    const store = opened(directory);
    expect(offIn(store)).toEqual(['names', 'tense']);
    store.house.redo();
    expect(offIn(store)).toEqual(['names', 'numbers', 'tense']);
    store.house.undo();
    store.house.undo();
    expect(offIn(store)).toEqual([]);
    expect(() => {
      store.house.undo();
    }).toThrow();
  });

  test('a number of a state is never given to other rules', () => {
    const { house } = opened(temporaryDirectory());
    const seen = new Map<number, string>();
    const note = () => {
      const { state, rules } = house.current();
      expect(seen.get(state) ?? rules).toBe(rules);
      seen.set(state, rules);
    };
    for (const check of ['tense', 'names', 'numbers']) {
      house.edit([off(check)], null);
      note();
      house.undo();
      note();
      house.edit([off(`${check}2`)], null);
      note();
    }
    expect(seen.size).toBe(7);
  });

  test('only so many states are kept, the newest ones', () => {
    const store = opened(temporaryDirectory());
    for (let i = 0; i < 50; i++) store.house.edit([off(`check${i}`)], null);
    let steps = 0;
    while (store.house.last() !== null) {
      store.house.undo();
      steps++;
    }
    expect(steps).toBe(29);
    expect(offIn(store)).toHaveLength(21);
  });
});

describe('undo in a pair', () => {
  test('goes back over its edits and its changes of the rules in the order they were made', async () => {
    const store = opened(temporaryDirectory());
    const history = createHistory(store);
    store.pairs.create(importedPair('One.', 'Un.'));
    store.pairs.edit('pair', 1, [rename('First')]);
    await tick();
    store.house.edit([off('tense')], 'pair');
    await tick();
    store.pairs.edit('pair', 2, [rename('Second')]);
    const now = () => [store.pairs.read('pair').pair.title, offIn(store).join()];

    history.undo('pair');
    expect(now()).toEqual(['First', 'tense']);
    history.undo('pair');
    expect(now()).toEqual(['First', '']);
    expect(history.undo('pair')).toMatchObject({ canUndo: false, canRedo: true });
    for (const expected of [
      ['First', ''],
      ['First', 'tense'],
      ['Second', 'tense'],
    ]) {
      history.redo('pair');
      expect(now()).toEqual(expected);
    }
    expect(history.read('pair').canRedo).toBe(false);
  });

  test('leaves alone what was changed elsewhere, and what was undone before something new', async () => {
    const store = opened(temporaryDirectory());
    const history = createHistory(store);
    store.pairs.create(importedPair('One.', 'Un.'));
    store.house.edit([off('names')], null);
    expect(history.read('pair').canUndo).toBe(false);
    await tick();
    store.house.edit([off('tense')], 'pair');
    history.undo('pair');
    await tick();
    store.pairs.edit('pair', 1, [rename('First')]);
    expect(history.read('pair')).toMatchObject({ canUndo: true, canRedo: false });
    history.undo('pair');
    expect(offIn(store)).toEqual(['names']);
  });
});

describe('by the contract', () => {
  let backend: Backend;
  const dataDirectory = mkdtempSync(join(tmpdir(), 'verbatim-'));
  beforeAll(() => {
    backend = createBackend({ dataDirectory, version: '1', host: 'local' });
  });
  afterAll(async () => {
    await backend.close();
    rmSync(dataDirectory, { recursive: true });
  });
  const bytes = (text: string) => new TextEncoder().encode(text);

  test('every check is listed with its kinds', async () => {
    const { checks } = await call(receiveViewChanges(backend.transport), 'house.read', {});
    const numbers = checks.find(({ id }) => id === 'numbers');
    expect(numbers?.kinds).toContain('magnitude');
    expect(checks.every(({ kinds }) => kinds.length > 0)).toBe(true);
  });

  test('a glossary comes in, is applied at once, and goes out', async () => {
    const transport = receiveViewChanges(backend.transport);
    const [sample] = await call(transport, 'library.list', {});
    const { taken } = await call(transport, 'house.import', {
      name: 'terms.csv',
      bytes: bytes('en;fr\nstandoff;bras de fer\n'),
    });
    expect(taken).toEqual({ checks: 0, entries: 1, pairs: 0 });
    const { analysis } = await call(transport, 'pair.open', { id: sample!.id });
    expect(analysis.findings.map(({ check }) => check)).toContain('glossary');
    const file = await call(transport, 'house.export', { kind: 'glossary-csv' });
    expect(new TextDecoder().decode(file.bytes)).toContain('standoff,bras de fer,preferred');
    await call(transport, 'house.undo', {});
    const after = await call(transport, 'pair.open', { id: sample!.id });
    expect(after.analysis.findings.map(({ check }) => check)).not.toContain('glossary');
  });

  test('a pair that is accepted leaves the findings, and comes back with undo', async () => {
    const transport = receiveViewChanges(backend.transport);
    const [sample] = await call(transport, 'library.list', {});
    const { id } = sample!;
    const { analysis } = await call(transport, 'pair.open', { id });
    const before = analysis.findings.length;
    const pair = {
      id: 'x',
      check: 'falseFriends',
      en: 'removal',
      fr: 'retrait',
      reason: null,
      by: 'Desk',
      at: '2026-01-02T03:04:05.000Z',
    };
    const edits = [{ type: 'accept' as const, pairs: [pair] }];
    const accepted = await call(transport, 'pair.house', { id, edits });
    expect(accepted.analysis.findings).toHaveLength(before - 1);
    expect(accepted.analysis.accepted).toMatchObject([{ pair }]);
    expect(accepted.canUndo).toBe(true);
    const undone = await call(transport, 'pair.undo', { id });
    expect(undone.analysis.findings).toHaveLength(before);
  });

  test.each([
    ['en,fr\n', 'bad-house-file', 'nothing'],
    ['{"verbatimHouse": 1, "checks": {"tense": 3}}', 'bad-house-file', 'shape'],
    ['<tbx><a></tbx>', 'bad-house-file', 'syntax'],
    ['{', 'bad-house-file', 'syntax-anywhere'],
    ['\u0000\u0001\u0002\u0003', 'not-text', undefined],
  ])('a file %j is refused and changes nothing', async (text, code, context) => {
    const transport = receiveViewChanges(backend.transport);
    const before = await call(transport, 'house.read', {});
    const failure = await failureOf(
      call(transport, 'house.import', { name: 'file', bytes: bytes(text) }),
    );
    expect(failure.code).toBe(code);
    expect(failure.message.values?.context).toBe(context);
    expect((await call(transport, 'house.read', {})).rules).toEqual(before.rules);
  });
});
