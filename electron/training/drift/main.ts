import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readLexicon } from '../../backend/lexicon.ts';
import { halfOf } from '../../cli/bench/drift/sets.ts';
import { FluencyModel } from '../../../shared/drift/model/fluency.ts';
import { devPairs } from './devRows.ts';
import { learnFluency } from './learnFluency.ts';
import { learningRows } from './learningRow.ts';
import { parallelSentences } from './parallelSentences.ts';
import { plantedPairs } from './plantedPairs.ts';
import { trainMeaning } from './trainMeaning.ts';

const DEFAULT_OUTPUT = path.join(import.meta.dirname, '../../../shared/drift/model/model.json');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: 'string', short: 'o', default: DEFAULT_OUTPUT },
    /** Learns from the check half, too: what ships; figures then come from a model without it. */
    all: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write('Usage: npm run train:drift -- DIR [--all] [-o FILE]\n');
  process.exit(2);
}

const begun = performance.now();
function report(message: string): void {
  const seconds = Math.round((performance.now() - begun) / 1000);
  process.stderr.write(`${seconds} s: ${message}\n`);
}

const parallel = path.join(folder, 'parallel');
const sentences = await parallelSentences(parallel);
const fluency = { en: learnFluency(sentences.en), fr: learnFluency(sentences.fr) };
const opened = { en: new FluencyModel(fluency.en), fr: new FluencyModel(fluency.fr) };
report(`how words follow each other, of ${sentences.en.length} sentences`);

const lexicon = readLexicon();
const pairs = [
  ...devPairs(folder, (row) => values.all || halfOf(row) === 'train'),
  ...(await plantedPairs(parallel, lexicon)),
];
report(`${pairs.length} pairs to learn from`);
const rows = learningRows(pairs, lexicon, opened);
report('aligned and checked');
const file = JSON.stringify({ fluency, ...trainMeaning(rows, report) });
await writeFile(values.output, `${file}\n`);
report(`${values.output}: ${file.length} bytes`);
