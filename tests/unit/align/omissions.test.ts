import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../../shared/align/alignSegments.ts';
import { PARAMETERS } from '../../../shared/align/parameters.ts';
import { openLexicon } from '../../../shared/lexicon/openLexicon.ts';
import { packLexicon } from '../../../shared/lexicon/packLexicon.ts';
import { segmentLines } from '../../../shared/text/segmentLines.ts';

const WORDS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const lexicon = openLexicon(
  packLexicon({
    documents: 1000,
    frequencies: { en: new Map(WORDS.map((w) => [w, 30])), fr: new Map(WORDS.map((w) => [w, 30])) },
    pairs: WORDS.map((word) => ({ en: word, fr: word, forward: 0.7, backward: 0.7 })),
    expressions: [],
    kin: [],
    opposites: [],
  }),
);

/** Every translation is as free as a novel's. */
const FREE = { ...PARAMETERS, closeTranslation: Infinity };

function sentence(i: number): string {
  return `Nom${i} ${WORDS[i % 10]} ${WORDS[(i * 7 + 3) % 10]} Lieu${i} ${WORDS[(i * 3) % 10]} ${i}.`;
}

function align(en: readonly string[], fr: readonly string[], parameters = FREE): string[] {
  const sides = [segmentLines(en.join('\n'), 'en'), segmentLines(fr.join('\n'), 'fr')] as const;
  return alignSegments(...sides, lexicon, { parameters }).map(
    (bead) => `${bead.en.join()}:${bead.fr.join()}`,
  );
}

const EN = Array.from({ length: 60 }, (_, i) => sentence(i));
const without = (from: number, to: number): string[] => [...EN.slice(0, from), ...EN.slice(to)];
const omissions = (beads: readonly string[]): string[] => beads.filter((b) => /^:|:$/u.test(b));

describe('passages left out of a free translation', () => {
  it('are one bead, on either side', () => {
    expect(omissions(align(EN, without(20, 23)))).toEqual(['20,21,22:']);
    expect(omissions(align(without(20, 23), EN))).toEqual([':20,21,22']);
  });

  it('are counted sentence by sentence when they are as long as a chapter', () => {
    const chapter = Array.from({ length: 15 }, (_, k) => `${20 + k}:`);
    expect(omissions(align(EN, without(20, 35)))).toEqual(chapter);
  });

  it('give what was moved back, and keep the rest', () => {
    const beads = align(EN, [...without(20, 25), ...EN.slice(21, 24)]);
    expect(beads).toEqual(expect.arrayContaining(['22:56', '23:57', '24:']));
    const english = beads.flatMap((bead) => bead.split(':')[0]!.split(',').filter(Boolean));
    expect(english.map(Number).sort((a, b) => a - b)).toEqual([...EN.keys()]);
  });

  it('are counted sentence by sentence in a close translation', () => {
    const close = { ...PARAMETERS, closeTranslation: 0 };
    expect(omissions(align(EN, without(20, 23), close))).toEqual(['20:', '21:', '22:']);
  });

  it('alarm only where they are surer than a bead must be', () => {
    const cautious = { ...FREE, runCost: 3 };
    expect(omissions(align(EN, without(20, 23), cautious))).toEqual([]);
  });
});

describe('sentences that were joined', () => {
  it('are found up to five into one', () => {
    const joined = EN.slice(20, 25).join(' ').replaceAll('. ', ', ');
    expect(align(EN, [...EN.slice(0, 20), joined, ...EN.slice(25)])).toContain('20,21,22,23,24:20');
  });
});
