import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../shared/align/alignSegments.ts';
import { createAlignmentMemo } from '../../shared/align/alignmentMemo.ts';
import type { Bead } from '../../shared/align/bead.ts';
import { PARAMETERS } from '../../shared/align/parameters.ts';
import { openLexicon } from '../../shared/lexicon/openLexicon.ts';
import { packLexicon } from '../../shared/lexicon/packLexicon.ts';
import { segmentLines } from '../../shared/text/segmentLines.ts';
import { segmentText } from '../../shared/text/segmentText.ts';
import type { SegmentedText } from '../../shared/text/segmentedText.ts';

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

const line = fc
  .array(fc.constantFrom(...WORDS, '12', 'Zoé', '« ', ' »', '"', '…', '—'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(' '));
const lines = fc.array(line, { maxLength: 25 }).map((all) => all.join('\n'));

/** Stretches of one to three segments, each pinned to one of the other side or to nothing. */
function pinsOf(en: SegmentedText, fr: SegmentedText, choices: readonly number[]): Bead[] {
  const pins: Bead[] = [];
  const stretch = (from: number, length: number): number[] =>
    Array.from({ length }, (_, k) => from + k);
  for (let k = 0; k + 1 < choices.length; k += 2) {
    const [i, j] = [choices[k]!, choices[k + 1]!];
    const enSide = stretch(i, 1 + (i % 3));
    const frSide = k % 4 === 0 ? stretch(j, 1 + (j % 2)) : [];
    const used = pins.some(
      (pin) => pin.en.some((e) => enSide.includes(e)) || pin.fr.some((f) => frSide.includes(f)),
    );
    const outside =
      enSide.at(-1)! >= en.segments.length || (frSide.at(-1) ?? -1) >= fr.segments.length;
    if (used || outside) continue;
    const origin = k % 3 === 0 ? 'confirmed' : 'edited';
    pins.push({ en: enSide, fr: frSide, confidence: 1, origin });
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

/** A sentence that no other is like. */
function sentence(i: number): string {
  const [first, second, third] = [WORDS[i % 10]!, WORDS[(i * 7 + 3) % 10]!, WORDS[(i * 3) % 10]!];
  return `Nom${i} ${first} ${second} Lieu${i} ${third} ${i}.`;
}

function text(count: number): string {
  return Array.from({ length: count }, (_, i) => sentence(i)).join('\n');
}

function ladder(beads: readonly Bead[]): string[] {
  return beads.map(({ en, fr }) => `${en.join()}:${fr.join()}`);
}

const PIN: Bead = { en: [], fr: [], confidence: 1, origin: 'edited' };

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

  it('does so where omissions are judged run by run', () => {
    const parameters = { ...PARAMETERS, closeTranslation: Infinity, usualWords: 10 };
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const [en, fr] = [segmentLines(a, 'en'), segmentLines(b, 'fr')];
        everySegmentOnce(alignSegments(en, fr, lexicon, { parameters }), en, fr);
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

describe('a passage that a translation moved', () => {
  const paragraph = (p: number): string =>
    Array.from({ length: 3 }, (_, i) => sentence(p * 3 + i)).join(' ');

  it('is found wherever it went', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }), (from, to) => {
        const order = Array.from({ length: 8 }, (_, p) => p);
        order.splice(to, 0, ...order.splice(from, 1));
        const en = segmentText(order.map((_, p) => paragraph(p)).join('\n\n'), 'en');
        const fr = segmentText(order.map(paragraph).join('\n\n'), 'fr');
        const beads = alignSegments(en, fr, lexicon);
        everySegmentOnce(beads, en, fr);
        const expected = order.flatMap((p, place) =>
          [0, 1, 2].map((i) => `${p * 3 + i}:${place * 3 + i}`),
        );
        expect(ladder(beads).sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe('alignment with a memo', () => {
  const SIZE = 450;
  type Change = readonly [kind: number, at: number, side: number];
  const change = fc.tuple(fc.nat(3), fc.nat(SIZE - 1), fc.nat(1));

  function changed(lines_: readonly string[], [kind, at]: Change): string[] {
    if (kind === 0) return lines_.toSpliced(at, 1);
    if (kind === 1) return lines_.toSpliced(at, 0, 'Quarante-sept Inconnu 991.');
    if (kind === 2) return lines_.toSpliced(at, 1, `${lines_[at]!} Ajout ${at}.`);
    return [...lines_];
  }

  it('keeps every segment, every pin, and hardly differs from one from scratch', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const memo = createAlignmentMemo();
        const sides = [0, 1].map(() => Array.from({ length: SIZE }, (_, i) => sentence(i)));
        let pins: Bead[] = [];
        for (const step of [null, ...changes]) {
          if (step?.[0] === 3) {
            const far = (step[1] + 200 * step[2]) % (SIZE - 10);
            pins = [{ ...PIN, en: [Math.min(step[1], SIZE - 10)], fr: [far] }];
          } else if (step) sides[step[2]] = changed(sides[step[2]]!, step);
          const en = segmentLines(sides[0]!.join('\n'), 'en');
          const fr = segmentLines(sides[1]!.join('\n'), 'fr');
          const beads = alignSegments(en, fr, lexicon, { pins, memo });
          everySegmentOnce(beads, en, fr);
          for (const pin of pins) expect(beads).toContainEqual(pin);
          if (pins.length > 0) continue;
          const scratch = new Set(ladder(alignSegments(en, fr, lexicon)));
          const others = ladder(beads).filter((bead) => !scratch.has(bead));
          expect(others.length).toBeLessThan(6);
        }
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('leaves what is far from a change as it was', () => {
    const memo = createAlignmentMemo();
    const english = segmentLines(text(SIZE), 'en');
    const french = Array.from({ length: SIZE }, (_, i) => sentence(i));
    const first = alignSegments(english, segmentLines(french.join('\n'), 'fr'), lexicon, { memo });
    const edited = segmentLines(changed(french, [2, 200, 1]).join('\n'), 'fr');
    const second = alignSegments(english, edited, lexicon, { memo });
    const same = second.filter((bead) => first.includes(bead));
    expect(same.length).toBeGreaterThan(SIZE - 120);
    expect(second.filter((bead) => bead.en[0] === 200).every((bead) => !first.includes(bead))).toBe(
      true,
    );
  });
});

describe('alignment of what no one would align', () => {
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
