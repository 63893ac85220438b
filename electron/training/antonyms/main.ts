/** `npm run train:antonyms -- DICT`: the table of English antonyms, out of WordNet's files. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readLexicon } from '../../backend/lexicon.ts';
import { antonymsOf } from '../wordNet/relations.ts';
import { readSynsets } from '../wordNet/synsets.ts';

const OUTPUT = path.join(import.meta.dirname, '../../../shared/drift/tables/antonyms.json');
const SOURCE =
  'WordNet 3.1, direct antonyms. Copyright 2011 by Princeton University. All rights reserved.';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Usage: npm run train:antonyms -- DICT\n');
  process.exit(2);
}

const lexicon = readLexicon();
// What the lexicon does not know has no French side, and would never be found.
const pairs = antonymsOf(readSynsets(folder))
  .filter((pair) => pair.every((word) => lexicon.id('en', word) >= 0))
  .map((pair) => pair.join(' '))
  .sort();
await writeFile(OUTPUT, `${JSON.stringify({ source: SOURCE, pairs }, null, 1)}\n`);
process.stderr.write(`${pairs.length} pairs\n`);
