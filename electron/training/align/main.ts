import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { alignSegments } from '../../../shared/align/alignSegments.ts';
import { PARAMETERS } from '../../../shared/align/parameters.ts';
import { WEIGHTS } from '../../../shared/align/weights.ts';
import { readLexicon } from '../../backend/lexicon.ts';
import { type GoldDocument, readGoldDocuments } from '../../cli/bench/alignmentData.ts';
import {
  alignmentRow,
  ALIGNMENT_COLUMNS,
  reliabilityTable,
} from '../../cli/bench/alignmentTables.ts';
import { printTable } from '../../cli/bench/printTable.ts';
import { excerptsOf } from './excerpts.ts';
import { fit, fromVector, toVector } from './fit.ts';
import { prune } from './prune.ts';
import { type TrainingLattice, trainingLattice } from './trainingLattice.ts';

const DEFAULT_OUTPUT = path.join(import.meta.dirname, '../../../shared/align/weights.json');
/** The groups to learn from, and how much a document of each counts. */
const GROUPS = { novels: 1, 'potet-news': 1.5, 'pud-news': 1.5, alibi: 1, 'potet-long': 0.4 };
/** In cross-validation each document is aligned with what the other folds' documents taught. */
const FOLDS = 7;

interface Learned {
  readonly group: string;
  readonly weight: number;
  readonly fold: number;
  readonly document: GoldDocument;
  readonly lattice: TrainingLattice;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { output: { type: 'string', short: 'o', default: DEFAULT_OUTPUT } },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write('Usage: npm run train:align -- DIR [-o FILE]\n');
  process.exit(2);
}

const lexicon = readLexicon();
const start = toVector(WEIGHTS);
const documents: Learned[] = [];
for (const [group, weight] of Object.entries(GROUPS)) {
  const whole = await readGoldDocuments(folder, group);
  for (const [at, document] of whole.flatMap(excerptsOf).entries()) {
    const lattice = prune(trainingLattice(document, lexicon), start);
    documents.push({ group, weight, fold: at % FOLDS, document, lattice });
  }
}

const heldOut = Array.from({ length: FOLDS }, (_, fold) =>
  fromVector(
    fit(
      documents.filter((learned) => learned.fold !== fold),
      start,
    ),
  ),
);
const samples = documents.map(({ group, fold, document }) => {
  const parameters = { ...PARAMETERS, weights: heldOut[fold]! };
  return {
    group,
    document,
    beads: alignSegments(document.en, document.fr, lexicon, { parameters }),
  };
});
const rows = Object.keys(GROUPS).map((group) => [
  group,
  ...alignmentRow(samples.filter((sample) => sample.group === group)),
]);
const title = 'Each document aligned with weights learned from the others';
process.stdout.write(`${printTable({ title, columns: ['group', ...ALIGNMENT_COLUMNS], rows })}\n`);
process.stdout.write(`${printTable(reliabilityTable(samples))}\n`);

const weights = fromVector(fit(documents, start));
await writeFile(values.output, `${JSON.stringify(weights, null, 2)}\n`);
