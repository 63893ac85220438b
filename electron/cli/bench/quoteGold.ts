import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../../shared/text/language.ts';
import type { Span } from '../../../shared/text/span.ts';

/** A row of `quotes/*.jsonl`; offsets turned from code points to UTF-16. */
export interface GoldText {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly read?: boolean;
  readonly quotes: readonly GoldQuotation[];
}

export interface GoldQuotation extends Span {
  readonly cue_start: number | null;
  readonly cue_end: number | null;
  readonly type: string;
  readonly speaker: string | null;
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
  readonly text: string;
}

const MENTIONS = new Set(['title_or_name', 'scare_or_term']);
const MARKED = new Set(['direct', 'partial', 'direct_unattributed', 'que_clause', 'mixed']);

/** Titles, names and terms between marks are nobody's words. */
export const isQuotation = ({ type }: GoldQuotation): boolean => !MENTIONS.has(type);
/** Whether marks stand around the words, or around a part of them. */
export const isMarked = ({ type }: GoldQuotation): boolean => MARKED.has(type);

/** Reads one file of gold quotations. */
export async function readGold(directory: string, name: string): Promise<GoldText[]> {
  const lines = (await readFile(join(directory, 'quotes', `${name}.dev.jsonl`), 'utf8')).split(
    '\n',
  );
  return lines.filter(Boolean).map((line) => toUtf16(JSON.parse(line) as GoldText));
}

function toUtf16(gold: GoldText): GoldText {
  if (!/[\ud800-\udbff]/u.test(gold.text) && gold.text.length === Array.from(gold.text).length)
    return gold;
  const offsets: number[] = [];
  let at = 0;
  for (const character of gold.text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  const move = (offset: number | null): number | null =>
    offset === null ? null : offsets[offset]!;
  const quotes = gold.quotes.map((quote) => ({
    ...quote,
    start: offsets[quote.start]!,
    end: offsets[quote.end]!,
    speaker_start: move(quote.speaker_start),
    speaker_end: move(quote.speaker_end),
    cue_start: move(quote.cue_start),
    cue_end: move(quote.cue_end),
  }));
  return { ...gold, quotes };
}
/** Which half of a set a text belongs to: rules are written on one and checked on the other. */
export const inCheckHalf = ({ id }: GoldText): boolean =>
  Array.from(id).reduce((sum, character) => (sum * 31 + character.codePointAt(0)!) % 65_521, 7) %
    2 ===
  1;
