import { SURELY_SAID } from '../../../shared/quotes/certainty.ts';
import { findQuotations } from '../../../shared/quotes/findQuotations.ts';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import { segmentText } from '../../../shared/text/segmentText.ts';
import type { SegmentedText } from '../../../shared/text/segmentedText.ts';
import type { PrecisionRecall } from './metrics.ts';
import { inCheckHalf, isMarked, readGold, type GoldQuotation } from './quoteGold.ts';
import {
  analyseGold,
  holdsMarks,
  scoreKind,
  scoreMarked,
  type Sample,
  type Score,
} from './quoteScore.ts';
import type { Table } from './table.ts';

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
  const attributed = (quote: GoldQuotation): boolean => isMarked(quote) && quote.speaker !== null;
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
