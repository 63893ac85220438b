import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { logOdds, type BoostedTrees } from '../../../shared/drift/model/boostedTrees.ts';
import { readLexicon } from '../../backend/lexicon.ts';
import { halfOf } from '../../cli/bench/drift/sets.ts';
import { auc } from '../../cli/bench/metrics.ts';
import { calibrate } from './calibrate.ts';
import { devPairs, type LabelledPair } from './devRows.ts';
import { beadExample, wordExamples } from './examples.ts';
import { boost, type BoostingOptions, type Example } from './gradientBoosting.ts';
import { plantedPairs } from './plantedPairs.ts';

const DEFAULT_OUTPUT = path.join(import.meta.dirname, '../../../shared/drift/model/model.json');
const BEAD_OPTIONS: BoostingOptions = {
  trees: 120,
  depth: 4,
  rate: 0.1,
  minHessian: 12,
  penalty: 4,
};
const WORD_OPTIONS: BoostingOptions = {
  trees: 60,
  depth: 3,
  rate: 0.15,
  minHessian: 20,
  penalty: 4,
};
/** One example of so many is held back to calibrate. */
const HELD = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { output: { type: 'string', short: 'o', default: DEFAULT_OUTPUT } },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write('Usage: npm run train:drift -- DIR [-o FILE]\n');
  process.exit(2);
}

const begun = performance.now();
function report(message: string): void {
  const seconds = Math.round((performance.now() - begun) / 1000);
  process.stderr.write(`${seconds} s: ${message}\n`);
}

const lexicon = readLexicon();
function examplesOf(pairs: readonly LabelledPair[]): Example[] {
  return pairs.flatMap((pair) => beadExample(pair, lexicon) ?? []);
}

/** Learns from most of the examples, calibrates on the rest. */
function learn(examples: readonly Example[], options: BoostingOptions): BoostedTrees {
  const trees = boost(
    examples.filter((_, i) => i % HELD !== 0),
    options,
  );
  return calibrate(
    trees,
    examples.filter((_, i) => i % HELD === 0),
  );
}

function aucOf(trees: BoostedTrees, examples: readonly Example[]): string {
  const odds = examples.map(({ features }) => logOdds(trees, features));
  return auc(
    odds,
    examples.map(({ positive }) => positive),
  ).toFixed(3);
}

const dev = examplesOf(devPairs(folder, (row) => halfOf(row) === 'train'));
report(`${dev.length} pairs of the development sets`);
const planted = examplesOf(await plantedPairs(path.join(folder, 'parallel')));
report(`${planted.length} pairs of parallel text, clean and with a drift planted`);
const bead = learn([...dev, ...planted], BEAD_OPTIONS);
const check = examplesOf(devPairs(folder, (row) => halfOf(row) === 'check'));
report(`beads: AUC ${aucOf(bead, dev)} on the training half, ${aucOf(bead, check)} on the other`);
const learnedWords = wordExamples(folder, (row) => halfOf(row) === 'train', bead, lexicon);
const word = learn(learnedWords, WORD_OPTIONS);
const otherWords = wordExamples(folder, (row) => halfOf(row) === 'check', bead, lexicon);
report(`words: AUC ${aucOf(word, learnedWords)}, ${aucOf(word, otherWords)} on the other half`);
const file = JSON.stringify({ bead, word });
await writeFile(values.output, `${file}\n`);
report(`${values.output}: ${file.length} bytes`);
