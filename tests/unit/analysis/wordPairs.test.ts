import { expect, test } from 'vitest';
import { readLexicon } from '../../../electron/backend/lexicon.ts';
import { analyse } from '../../../shared/analysis/analyse.ts';
import type { Analysis } from '../../../shared/analysis/analysis.ts';
import { moveAnalysis } from '../../../shared/analysis/moveAnalysis.ts';
import { placedPairs } from '../../../shared/analysis/wordPairs.ts';
import { NO_CORRECTIONS } from '../../../shared/document/corrections.ts';
import { spliceString, type Splice } from '../../../shared/document/splice.ts';
import { sliceSpan } from '../../../shared/text/span.ts';

const EN = 'The bridge is closed.\n\nShips wait in the harbour.';
const FR = 'Le pont est fermé.\n\nLes navires attendent dans le port.';
const analysis = analyse(
  { texts: { en: EN, fr: FR }, corrections: NO_CORRECTIONS, sourceLanguage: 'en' },
  { lexicon: readLexicon() },
);

/** The linked words of a bead, as the texts have them. */
const wordsOf = (from: Analysis, bead: number, fr: string): string[] =>
  placedPairs(from, bead).map((pair) => `${sliceSpan(EN, pair.en)} ${sliceSpan(fr, pair.fr)}`);

test('word pairs have a place in the texts', () => {
  expect(wordsOf(analysis, 0, FR)).toContain('bridge pont');
  expect(wordsOf(analysis, 1, FR)).toContain('harbour port');
});

test('a change before a bead leaves its pairs; in a bead they move, and go with their words', () => {
  const at = FR.indexOf('pont');
  const typed: Splice = { language: 'fr', span: { start: at, end: at }, text: 'vieux ' };
  const moved = moveAnalysis(analysis, typed);
  const after = spliceString(FR, typed);
  expect(wordsOf(moved, 0, after)).toEqual(wordsOf(analysis, 0, FR));
  expect(moved.words[1]).toBe(analysis.words[1]);
  expect(wordsOf(moved, 1, after)).toEqual(wordsOf(analysis, 1, FR));

  const removed: Splice = { language: 'fr', span: { start: at, end: at + 4 }, text: '' };
  const left = moveAnalysis(analysis, removed);
  expect(wordsOf(left, 0, spliceString(FR, removed))).toEqual(
    wordsOf(analysis, 0, FR).filter((words) => words !== 'bridge pont'),
  );
});
