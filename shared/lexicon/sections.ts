import { HEADER, MAGIC, SECTIONS, VERSION } from './format.ts';
import type { Section } from './format.ts';

/** How much a lexicon file holds. */
export interface LexiconSizes {
  /** How many sentences the document frequencies were counted in. */
  readonly documents: number;
  /** Words of each language. */
  readonly en: number;
  readonly fr: number;
}

/** The parts of a lexicon file, as views on its bytes. */
export interface LexiconParts {
  readonly sections: Record<Section, Uint8Array>;
  readonly sizes: LexiconSizes;
}

/**
 * Reads the header of a lexicon file (layout in format.ts) and tells its sections apart.
 *
 * @throws RangeError when the bytes are not a lexicon of this version, or are cut short
 */
export function readSections(bytes: Uint8Array): LexiconParts {
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
  return { sections, sizes: { documents: field(2), en: field(3), fr: field(4) } };
}

/** The characters of the word lists, ascending. */
export function readAlphabet(bytes: Uint8Array): string {
  let alphabet = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    alphabet += String.fromCharCode(bytes[i]! | (bytes[i + 1]! << 8));
  }
  return alphabet;
}
