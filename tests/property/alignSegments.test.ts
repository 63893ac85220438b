import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../shared/align/alignSegments.ts';
import type { Bead } from '../../shared/align/bead.ts';
import { openLexicon } from '../../shared/lexicon/openLexicon.ts';
import { packLexicon } from '../../shared/lexicon/packLexicon.ts';
import { segmentLines } from '../../shared/text/segmentLines.ts';
import type { SegmentedText } from '../../shared/text/segmentedText.ts';

const WORDS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const lexicon = openLexicon(
  packLexicon({
    documents: 1000,
    frequencies: { en: new Map(WORDS.map((w) => [w, 30])), fr: new Map(WORDS.map((w) => [w, 30])) },
    pairs: WORDS.map((word) => ({ en: word, fr: word, forward: 0.7, backward: 0.7 })),
    expressions: [],
  }),
);

const line = fc
  .array(fc.constantFrom(...WORDS, '12', 'Zoé', '« ', ' »', '"', '…', '—'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(' '));
const lines = fc.array(line, { maxLength: 25 }).map((all) => all.join('\n'));

/** Distinct segments of each side in random groups. */
function pinsOf(en: SegmentedText, fr: SegmentedText, choices: readonly number[]): Bead[] {
  const pins: Bead[] = [];
  for (let k = 0; k + 1 < choices.length; k += 2) {
    const i = choices[k]!;
    const j = choices[k + 1]!;
    const used = pins.some((pin) => pin.en.includes(i) || pin.fr.includes(j));
    if (i >= en.segments.length || j >= fr.segments.length || used) continue;
    pins.push({ en: [i], fr: k % 4 === 0 ? [j] : [], confidence: 1, origin: 'edited' });
  }
  return pins;
}

function everySegmentOnce(beads: readonly Bead[], en: SegmentedText, fr: SegmentedText): void {
  const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
  expect(sorted(beads.flatMap((bead) => bead.en))).toEqual([...en.segments.keys()]);
  expect(sorted(beads.flatMap((bead) => bead.fr))).toEqual([...fr.segments.keys()]);
  for (const bead of beads) {
    expect(bead.en.length + bead.fr.length).toBeGreaterThan(0);
    expect(bead.confidence).toBeGreaterThanOrEqual(0);
    expect(bead.confidence).toBeLessThanOrEqual(1);
  }
  const starts = beads.filter(({ en: side }) => side.length > 0).map(({ en: side }) => side[0]!);
  expect(starts).toEqual(sorted(starts));
}

describe('alignment', () => {
  it('puts every segment in exactly one bead and keeps pins', () => {
    fc.assert(
      fc.property(lines, lines, fc.array(fc.nat(25), { maxLength: 8 }), (a, b, choices) => {
        const [en, fr] = [segmentLines(a, 'en'), segmentLines(b, 'fr')];
        const pins = pinsOf(en, fr, choices);
        const beads = alignSegments(en, fr, lexicon, { pins });
        everySegmentOnce(beads, en, fr);
        for (const pin of pins) expect(beads).toContain(pin);
      }),
    );
  });

  it('keeps pins and held ranges, whatever they are', () => {
    const place = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(lines, lines, place, place, fc.array(fc.nat(25)), (a, b, e, f, choices) => {
        const [en, fr] = [segmentLines(a, 'en'), segmentLines(b, 'fr')];
        const pins = pinsOf(en, fr, choices);
        const within = (count: number, [from, to]: number[]) =>
          [...Array(count).keys()].filter((i) => i >= from! && i <= to!);
        const range = {
          en: within(en.segments.length, e),
          fr: within(fr.segments.length, f),
        };
        const beads = alignSegments(en, fr, lexicon, { pins, held: [range] });
        everySegmentOnce(beads, en, fr);
        for (const pin of pins) expect(beads).toContain(pin);
        for (const bead of beads.filter(({ origin }) => origin === 'automatic')) {
          const inside = bead.en.map((i) => range.en.includes(i));
          const french = bead.fr.map((j) => range.fr.includes(j));
          expect(new Set([...inside, ...french]).size).toBeLessThan(2);
        }
      }),
    );
  });
});

describe('alignment of what no one would align', () => {
  const sentence = (i: number): string =>
    `${WORDS[i % 10]!} ${WORDS[(i * 7 + 3) % 10]!} Nom${i} ${WORDS[(i * 3) % 10]!} ${i}.`;
  const text = (count: number): string =>
    Array.from({ length: count }, (_, i) => sentence(i)).join('\n');
  const both = (a: string, b: string): Bead[] => {
    const [en, fr] = [segmentLines(a, 'en'), segmentLines(b, 'fr')];
    const beads = alignSegments(en, fr, lexicon);
    everySegmentOnce(beads, en, fr);
    return beads;
  };

  it('leaves the other side alone when one is empty', () => {
    expect(both('', '')).toEqual([]);
    expect(both(text(3), '').map(({ en }) => en)).toEqual([[0], [1], [2]]);
    expect(both('', text(3)).map(({ fr }) => fr)).toEqual([[0], [1], [2]]);
  });

  it('ends on one sentence against five thousand', () => {
    expect(both(sentence(2500), text(5000)).length).toBeGreaterThan(4990);
    expect(both(text(5000), sentence(2500)).length).toBeGreaterThan(4990);
  });

  it('pairs identical texts one by one', () => {
    const beads = both(text(600), text(600));
    expect(beads.every(({ en, fr }) => en.length === 1 && en[0] === fr[0])).toBe(true);
  });

  it('ends on reversed texts, equal sentences and texts without letters', () => {
    both(text(300), text(300).split('\n').reverse().join('\n'));
    both(`${sentence(1)}\n`.repeat(400), `${sentence(1)}\n`.repeat(300));
    both('…\n'.repeat(200), '!?\n'.repeat(150));
  });
});
