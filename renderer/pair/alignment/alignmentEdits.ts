import type { Analysis } from '../../../shared/analysis/analysis.ts';
import type { Pin } from '../../../shared/document/corrections.ts';
import type { Edit } from '../../../shared/document/edit.ts';
import type { Language } from '../../../shared/text/language.ts';
import { overlaps, type Span } from '../../../shared/text/span.ts';
import type { Row } from '../model/rows.ts';

type Segments = Analysis['segments'];
type Side = readonly number[];

/** The words of some segments of one side, from the first to the last; null for none. */
function spanOf(segments: Segments, language: Language, indices: Side): Span | null {
  const places = indices.flatMap((index) => segments[language][index] ?? []);
  if (places.length === 0) return null;
  return { start: places[0]!.start, end: places.at(-1)!.end };
}

function pin(segments: Segments, en: Side, fr: Side, origin: Pin['origin']): Edit[] {
  const sides = { en: spanOf(segments, 'en', en), fr: spanOf(segments, 'fr', fr) };
  return sides.en || sides.fr ? [{ type: 'pin', pin: { ...sides, origin } }] : [];
}

function together(rows: readonly Row[]): { en: number[]; fr: number[] } {
  const side = (language: Language) =>
    rows.flatMap(({ bead }) => bead[language]).sort((a, b) => a - b);
  return { en: side('en'), fr: side('fr') };
}

/** Says that the rows are right as they are. */
export function confirmRows(segments: Segments, rows: readonly Row[]): Edit[] {
  return rows.flatMap(({ bead }) => pin(segments, bead.en, bead.fr, 'confirmed'));
}

/** Whether the segments follow each other, so that one span holds them and nothing else. */
function adjoin(indices: Side): boolean {
  return indices.every((index, i) => i === 0 || index === indices[i - 1]! + 1);
}

/** Makes one bead of several rows; nothing where their sentences do not follow each other. */
export function mergeRows(segments: Segments, rows: readonly Row[]): Edit[] {
  const { en, fr } = together(rows);
  return rows.length > 1 && adjoin(en) && adjoin(fr) ? pin(segments, en, fr, 'edited') : [];
}

/** Pairs several segments of a row one by one; what is left on one side stands alone. */
export function splitRow(segments: Segments, { bead }: Row): Edit[] {
  const count = Math.max(bead.en.length, bead.fr.length);
  if (count < 2) return [];
  return Array.from({ length: count }, (_, i) =>
    pin(segments, bead.en.slice(i, i + 1), bead.fr.slice(i, i + 1), 'edited'),
  ).flat();
}

/** Takes two sides apart: neither is a translation of anything. */
export function unlinkRow(segments: Segments, { bead }: Row): Edit[] {
  if (bead.en.length === 0 || bead.fr.length === 0) return [];
  return [...pin(segments, bead.en, [], 'edited'), ...pin(segments, [], bead.fr, 'edited')];
}

/**
 * Links the English of the first rows with the French of the others. Of a row each, one bead is made,
 * and what they leave behind stands alone; of more, both stretches are aligned among themselves.
 */
export function linkRows(
  segments: Segments,
  english: readonly Row[],
  french: readonly Row[],
): Edit[] {
  const [en, fr] = [together(english).en, together(french).fr];
  if (en.length === 0 || fr.length === 0 || !adjoin(en) || !adjoin(fr)) return [];
  if (english.length > 1 || french.length > 1) return pin(segments, en, fr, 'range');
  return [
    ...pin(segments, en, fr, 'edited'),
    ...pin(segments, [], together(english).fr, 'edited'),
    ...pin(segments, together(french).en, [], 'edited'),
  ];
}

/** Aligns the two sides of the rows among themselves, and with nothing else. */
export function holdRows(segments: Segments, rows: readonly Row[]): Edit[] {
  const { en, fr } = together(rows);
  if (rows.length < 2 || !adjoin(en) || !adjoin(fr)) return [];
  return pin(segments, en, fr, 'range');
}

/** Gives one segment at the edge of a row to the row beside it, where the texts have it beside, too. */
export function moveSegment(segments: Segments, language: Language, from: Row, to: Row): Edit[] {
  const down = to.index > from.index;
  const moving = down ? from.bead[language].at(-1) : from.bead[language][0];
  if (moving === undefined) return [];
  const rest = from.bead[language].filter((index) => index !== moving);
  const grown = [...to.bead[language], moving].sort((a, b) => a - b);
  if (!adjoin(grown)) return [];
  const sides = (row: Row, own: Side) =>
    language === 'en'
      ? pin(segments, own, row.bead.fr, 'edited')
      : pin(segments, row.bead.en, own, 'edited');
  return [...sides(from, rest), ...sides(to, grown)];
}

/** Forgets what was set in the rows, so that they are aligned anew; nothing where nothing was. */
export function realignRows(
  segments: Segments,
  rows: readonly Row[],
  pins: readonly Pin[],
): Edit[] {
  const { en, fr } = together(rows);
  const sides = { en: spanOf(segments, 'en', en), fr: spanOf(segments, 'fr', fr) };
  const isSet = pins.some((pin) => touch(pin.en, sides.en) || touch(pin.fr, sides.fr));
  return isSet ? [{ type: 'unpin', ...sides }] : [];
}

function touch(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && overlaps(a, b);
}

/** Makes one sentence of the segment and the one after it. */
export function joinSegments(segments: Segments, language: Language, first: number): Edit[] {
  const next = segments[language][first + 1];
  if (!next) return [];
  return [{ type: 'setBoundary', boundary: { language, at: next.start, kind: 'join' } }];
}

/** Ends a sentence before the offset. */
export function splitSegment(language: Language, at: number): Edit[] {
  return [{ type: 'setBoundary', boundary: { language, at, kind: 'split' } }];
}
