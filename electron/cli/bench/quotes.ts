import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findQuotations, SURELY_SAID } from '../../../shared/quotes/findQuotations.ts';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import type { Language } from '../../../shared/text/language.ts';
import { segmentText } from '../../../shared/text/segmentText.ts';
import type { SegmentedText } from '../../../shared/text/segmentedText.ts';
import { overlaps, type Span } from '../../../shared/text/span.ts';
import { precisionRecall, type PrecisionRecall } from './metrics.ts';
import type { Table } from './table.ts';

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
const LEAST_OVERLAP = 0.8;

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

/** Word tokens shared by two spans, over those in either. */
export function tokenOverlap(text: SegmentedText, a: Span, b: Span): number {
  if (!overlaps(a, b)) return 0;
  const from = Math.min(a.start, b.start);
  const to = Math.max(a.end, b.end);
  let both = 0;
  let either = 0;
  for (const [index, segment] of text.segments.entries()) {
    if (segment.end <= from || segment.start >= to) continue;
    for (const token of text.tokens[index]!) {
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      const inA = overlaps(token, a);
      const inB = overlaps(token, b);
      if (inA && inB) both++;
      if (inA || inB) either++;
    }
  }
  return either > 0 ? both / either : 0;
}

/** A gold text with what was found in it. */
export interface Sample {
  readonly gold: GoldText;
  readonly text: SegmentedText;
  readonly found: readonly Quotation[];
}

/** @param leastConfidence see `findQuotations`; what the app shows where it is left out */
export function analyseGold(texts: readonly GoldText[], leastConfidence?: number): Sample[] {
  return texts.map((gold) => {
    const text = segmentText(gold.text, gold.lang);
    return { gold, text, found: findQuotations(text, leastConfidence) };
  });
}

interface Score extends PrecisionRecall {
  readonly gold: number;
  readonly speakers: number;
}

/**
 * Scores one kind. A gold span is found when a quotation overlaps it by 0.8; a quotation of the kind is
 * right when it so overlaps any gold quotation.
 */
export function scoreKind(
  samples: readonly Sample[],
  isGold: (quote: GoldQuotation) => boolean,
  isFound: (quotation: Quotation, sample: Sample) => boolean,
): Score {
  let found = 0;
  let gold = 0;
  let right = 0;
  let predicted = 0;
  let speakers = 0;
  let attributed = 0;
  for (const sample of samples) {
    const real = sample.gold.quotes.filter(({ type }) => !MENTIONS.has(type));
    const quotations = sample.found.filter(({ type }) => type !== 'mention');
    for (const quote of real.filter(isGold)) {
      gold++;
      const match = best(sample, quote, quotations);
      if (!match) continue;
      found++;
      if (quote.speaker_start === null || quote.speaker_end === null) continue;
      attributed++;
      if (sameSpeaker(sample, match, quote)) speakers++;
    }
    for (const quotation of quotations.filter((each) => isFound(each, sample))) {
      predicted++;
      if (best(sample, quotation, real)) right++;
    }
  }
  const precision = predicted > 0 ? right / predicted : 0;
  const recall = gold > 0 ? found / gold : 0;
  const { f1 } = {
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
  return { precision, recall, f1, gold, speakers: attributed > 0 ? speakers / attributed : 0 };
}

function best<T extends Span>(
  { text }: Sample,
  span: Span,
  candidates: readonly T[],
): T | undefined {
  let most = LEAST_OVERLAP;
  let chosen: T | undefined;
  for (const candidate of candidates) {
    const overlap = tokenOverlap(text, span, candidate);
    if (overlap >= most) {
      most = overlap;
      chosen = candidate;
    }
  }
  return chosen;
}

/** The speaker is right when its place overlaps gold's, or its words hold gold's last word. */
function sameSpeaker({ gold }: Sample, { speaker }: Quotation, quote: GoldQuotation): boolean {
  if (!speaker || quote.speaker_start === null || quote.speaker_end === null) return false;
  if (overlaps(speaker, { start: quote.speaker_start, end: quote.speaker_end })) return true;
  const name = gold.text.slice(quote.speaker_start, quote.speaker_end).trim();
  return speaker.name === name || speaker.text === name;
}

/** Marked quotations against mentions: every stretch between marks is one or the other. */
export function scoreMarked(samples: readonly Sample[]): PrecisionRecall {
  let hits = 0;
  let predicted = 0;
  let gold = 0;
  for (const sample of samples) {
    const real = sample.gold.quotes.filter(({ type }) => MARKED.has(type));
    const quotations = sample.found.filter(
      ({ type, marks }) => type !== 'mention' && marks !== null,
    );
    gold += real.length;
    predicted += quotations.length;
    hits += real.filter((quote) => best(sample, quote, quotations)).length;
  }
  return precisionRecall(hits, predicted, gold);
}

export const holdsMarks = (quotation: Quotation, { found }: Sample): boolean =>
  quotation.type === 'indirect' &&
  found.some(({ parent, type }) => parent === quotation.id && type !== 'indirect');

/** Which half of a set a text belongs to: rules are written on one and checked on the other. */
export const inCheckHalf = ({ id }: GoldText): boolean =>
  Array.from(id).reduce((sum, character) => (sum * 31 + character.codePointAt(0)!) % 65_521, 7) %
    2 ===
  1;

const percent = (value: number): string => value.toFixed(3);
const cells = ({ precision, recall, f1 }: PrecisionRecall): string[] =>
  [precision, recall, f1].map(percent);

/** All tables of the task. */
export async function quoteTables(directory: string): Promise<Table[]> {
  const [annodis, pud, polnear, first] = await Promise.all(
    ['annodis_news_gold', 'pud_parallel_gold', 'polnear', 'seed_gold'].map((name) =>
      readGold(directory, name),
    ),
  );
  const news = analyseGold(annodis!);
  const parallel = analyseGold(pud!);
  const fr = parallel.filter(({ gold }) => gold.lang === 'fr');
  const en = parallel.filter(({ gold }) => gold.lang === 'en');
  const check = analyseGold(polnear!.filter(inCheckHalf));
  const words = analyseGold(polnear!.filter(inCheckHalf), SURELY_SAID);
  const attributed = (quote: GoldQuotation): boolean =>
    MARKED.has(quote.type) && quote.speaker !== null;
  const everything = (): boolean => true;
  const plainIndirect = (quotation: Quotation, sample: Sample): boolean =>
    quotation.type === 'indirect' && !holdsMarks(quotation, sample);
  const kinds: [string, readonly Sample[], string, Score][] = [
    [
      'PolNeAR, check half',
      check,
      'direct',
      scoreKind(
        check,
        ({ type }) => type === 'direct',
        ({ type }) => type === 'direct',
      ),
    ],
    [
      'PolNeAR, check half',
      check,
      'mixed',
      scoreKind(check, ({ type }) => type === 'mixed', holdsMarks),
    ],
    [
      'PolNeAR, check half',
      words,
      'mixed, words only',
      scoreKind(words, ({ type }) => type === 'mixed', holdsMarks),
    ],
    [
      'PolNeAR, check half',
      words,
      'indirect, words only',
      scoreKind(words, ({ type }) => type === 'indirect', plainIndirect),
    ],
    [
      'PolNeAR, check half',
      check,
      'indirect',
      scoreKind(check, ({ type }) => type === 'indirect', plainIndirect),
    ],
    [
      'annodis (read for it)',
      news,
      'indirect',
      scoreKind(
        news.filter(({ gold }) => gold.read),
        ({ type }) => type === 'indirect',
        plainIndirect,
      ),
    ],
    [
      'French news',
      [...news, ...fr],
      'attributed',
      scoreKind([...news, ...fr], attributed, everything),
    ],
  ];
  const article = analyseGold(first!);
  kinds.push(['the first article', article, 'all', scoreKind(article, everything, everything)]);
  return [
    {
      title: 'Marked quotations against mentions',
      columns: ['texts', 'precision', 'recall', 'F1'],
      rows: [
        ['annodis (fr)', ...cells(scoreMarked(news))],
        ['pud (fr)', ...cells(scoreMarked(fr))],
        ['pud (en)', ...cells(scoreMarked(en))],
      ],
    },
    {
      title: 'Quotations by type',
      columns: ['texts', 'type', 'gold', 'precision', 'recall', 'F1', 'speaker right'],
      notes: [
        'Words only: without wishes and attitudes ("backs the plan"), as the app shows them.',
        'Precision: share of found quotations of the type that overlap some gold quotation by 0.8.',
        'Recall: share of gold quotations of the type that some found quotation overlaps by 0.8.',
        'The gold of "attributed" leaves most reported speech out, so only its recall counts.',
      ],
      rows: kinds.map(([name, , type, score]) => [
        name,
        type,
        score.gold,
        ...cells(score),
        percent(score.speakers),
      ]),
    },
    speedTable(article[0]!.text, check),
  ];
}

const ARTICLE_SENTENCES = 30;

/** An article of 30 sentences in both languages. */
function speedTable(french: SegmentedText, english: readonly Sample[]): Table {
  const fr = segmentText(Array<string>(3).fill(french.text).join('\n\n'), 'fr');
  const en = english.find(({ text }) => text.segments.length === ARTICLE_SENTENCES)!.text;
  const times = Array.from({ length: 100 }, () => {
    const start = performance.now();
    findQuotations(en);
    findQuotations(fr);
    return performance.now() - start;
  });
  const median = times.toSorted((a, b) => a - b)[50]!;
  return {
    title: 'Time to find the quotations of two texts',
    columns: ['sentences', 'median ms (warm)'],
    rows: [[en.segments.length + fr.segments.length, median.toFixed(1)]],
  };
}
