import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packLexicon } from '../../../shared/lexicon/packLexicon.ts';
import { assembleEntries } from './assemble.ts';
import { findCandidates } from './candidates.ts';
import { readCorpus } from './corpus.ts';
import { readDictionary } from './dictionary.ts';
import { findExpressions } from './expressions.ts';
import { factDictionary } from './factEntries.ts';
import { sentenceFiles } from './parallelText.ts';
import { selectPairs } from './select.ts';
import { train } from './train.ts';

const DEFAULT_OUTPUT = path.join(import.meta.dirname, '../../../shared/lexicon/data/lexicon.bin');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: 'string', short: 'o', default: DEFAULT_OUTPUT },
    limit: { type: 'string' },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write(
    'Usage: npm run train:lexicon -- DIR [--limit LINES_OF_EACH_FILE] [-o FILE]\n',
  );
  process.exit(2);
}

const begun = performance.now();
function report(message: string): void {
  const seconds = Math.round((performance.now() - begun) / 1000);
  process.stderr.write(`${seconds} s: ${message}\n`);
}

const parallel = path.join(folder, 'parallel');
const limit = values.limit === undefined ? Infinity : Number(values.limit);
const corpus = await readCorpus(
  await sentenceFiles(parallel),
  (sentences) => {
    if (sentences % 250_000 === 0) report(`${sentences} sentences read`);
  },
  limit,
);
report(
  `${corpus.sentences} sentences, ${corpus.en.forms.length} English words, ${corpus.fr.forms.length} French`,
);
const candidates = findCandidates(corpus, (word) => {
  if (word % 20_000 === 0) report(`candidates of ${word} words`);
});
report(`${candidates.fr.length} candidate pairs`);
const model = await train(corpus, candidates, report);
const pairs = selectPairs(corpus, candidates, model.links);
report(`${pairs.length} pairs kept`);
const expressions = findExpressions(corpus, candidates, model.tables, model.jumps);
report(`${expressions.length} expressions kept`);
const dictionary = await readDictionary(parallel);
const file = packLexicon(
  assembleEntries(corpus, { pairs, expressions }, dictionary, factDictionary()),
);
await writeFile(values.output, file);
report(`${values.output}: ${file.length} bytes`);
