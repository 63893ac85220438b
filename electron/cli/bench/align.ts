import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { alignSegments } from '../../../shared/align/alignSegments.ts';
import type { Bead } from '../../../shared/align/bead.ts';
import type { Lexicon } from '../../../shared/lexicon/lexicon.ts';
import { segmentText } from '../../../shared/text/segmentText.ts';
import type { SegmentedText } from '../../../shared/text/segmentedText.ts';
import { ROOT } from '../../backend/appFiles.ts';
import { type GoldDocument, readGoldDocuments } from './alignmentData.ts';
import type { BeadIndices } from './alignmentScore.ts';
import {
  type AlignedDocument,
  ALIGNMENT_COLUMNS,
  alignmentRow,
  reliabilityTable,
} from './alignmentTables.ts';
import { alignByLength } from './galeChurch.ts';
import type { Table } from './table.ts';

const GROUPS = ['novels', 'potet-news', 'pud-news', 'alibi', 'mersenne-silver', 'potet-long'];
/** The documents to time: an article of about so many sentences, and the longest there is. */
const ARTICLE = { group: 'potet-news', sentences: 30 };
const LONG = { group: 'potet-long' };
const ARTICLE_RUNS = 200;
const LONG_RUNS = 3;

/**
 * How well and how fast sentences are aligned, beside alignment by length alone.
 *
 * @param directory a folder with `align/GROUP/DOCUMENT/{src,tgt,gold}.txt`
 */
export async function alignTables(directory: string, lexicon: Lexicon): Promise<Table[]> {
  const speed = await speedTable(directory, lexicon);
  const ours = ({ en, fr }: GoldDocument): Bead[] => alignSegments(en, fr, lexicon);
  const baseline = ({ en, fr }: GoldDocument): BeadIndices[] => alignByLength(en, fr);
  const rows: string[][] = [];
  const aligned: AlignedDocument<Bead>[] = [];
  for (const group of GROUPS) {
    const documents = await readGoldDocuments(directory, group);
    const samples = documents.map((document) => ({ document, beads: ours(document) }));
    aligned.push(...samples);
    const byLength = documents.map((document) => ({ document, beads: baseline(document) }));
    rows.push([group, 'Verbatim', ...alignmentRow(samples)]);
    rows.push(['', 'Gale-Church', ...alignmentRow(byLength)]);
  }
  const quality: Table = {
    title: 'Sentence alignment (strict: a bead is right only if exactly the gold bead)',
    columns: ['group', 'by', ...ALIGNMENT_COLUMNS],
    rows,
  };
  return [quality, reliabilityTable(aligned), speed];
}

/** Medians in this process, warm; memory is the highest resident set of a process that aligns once. */
async function speedTable(directory: string, lexicon: Lexicon): Promise<Table> {
  const articles = await readGoldDocuments(directory, ARTICLE.group);
  const off = ({ en }: GoldDocument): number => Math.abs(en.segments.length - ARTICLE.sentences);
  const article = articles.reduce((best, next) => (off(next) < off(best) ? next : best));
  const [long] = await readGoldDocuments(directory, LONG.group);
  const rows = [
    ...ourTimes('article', article, lexicon, ARTICLE_RUNS),
    ...ourTimes('long document', long!, lexicon, LONG_RUNS),
  ];
  rows.push(baselineTime('article', article, ARTICLE_RUNS));
  rows.push(baselineTime('long document', long!, LONG_RUNS));
  return {
    title: 'Time by stage, median, warm',
    columns: ['document', 'sentences', 'stage', 'ms'],
    rows,
    notes: [
      `Highest memory of a process that opens the lexicon, reads the long document and aligns it: ${longMemory(directory)} MB`,
    ],
  };
}

function longMemory(directory: string): number {
  const script = join(ROOT, 'electron/cli/bench/longMemory.ts');
  const kilobytes = execFileSync(process.execPath, [script, directory, LONG.group]);
  return Math.round(Number(kilobytes) / 1024);
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
