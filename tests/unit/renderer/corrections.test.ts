import { expect, test } from 'vitest';
import {
  mergeRows,
  moveSegment,
  splitRow,
} from '../../../renderer/pair/alignment/alignmentEdits.ts';
import { moveEdge } from '../../../renderer/pair/correct/moveEdge.ts';
import { correctQuotation } from '../../../renderer/pair/correct/quotationEdits.ts';
import { rowsOf } from '../../../renderer/pair/model/rows.ts';
import { NO_CORRECTIONS } from '../../../shared/document/corrections.ts';
import { expectedPair } from '../../support/expectedPair.ts';

const { analysis } = expectedPair('openai-otan');
const { segments } = analysis;
const rows = rowsOf(analysis);

test('edges move by words, over marks and spaces, and never past each other', () => {
  const text = 'Il a dit : « Oui, demain. » Puis il est parti.';
  const span = { start: text.indexOf('Oui'), end: text.indexOf('.') };
  const words = (of: { start: number; end: number }) => text.slice(of.start, of.end);
  expect(words(moveEdge(text, 'fr', span, 'start', 1))).toBe('demain');
  expect(words(moveEdge(text, 'fr', span, 'end', -1))).toBe('Oui');
  expect(words(moveEdge(text, 'fr', span, 'start', -1))).toBe('dit : « Oui, demain');
  const one = { start: span.start, end: span.start + 3 };
  expect(moveEdge(text, 'fr', one, 'end', -1)).toEqual(one);
  expect(moveEdge(text, 'fr', { start: 0, end: 2 }, 'start', -1)).toEqual({ start: 0, end: 2 });
});

test('a correction keeps the speaker that a person had set before', () => {
  const quotation = analysis.quotes.fr[0]!;
  const { start, end } = quotation;
  const earlier = {
    language: 'fr',
    span: { start, end },
    replaces: { start, end },
    type: quotation.type,
    speaker: 'Somebody',
  } as const;
  const corrections = { ...NO_CORRECTIONS, quotations: [earlier] };
  expect(correctQuotation(corrections, quotation, { type: 'direct' })).toMatchObject({
    quotation: { type: 'direct', speaker: 'Somebody' },
  });
  expect(correctQuotation(NO_CORRECTIONS, quotation, { type: 'direct' })).not.toHaveProperty(
    'quotation.speaker',
  );
});

test('merging pins the words of all rows; splitting pairs them one by one', () => {
  const [merged] = mergeRows(segments, rows.slice(0, 2));
  expect(merged).toMatchObject({
    pin: {
      en: { start: segments.en[0]!.start, end: segments.en[1]!.end },
      fr: { start: segments.fr[0]!.start, end: segments.fr[1]!.end },
    },
  });
  const bead = { en: [0, 1], fr: [0], confidence: 1, origin: 'edited' } as const;
  const [row] = rowsOf({ ...analysis, beads: [bead] });
  expect(splitRow(segments, row!)).toMatchObject(
    [
      { pin: { en: segments.en[0]!, fr: segments.fr[0]! } },
      { pin: { en: segments.en[1]!, fr: null } },
    ].map(({ pin: { en, fr } }) => ({
      pin: {
        en: { start: en.start, end: en.end },
        fr: fr && { start: fr.start, end: fr.end },
      },
    })),
  );
});

test('a sentence given to the row below leaves the other side where it is', () => {
  const beads = [
    { en: [0], fr: [0, 1], confidence: 1, origin: 'automatic' },
    { en: [1], fr: [2], confidence: 1, origin: 'automatic' },
  ] as const;
  const [from, to] = rowsOf({ ...analysis, beads });
  const edits = moveSegment(segments, 'fr', from!, to!);
  expect(edits).toMatchObject([
    { pin: { en: { start: segments.en[0]!.start }, fr: { end: segments.fr[0]!.end } } },
    { pin: { en: { start: segments.en[1]!.start }, fr: { start: segments.fr[1]!.start } } },
  ]);
});
