import { FileLexicon } from './fileLexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { readSections } from './sections.ts';

/**
 * Opens a lexicon file (layout in format.ts); the bytes are kept, not copied.
 *
 * @throws RangeError when the bytes are not a lexicon of this version, or are damaged
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const { sections, sizes } = readSections(bytes);
  return new FileLexicon(sections, sizes);
}
