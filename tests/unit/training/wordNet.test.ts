import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readAntonyms } from '../../../electron/training/antonyms/wordNet.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-wordnet-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the antonyms of WordNet', () => {
  it('are read from the pointers between words', () => {
    for (const part of ['noun', 'adj', 'adv']) writeFileSync(path.join(folder, `data.${part}`), '');
    writeFileSync(
      path.join(folder, 'data.verb'),
      [
        '  1 A line of the licence.',
        '00000010 30 v 02 lift 0 Hoist(a) 0 002 ! 00000020 v 0202 @ 00000020 v 0000 01 + 08 00 | up',
        '00000020 30 v 02 sink 0 drop_off 0 001 ! 00000010 v 0202 01 + 08 00 | down',
        '',
      ].join('\n'),
    );
    expect(readAntonyms(folder)).toEqual([['drop_off', 'hoist']]);
  });
});
