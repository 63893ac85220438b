import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../electron/backend/lexicon.ts';
import { analyse, analysisInput, STEPS } from '../../../shared/analysis/analyse.ts';
import { createAnalysisMemo } from '../../../shared/analysis/memo.ts';
import { pinnedBeads } from '../../../shared/analysis/pinnedBeads.ts';
import { applyEdit } from '../../../shared/document/apply.ts';
import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import type { Edit } from '../../../shared/document/edit.ts';
import { segmentLines } from '../../../shared/text/segmentLines.ts';
import { loadFixture } from '../../support/fixtures.ts';
import { importedPair } from '../../support/pairs.ts';

const resources = { lexicon: readLexicon() };
const { texts } = loadFixture('openai-otan');
const sample = importedPair(texts.en, texts.fr);
const edit = (pair: DocumentPair, ...edits: Edit[]): DocumentPair =>
  edits.reduce((p, e) => applyEdit(p, e).pair, pair);
const replace = (language: 'en' | 'fr', start: number, end: number, text: string): Edit => ({
  type: 'replaceText',
  language,
  span: { start, end },
  text,
});

test('with a memo, an analysis says what one from scratch says', () => {
  const memo = createAnalysisMemo();
  const at = texts.fr.indexOf('32 membres');
  const states = [sample];
  const then = (...edits: Edit[]): void => {
    states.push(edit(states.at(-1)!, ...edits));
  };
  for (const letter of ' souvent') then(replace('fr', 10, 10, letter));
  then(replace('fr', at + 8, at + 10, '33'));
  then(replace('en', 0, 30, ''));
  then(replace('fr', 0, 0, 'Un titre\n\n'));
  then(replace('en', 200, 200, '\n\n'));
  then({ type: 'setSourceLanguage', language: 'fr' });
  then(replace('fr', 500, 900, ''));
  states.push(sample);
  for (const state of states)
    expect(analyse(analysisInput(state), resources, memo)).toEqual(
      analyse(analysisInput(state), resources),
    );
});

describe('what a person set stays', () => {
  const first = analyse(analysisInput(sample), resources);

  test('a bead', () => {
    const [en, fr] = [first.segments.en, first.segments.fr];
    const pin = {
      en: { start: en[0]!.start, end: en[1]!.end },
      fr: fr[0]!,
      origin: 'edited',
    } as const;
    const { start, end } = pin.fr;
    const pinned = edit(sample, { type: 'pin', pin: { ...pin, fr: { start, end } } });
    expect(analyse(analysisInput(pinned), resources).beads[0]).toEqual({
      en: [0, 1],
      fr: [0],
      confidence: 1,
      origin: 'edited',
    });
  });

  test('a boundary, a quotation and a link', () => {
    const link = first.quoteLinks[0]!;
    const [en, fr] = (['en', 'fr'] as const).map((language) => {
      const { start, end } = first.quotes[language].find(({ id }) => id === link[language])!;
      return { start, end };
    });
    const cut =
      first.segments.fr[0]!.start + texts.fr.slice(first.segments.fr[0]!.start).indexOf(',') + 2;
    const corrected = edit(
      sample,
      { type: 'setBoundary', boundary: { language: 'fr', at: cut, kind: 'split' } },
      { type: 'setLink', link: { en: en!, fr: fr!, linked: false } },
      {
        type: 'setQuotation',
        quotation: { language: 'en', span: { start: 0, end: 6 }, replaces: null, type: 'direct' },
      },
    );
    const analysis = analyse(analysisInput(corrected), resources);
    expect(analysis.segments.fr).toHaveLength(first.segments.fr.length + 1);
    expect(analysis.quotes.en).toContainEqual(
      expect.objectContaining({ start: 0, end: 6, origin: 'edited', type: 'direct' }),
    );
    const spans = new Map(
      [...analysis.quotes.en, ...analysis.quotes.fr].map((q) => [q.id, `${q.start}-${q.end}`]),
    );
    expect(analysis.quoteLinks.map((l) => `${spans.get(l.en)!} ${spans.get(l.fr)!}`)).not.toContain(
      `${en!.start}-${en!.end} ${fr!.start}-${fr!.end}`,
    );
  });
});

test('an analysis ends when its checkpoint throws, and tells how far it is', () => {
  const shares: number[] = [];
  const { beads } = analyse(analysisInput(sample), resources, undefined, (done, total) => {
    shares.push(done / total);
  });
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  // The checks and the score, which take longest, tell of each bead.
  const late = shares.filter((share) => share > STEPS.words / 100);
  expect(new Set(late).size).toBeGreaterThan(beads.length);
  const stop = new Error('stop');
  expect(() =>
    analyse(analysisInput(sample), resources, undefined, () => {
      throw stop;
    }),
  ).toThrow(stop);
});

test.each([
  ['', ''],
  ['Words.', ''],
  ['', 'Mots.'],
  [' \n\t', '\u00a0'],
  ['«»"“', '"«”'],
  ['\ud800 lone', 'seul \udc00'],
])('odd texts are analysed: %j %j', (en, fr) => {
  const { beads, segments } = analyse(analysisInput(importedPair(en, fr)), resources);
  expect(beads.flatMap((bead) => bead.en)).toHaveLength(segments.en.length);
  expect(beads.flatMap((bead) => bead.fr)).toHaveLength(segments.fr.length);
});

test('a pin takes the segments that it touches; two pins never share one', () => {
  const row = [0, 10, 20, 30].map((start) => ({ start, end: start + 9, block: 0 }));
  const pin = (en: [number, number] | null, fr: [number, number]) => ({
    en: en && { start: en[0], end: en[1] },
    fr: { start: fr[0], end: fr[1] },
    origin: 'confirmed' as const,
  });
  const beads = pinnedBeads(
    [pin([3, 12], [0, 9]), pin([15, 25], [9, 10]), pin(null, [25, 40]), pin([18, 19], [9, 10])],
    { en: row, fr: row },
  );
  expect(beads.map(({ en, fr }) => [en, fr])).toEqual([
    [[0, 1], [0]],
    [[2], []],
    [[], [2, 3]],
  ]);
});

describe('lines as segments', () => {
  const cut = (text: string): string[] =>
    segmentLines(text, 'en').segments.map(({ start, end }) => text.slice(start, end));
  test.each([
    ['one\ntwo\n', ['one', 'two']],
    ['one\r\n\r\nthree', ['one', '', 'three']],
    ['\none', ['', 'one']],
    ['', []],
  ])('%j', (text, lines) => {
    expect(cut(text)).toEqual(lines);
  });
});
