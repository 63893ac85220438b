import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The directory of package.json: the project in the sources, the archive in the packed app. */
export const ROOT = findRoot(import.meta.dirname);

/** Trained by `npm run train:lexicon`. */
export const LEXICON_FILE = join(ROOT, 'shared/lexicon/data/lexicon.bin');

/** The letters of printed exports. */
export const FONT_FILES = {
  regular: join(ROOT, 'shared/export/pdf/fonts/DejaVuSansCondensed.ttf'),
  bold: join(ROOT, 'shared/export/pdf/fonts/DejaVuSansCondensed-Bold.ttf'),
} as const;

/** The texts of the sample pair. */
export const SAMPLE_DIRECTORY = join(ROOT, 'fixtures/openai-otan');

/** The script of the worker threads: as written when we run as written, else what the build made of it. */
export const WORKER_FILE = pathToFileURL(
  join(
    ROOT,
    extname(import.meta.filename) === '.ts'
      ? 'electron/backend/worker.ts'
      : 'dist/backend/worker.js',
  ),
);

function findRoot(directory: string): string {
  if (existsSync(join(directory, 'package.json'))) return directory;
  const parent = dirname(directory);
  if (parent === directory) throw new Error('The app lies outside its own directory.');
  return findRoot(parent);
}
