import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { segmentLines } from '../../../shared/text/segmentLines.ts';
import type { SegmentedText } from '../../../shared/text/segmentedText.ts';
import { sliceSpan } from '../../../shared/text/span.ts';
import type { BeadIndices } from './alignmentScore.ts';

/** A document that people aligned. */
export interface GoldDocument {
  readonly name: string;
  readonly en: SegmentedText;
  readonly fr: SegmentedText;
  readonly gold: readonly BeadIndices[];
}

/** Reads the documents of `align/GROUP`: `src.txt` (English), `tgt.txt` (French) and `gold.txt`. */
export async function readGoldDocuments(directory: string, group: string): Promise<GoldDocument[]> {
  const folder = join(directory, 'align', group);
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const read = (file: string): Promise<string> => readFile(join(folder, name, file), 'utf8');
      return {
        name,
        en: segmentLines(await read('src.txt'), 'en'),
        fr: segmentLines(await read('tgt.txt'), 'fr'),
        gold: (await read('gold.txt')).split('\n').filter(Boolean).map(parseBead),
      };
    }),
  );
}

/** Whether either side of a bead holds a quotation mark. */
export function holdsQuotationMark({ en, fr }: GoldDocument, bead: BeadIndices): boolean {
  const marked = (text: SegmentedText, index: number): boolean =>
    /["«»“”]/u.test(sliceSpan(text.text, text.segments[index]!));
  return bead.en.some((i) => marked(en, i)) || bead.fr.some((j) => marked(fr, j));
}

/** A line like `[0, 1]:[0]`. */
function parseBead(line: string): BeadIndices {
  const [en = [], fr = []] = line
    .split(':')
    .map((side) => Array.from(side.matchAll(/\d+/gu), ([digits]) => Number(digits)));
  return { en, fr };
}
