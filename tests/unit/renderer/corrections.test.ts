import { expect, test } from 'vitest';
import {
  holdRows,
  linkRows,
  mergeRows,
  moveSegment,
  splitRow,
} from '../../../renderer/pair/alignment/alignmentEdits.ts';
import { withoutEdges } from '../../../renderer/pair/correct/selectedWords.ts';
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

test('rows are held together from the first to the last word of each side', () => {
  const [edit] = holdRows(segments, rows.slice(2, 5));
  expect(edit).toEqual({
    type: 'pin',
    pin: {
      en: { start: segments.en[2]!.start, end: segments.en[4]!.end },
      fr: { start: segments.fr[2]!.start, end: segments.fr[4]!.end },
      origin: 'range',
    },
  });
  expect(holdRows(segments, rows.slice(2, 3))).toEqual([]);
});

test('several rows link as a stretch, single ones as a bead', () => {
  const one = linkRows(segments, rows.slice(1, 2), rows.slice(3, 4));
  expect(one.map((edit) => edit.type === 'pin' && edit.pin.origin)).toEqual([
    'edited',
    'edited',
    'edited',
  ]);
  const many = linkRows(segments, rows.slice(1, 3), rows.slice(4, 6));
  expect(many).toMatchObject([
    {
      pin: {
        en: { start: segments.en[1]!.start, end: segments.en[2]!.end },
        fr: { start: segments.fr[4]!.start, end: segments.fr[5]!.end },
        origin: 'range',
      },
    },
  ]);
});

test('sentences that do not follow each other are not merged over what lies between', () => {
  const crossed = [rows[0]!, { ...rows[1]!, bead: { ...rows[1]!.bead, fr: [4] } }];
  expect(mergeRows(segments, crossed)).toEqual([]);
  expect(moveSegment(segments, 'fr', crossed[1]!, crossed[0]!)).toEqual([]);
});

test('a selection becomes a quotation without its marks and spaces', () => {
  const text = 'Il promet : « Nous irons. » Puis il part.';
  const span = withoutEdges(text, { start: text.indexOf('«'), end: text.indexOf('Puis') });
  expect(text.slice(span.start, span.end)).toBe('Nous irons.');
  const nothing = withoutEdges(text, { start: 12, end: 13 });
  expect(nothing.start).toBe(nothing.end);
});
