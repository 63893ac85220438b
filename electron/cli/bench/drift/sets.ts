import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../../../../shared/quotes/hash.ts';

/** A span in a row: start and end in code points, its words, and a weight or severity. */
export type RowSpan = readonly [
  start: number,
  end: number,
  text: string,
  weight?: unknown,
  kind?: unknown,
];

/** One judged sentence pair of a drift set, as in the data's README. */
export interface DriftRow {
  readonly id: string;
  readonly pair?: string;
  /** Rows of one source or document. */
  readonly group?: string;
  readonly en: string;
  readonly fr: string;
  readonly label: string;
  readonly type: string;
  readonly severity?: string;
  readonly en_spans?: readonly RowSpan[];
  readonly fr_spans?: readonly RowSpan[];
  readonly en_tok?: string;
  readonly fr_tok?: string;
  readonly en_tags?: readonly number[];
  readonly fr_tags?: readonly number[];
}

/** Reads `DIR/drift/NAME.dev.jsonl`. Throws when the file is not there. */
export function readDriftSet(dir: string, name: string): DriftRow[] {
  const lines = readFileSync(join(dir, 'drift', `${name}.dev.jsonl`), 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as DriftRow);
}

/** The half that the score is trained on, and the half that it is checked on. */
export type Half = 'train' | 'check';

/** The half of a row, by hash, so that rows of one source or document stay together. */
export function halfOf(row: DriftRow): Half {
  return parseInt(hashText(row.group ?? row.pair ?? row.en), 16) % 2 === 0 ? 'train' : 'check';
}
