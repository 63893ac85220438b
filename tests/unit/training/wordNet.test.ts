import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { antonymsOf, kinOf, oppositesOf } from '../../../electron/training/wordNet/relations.ts';
import { readSynsets } from '../../../electron/training/wordNet/synsets.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-wordnet-'));
const write = (name: string, lines: readonly string[]): void => {
  writeFileSync(path.join(folder, name), `${['  1 The licence.', ...lines].join('\n')}\n`);
};

beforeAll(() => {
  for (const part of ['noun', 'adj', 'adv', 'verb']) {
    write(`data.${part}`, []);
    write(`index.${part}`, []);
  }
  write('data.verb', [
    '00000010 30 v 02 lift 0 Hoist(a) 0 003 ! 00000020 v 0202 @ 00000030 v 0000 + 00000040 n 0201 01 + 08 00 | up',
    '00000020 30 v 02 sink 0 drop_off 0 002 ! 00000010 v 0202 ! 00000010 v 0101 01 + 08 00 | down',
    '00000030 30 v 01 move 0 001 ~ 00000010 v 0000 01 + 08 00 | go',
  ]);
  write('data.noun', ['00000040 06 n 01 hoisting 0 001 + 00000010 v 0102 | a lift']);
  write('index.verb', [
    'lift v 2 1 ! 2 1 00000090 00000010',
    'hoist v 1 1 ! 1 1 00000010',
    'move v 1 1 ~ 1 1 00000030',
  ]);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const weights = (relations: ReturnType<typeof kinOf>): Record<string, number> =>
  Object.fromEntries(relations.map(({ a, b, weight }) => [`${a} ${b}`, weight]));

describe('the relations of WordNet', () => {
  it('antonyms are read from the pointers between words', () => {
    expect(antonymsOf(readSynsets(folder))).toEqual([['drop_off', 'hoist']]);
  });

  it('synonyms are nearer than derivations, and these nearer than kinds', () => {
    const kin = weights(kinOf(readSynsets(folder), () => true));
    expect(kin['hoist lift']).toBeGreaterThan(kin['lift move']!);
    expect(kin['hoist hoisting']).toBeGreaterThan(kin['hoist move']!);
    expect(kin['hoisting lift']).toBeUndefined();
  });

  it('a rare meaning of a word weighs less', () => {
    const kin = weights(kinOf(readSynsets(folder), () => true));
    expect(kin['lift move']).toBeLessThan(kin['hoist move']!);
  });

  it('words of two opposite meanings are opposites, the direct antonyms most', () => {
    const opposites = weights(oppositesOf(readSynsets(folder), () => true));
    expect(opposites['drop_off hoist']).toBeGreaterThan(opposites['hoist sink']!);
    expect(opposites['lift sink']).toBeGreaterThan(opposites['hoist sink']!);
  });

  it('only known words are related', () => {
    const kin = kinOf(readSynsets(folder), (word) => word !== 'move');
    expect(kin.some(({ a, b }) => a === 'move' || b === 'move')).toBe(false);
  });
});
