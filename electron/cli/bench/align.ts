import { alignSegments } from '../../../shared/align/alignSegments.ts';
import type { Lexicon } from '../../../shared/lexicon/lexicon.ts';
import { segmentText } from '../../../shared/text/segmentText.ts';
import type { SegmentedText } from '../../../shared/text/segmentedText.ts';
import { type GoldDocument, holdsQuotationMark, readGoldDocuments } from './alignmentData.ts';
import { type AlignmentScore, type BeadIndices, scoreAlignment } from './alignmentScore.ts';
import { alignByLength } from './galeChurch.ts';
import type { Table } from './table.ts';

const GROUPS = ['novels', 'potet-news', 'pud-news', 'alibi', 'mersenne-silver', 'potet-long'];
/** The documents to time: an article of about so many sentences, and the longest there is. */
const ARTICLE = { group: 'potet-news', sentences: 30 };
const LONG = { group: 'potet-long' };
const ARTICLE_RUNS = 50;
const LONG_RUNS = 3;

type Aligner = (document: GoldDocument) => readonly BeadIndices[];

/**
 * How well and how fast sentences are aligned, beside alignment by length alone.
 *
 * @param directory a folder with `align/GROUP/DOCUMENT/{src,tgt,gold}.txt`
 */
export async function alignTables(directory: string, lexicon: Lexicon): Promise<Table[]> {
  const speed = await speedTable(directory, lexicon);
  const ours: Aligner = ({ en, fr }) => alignSegments(en, fr, lexicon);
  const baseline: Aligner = ({ en, fr }) => alignByLength(en, fr);
  const rows: string[][] = [];
  for (const group of GROUPS) {
    const documents = await readGoldDocuments(directory, group);
    rows.push([group, 'Verbatim', ...scoreCells(score(documents, ours))]);
    rows.push(['', 'Gale-Church', ...scoreCells(score(documents, baseline))]);
  }
  const quality: Table = {
    title: 'Sentence alignment (strict: a bead is right only if exactly the gold bead)',
    columns: ['group', 'by', 'precision', 'recall', 'F1', 'quoted recall', '1:0 and 0:1 P', 'R'],
    rows,
  };
  return [quality, speed];
}

function score(documents: readonly GoldDocument[], align: Aligner): AlignmentScore {
  return scoreAlignment(
    documents.map((document) => ({
      beads: align(document),
      gold: document.gold,
      quoted: (bead) => holdsQuotationMark(document, bead),
    })),
  );
}

function scoreCells({ precision, recall, f1, quoteRecall, omissions }: AlignmentScore): string[] {
  const values = [precision, recall, f1, quoteRecall, omissions.precision, omissions.recall];
  return values.map((value) => value.toFixed(4));
}

/** Medians in this process, warm; memory is the process's highest resident set, without the baseline. */
async function speedTable(directory: string, lexicon: Lexicon): Promise<Table> {
  const articles = await readGoldDocuments(directory, ARTICLE.group);
  const off = ({ en }: GoldDocument): number => Math.abs(en.segments.length - ARTICLE.sentences);
  const article = articles.reduce((best, next) => (off(next) < off(best) ? next : best));
  const [long] = await readGoldDocuments(directory, LONG.group);
  const rows = [
    ...ourTimes('article', article, lexicon, ARTICLE_RUNS),
    ...ourTimes('long document', long!, lexicon, LONG_RUNS),
  ];
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  rows.push(baselineTime('article', article, ARTICLE_RUNS));
  rows.push(baselineTime('long document', long!, LONG_RUNS));
  return {
    title: 'Time by stage, median, warm',
    columns: ['document', 'sentences', 'stage', 'ms'],
    rows,
    notes: [`Highest memory of the process before the baseline ran: ${memory} MB`],
  };
}

function ourTimes(
  name: string,
  { en, fr }: GoldDocument,
  lexicon: Lexicon,
  runs: number,
): string[][] {
  const segment = median(runs, () => {
    segmentText(en.text, 'en');
    segmentText(fr.text, 'fr');
  });
  const align = median(runs, () => alignSegments(en, fr, lexicon));
  return [
    [name, sizeOf(en, fr), 'segmentation and tokens', segment.toFixed(2)],
    ['', '', 'alignment', align.toFixed(2)],
  ];
}

function baselineTime(name: string, { en, fr }: GoldDocument, runs: number): string[] {
  const time = median(runs, () => alignByLength(en, fr));
  return [name, sizeOf(en, fr), 'alignment by Gale-Church', time.toFixed(2)];
}

function sizeOf(en: SegmentedText, fr: SegmentedText): string {
  return `${en.segments.length} x ${fr.segments.length}`;
}

function median(runs: number, task: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}
