import { expect, test } from 'vitest';
import { realignRows } from '../../../renderer/pair/alignment/alignmentEdits.ts';
import { rowsOf } from '../../../renderer/pair/model/rows.ts';
import { pairModel } from '../../../renderer/pair/model/pairModel.ts';
import { SHOW_ALL } from '../../../renderer/pair/model/filter.ts';
import { verdictEdit } from '../../../renderer/pair/review/reviewActions.ts';
import { changedRows } from '../../../renderer/pair/outcome/changedRows.ts';
import { whatChanged } from '../../../renderer/pair/outcome/pairChange.ts';
import { placeOfChange } from '../../../renderer/pair/outcome/placeOfChange.ts';
import { nextFindingIndex } from '../../../renderer/pair/view/step.ts';
import { indexOfRow } from '../../../renderer/pair/view/viewState.ts';
import type { Bead } from '../../../shared/align/bead.ts';
import { applyEdit } from '../../../shared/document/apply.ts';
import type { Edit } from '../../../shared/document/edit.ts';
import { expectedPair } from '../../support/expectedPair.ts';

const { pair, analysis } = expectedPair('openai-otan');
const { segments } = analysis;
const model = pairModel(pair, analysis, SHOW_ALL);

function bead(en: number[], fr: number[], origin: Bead['origin'] = 'automatic'): Bead {
  return { en, fr, confidence: 1, origin };
}

function versionOf(beads: readonly Bead[], of = pair) {
  const version = { pair: of, analysis: { ...analysis, beads } };
  return { ...version, rows: rowsOf(version.analysis) };
}

const after = (...edits: Edit[]) => edits.reduce((now, edit) => applyEdit(now, edit).pair, pair);

test('the rows that an edit of the pairing has made are told, and no others', () => {
  const before = versionOf([bead([0], [0]), bead([1], [1]), bead([2], [2])]);
  const merged = versionOf([bead([0], [0]), bead([1, 2], [1, 2], 'edited')]);
  const indices = (rows: readonly { readonly index: number }[]) => rows.map(({ index }) => index);
  expect(indices(changedRows(before, merged, merged.rows))).toEqual([1]);
  expect(indices(changedRows(merged, before, before.rows))).toEqual([1, 2]);
  const confirmed = versionOf([bead([0], [0]), bead([1], [1], 'confirmed'), bead([2], [2])]);
  expect(indices(changedRows(before, confirmed, confirmed.rows))).toEqual([1]);
  expect(changedRows(before, before, before.rows)).toEqual([]);
});

test('rows that are held together are told though they are paired as before', () => {
  const beads = [bead([0], [0]), bead([1], [1]), bead([2], [2])];
  const side = (language: 'en' | 'fr') => ({
    start: segments[language][1]!.start,
    end: segments[language][2]!.end,
  });
  const pin = { en: side('en'), fr: side('fr'), origin: 'range' } as const;
  const held = versionOf(beads, after({ type: 'pin', pin }));
  const before = versionOf(beads);
  expect(changedRows(before, held, held.rows).map(({ index }) => index)).toEqual([1, 2]);
  expect(changedRows(held, before, before.rows).map(({ index }) => index)).toEqual([1, 2]);
});

test('nothing is aligned anew where nobody has set anything', () => {
  const { rows } = versionOf([bead([0], [0]), bead([1], [1])]);
  const [{ start, end }] = segments.en as [(typeof segments.en)[number]];
  const pins = [{ en: { start, end }, fr: null, origin: 'edited' }] as const;
  expect(realignRows(segments, rows.slice(0, 1), pins)).toHaveLength(1);
  expect(realignRows(segments, rows.slice(1), pins)).toEqual([]);
});

test('a row that was merged away leads to the row that has its sentence', () => {
  const { rows } = versionOf([bead([0, 1, 2], [0]), bead([3, 4], [1, 2]), bead([], [3])]);
  expect(indexOfRow(rows, 'en4')).toBe(1);
  expect(indexOfRow(rows, 'fr2')).toBe(1);
  expect(indexOfRow(rows, 'fr3')).toBe(2);
  expect(indexOfRow(rows, 'en99')).toBe(2);
});

test('an undone step is told by what it changed, and where', () => {
  const text = after({
    type: 'replaceText',
    language: 'fr',
    span: { start: segments.fr[3]!.start, end: segments.fr[3]!.start },
    text: 'Ah ! ',
  });
  expect(whatChanged(pair, text)).toBe('text');
  expect(placeOfChange('text', pair, text, model)?.row).toBe(
    model.rowOf('fr', segments.fr[3]!.start),
  );

  const [found] = model.findings;
  const at = new Date(0).toISOString();
  const decided = after({
    type: 'decide',
    findings: [found!.id],
    status: 'accepted',
    reason: null,
    by: '',
    at,
  });
  expect(whatChanged(pair, decided)).toBe('decisions');
  expect(placeOfChange('decisions', decided, pair, model)).toMatchObject({
    row: found!.bead,
    change: { finding: found!.id },
  });

  const entry = model.entries.at(-1)!;
  const judged = after(verdictEdit(pair, entry, { status: 'accepted', note: null, by: 'A' }));
  expect(placeOfChange('decisions', judged, pair, model)?.row).toBe(entry.rows[0]);

  const [quotation] = analysis.quotes.fr;
  const { start, end } = quotation!;
  const corrected = after({
    type: 'setQuotation',
    quotation: {
      language: 'fr',
      span: { start, end },
      replaces: { start, end },
      type: 'mention',
    },
  });
  expect(whatChanged(corrected, pair)).toBe('quotations');
  expect(placeOfChange('quotations', corrected, pair, model)?.change.quotation).toMatchObject({
    language: 'fr',
    start,
    end,
  });
  expect(whatChanged(pair, after({ type: 'rename', title: 'Another' }))).toBe('title');
  expect(whatChanged(pair, pair)).toBe('house');
  expect(placeOfChange('house', pair, pair, model)).toBeNull();
});

test('stepping begins at the current row, and goes round at the ends', () => {
  const list = [2, 5, 9].map((bead) => ({ id: `f${bead}`, bead }));
  expect(nextFindingIndex(list, 'f5', 0, 1)).toBe(2);
  expect(nextFindingIndex(list, 'f9', 0, 1)).toBe(0);
  expect(nextFindingIndex(list, null, 5, 1)).toBe(1);
  expect(nextFindingIndex(list, null, 4, -1)).toBe(0);
  expect(nextFindingIndex(list, null, 10, 1)).toBe(0);
  expect(nextFindingIndex(list, null, null, -1)).toBe(2);
  expect(nextFindingIndex([], null, 3, 1)).toBe(-1);
});
