import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../shared/lexicon/lexicon.ts';
import { openLexicon } from '../../shared/lexicon/openLexicon.ts';
import { LEXICON_FILE } from './appFiles.ts';

/** The bilingual lexicon that comes with the app. */
export function readLexicon(): Lexicon {
  return openLexicon(readFileSync(LEXICON_FILE));
}
