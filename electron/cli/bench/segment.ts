import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../../shared/text/language.ts';
import { segmentText } from '../../../shared/text/segmentText.ts';
import { type PrecisionRecall, precisionRecall } from './metrics.ts';
import type { Table } from './table.ts';

/** A text with its sentences as people cut it; UTF-16 offsets. */
export interface SegmentedSample {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly sentences: readonly (readonly [start: number, end: number])[];
}

type Segmenter = (sample: SegmentedSample) => readonly number[];

/** Sets of texts by what stands at the start of their ids. */
const SETS: readonly { name: string; holds: (sample: SegmentedSample) => boolean }[] = [
  {
    name: 'French news (pud-news, sequoia-annodis)',
    holds: ({ id, lang }) => lang === 'fr' && /^(?:pud-news|sequoia-annodis)/u.test(id),
  },
  { name: 'French, all', holds: ({ lang }) => lang === 'fr' },
  { name: 'English, all', holds: ({ lang }) => lang === 'en' },
];

/**
 * How well texts are cut into sentences: precision, recall and F1 of the sentence ends inside a text
 * (its last end is left out), beside the segmenter that comes with JavaScript.
 *
 * @param directory a folder with `segment/segments.dev.jsonl`
 */
export async function segmentTable(directory: string): Promise<Table> {
  const samples = await readSamples(join(directory, 'segment', 'segments.dev.jsonl'));
  const rows = SETS.flatMap(({ name, holds }) => {
    const chosen = samples.filter(holds);
    return [
      row(name, 'Verbatim', scoreSegmenter(chosen, endsByVerbatim)),
      row('', 'Intl.Segmenter', scoreSegmenter(chosen, endsByIntl)),
    ];
  });
  return {
    title: 'Segmentation: sentence ends',
    columns: ['texts', 'by', 'precision', 'recall', 'F1'],
    rows,
  };
}

export async function readSamples(file: string): Promise<SegmentedSample[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as SegmentedSample);
}

/** Scores summed over the samples. */
export function scoreSegmenter(
  samples: readonly SegmentedSample[],
  segmenter: Segmenter,
): PrecisionRecall {
  let hits = 0;
  let predicted = 0;
  let gold = 0;
  for (const sample of samples) {
    const expected = new Set(sample.sentences.slice(0, -1).map(([, end]) => end));
    const found = segmenter(sample).slice(0, -1);
    hits += found.filter((end) => expected.has(end)).length;
    predicted += found.length;
    gold += expected.size;
  }
  return precisionRecall(hits, predicted, gold);
}

export function endsByVerbatim({ text, lang }: SegmentedSample): number[] {
  return segmentText(text, lang).segments.map(({ end }) => end);
}

function endsByIntl({ text, lang }: SegmentedSample): number[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return Array.from(
    segmenter.segment(text),
    ({ segment, index }) => index + segment.trimEnd().length,
  );
}

function row(set: string, by: string, score: PrecisionRecall): string[] {
  return [set, by, ...[score.precision, score.recall, score.f1].map((value) => value.toFixed(4))];
}
