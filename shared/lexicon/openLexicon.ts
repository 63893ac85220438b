import { HEADER, MAGIC, SECTIONS, VERSION } from './format.ts';
import type { Section } from './format.ts';
import { FileLexicon } from './fileLexicon.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Opens a lexicon file (layout in format.ts); the bytes are kept, not copied.
 *
 * @throws RangeError when the bytes are not a lexicon of this version, or are damaged
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  if (bytes.length < HEADER) throw new RangeError('This is not a lexicon file.');
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER);
  const field = (index: number): number => header.getUint32(4 * index, true);
  if (field(0) !== MAGIC) throw new RangeError('This is not a lexicon file.');
  if (field(1) !== VERSION) throw new RangeError(`Lexicon version ${field(1)} is not known.`);
  const sections = {} as Record<Section, Uint8Array>;
  let at = HEADER;
  SECTIONS.forEach((name, index) => {
    const length = field(5 + index);
    sections[name] = bytes.subarray(at, at + length);
    at += length;
  });
  if (at !== bytes.length) throw new RangeError('The lexicon file is cut short.');
  return new FileLexicon(sections, { documents: field(2), en: field(3), fr: field(4) });
}
