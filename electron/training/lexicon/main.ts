import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FACTS } from '../../../shared/lexicon/facts/facts.ts';
import { VOCABULARY } from '../../../shared/lexicon/facts/vocabulary.ts';
import { packLexicon } from '../../../shared/lexicon/packLexicon.ts';
import type { LexiconEntries } from '../../../shared/lexicon/packLexicon.ts';
import { unpackLexicon } from '../../../shared/lexicon/unpackLexicon.ts';
import { kinOf, oppositesOf } from '../wordNet/relations.ts';
import { readSynsets } from '../wordNet/synsets.ts';
import { assembleEntries, enrichEntries } from './assemble.ts';
import { findCandidates } from './candidates.ts';
import { readCorpus } from './corpus.ts';
import { readDictionary } from './dictionary.ts';
import { findExpressions } from './expressions.ts';
import { factDictionary } from './factEntries.ts';
import { sentenceFiles } from './parallelText.ts';
import { markListed } from './listedPairs.ts';
import { selectPairs } from './select.ts';
import { train } from './train.ts';

const DEFAULT_OUTPUT = path.join(import.meta.dirname, '../../../shared/lexicon/data/lexicon.bin');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: 'string', short: 'o', default: DEFAULT_OUTPUT },
    limit: { type: 'string' },
    enrich: { type: 'string' },
    wordnet: { type: 'string' },
  },
});
const [folder] = positionals;
if ((folder === undefined) === (values.enrich === undefined)) {
  process.stderr.write(
    'Usage: npm run train:lexicon -- DIR [--wordnet DICT] [--limit LINES_OF_EACH_FILE] [-o FILE]\n' +
      '       npm run train:lexicon -- --enrich LEXICON [--wordnet DICT] [-o FILE]\n',
  );
  process.exit(2);
}

const begun = performance.now();
function report(message: string): void {
  const seconds = Math.round((performance.now() - begun) / 1000);
  process.stderr.write(`${seconds} s: ${message}\n`);
}

const facts = factDictionary([...FACTS, ...VOCABULARY]);
const entries =
  values.enrich === undefined
    ? await learn(path.join(folder!, 'parallel'), Number(values.limit ?? Infinity))
    : enrichEntries(unpackLexicon(await readFile(values.enrich)), facts);
const file = packLexicon(
  values.wordnet === undefined ? entries : withRelations(entries, values.wordnet),
);
await writeFile(values.output, file);
report(`${values.output}: ${entries.pairs.length} pairs, ${file.length} bytes`);

/** Relations between the English words of the lexicon, out of WordNet's folder `dict`. */
function withRelations(lexicon: LexiconEntries, dict: string): LexiconEntries {
  const known = new Set(lexicon.pairs.map(({ en }) => en));
  const synsets = readSynsets(dict);
  const isKnown = (word: string): boolean => known.has(word);
  return { ...lexicon, kin: kinOf(synsets, isKnown), opposites: oppositesOf(synsets, isKnown) };
}

/** All of it, from parallel text. */
async function learn(parallel: string, limit: number): Promise<LexiconEntries> {
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
  const dictionary = await readDictionary(parallel);
  const listed = markListed(corpus, candidates, [
    ...dictionary.pairs,
    // The everyday vocabulary is too loose to steer the learning.
    ...factDictionary(FACTS).pairs,
  ]);
  const model = await train(corpus, candidates, listed, report);
  const pairs = selectPairs(corpus, candidates, model.links);
  report(`${pairs.length} pairs kept`);
  const expressions = findExpressions(corpus, candidates, model.tables, model.jumps);
  report(`${expressions.length} expressions kept`);
  return assembleEntries(corpus, { pairs, expressions }, dictionary, facts);
}
