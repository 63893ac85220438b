import { strFromU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { unpack } from './archive.ts';
import { ImportFailed } from './importFailed.ts';
import { importHtml } from './importHtml.ts';

/** Its types ask for Node's Buffer; its code takes any bytes. */
type MammothInput = Parameters<typeof mammoth.convertToHtml>[0];

/** Parts that carry words or say what they are; pictures, fonts and macros are never unpacked. */
const PART = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/u;
/** Word's markup takes some ten times the room of the words. */
const MOST_BYTES = 48_000_000;
/** Office Open XML has none; only an attack does (ECMA-376 part 2, 8.1.4). */
const DOCTYPE = /<!(?:DOCTYPE|ENTITY)/iu;

/**
 * The words of a Word document: paragraphs, headings, list items, table cells and notes, as the
 * reader would see them with all tracked changes accepted.
 *
 * @throws ImportFailed broken-archive, too-large, unsupported-format (an archive of something else)
 */
export async function importDocx(bytes: Uint8Array): Promise<string> {
  const parts = unpack(bytes, (name) => PART.test(name), MOST_BYTES);
  if (![...parts.keys()].some((name) => name.startsWith('word/'))) {
    throw new ImportFailed('unsupported-format');
  }
  for (const part of parts.values()) {
    if (DOCTYPE.test(strFromU8(part))) throw new ImportFailed('broken-archive');
  }
  const checked = zipSync(Object.fromEntries(parts), { level: 0 });
  const noPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    const { value } = await mammoth.convertToHtml({ buffer: checked } as MammothInput, {
      convertImage: noPictures,
      externalFileAccess: false,
    });
    return importHtml(value);
  } catch (error) {
    throw error instanceof ImportFailed
      ? error
      : new ImportFailed('broken-archive', { cause: error });
  }
}
