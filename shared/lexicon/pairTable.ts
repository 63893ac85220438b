import { probabilityOf, VarintReader } from './format.ts';
import type { VisitTranslation } from './lexicon.ts';
import type { Language } from '../text/language.ts';

/** Rows of numbered translations in one array: those of word `w` from `starts[w]` to `starts[w + 1]`. */
interface Rows {
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
  /** Where the pair stands in the file, for its probabilities. */
  readonly pairs: Uint32Array;
}

/** The pairs of the file, by either language. */
export class PairTable {
  private readonly rows: Record<Language, Rows>;
  private readonly forward: Uint8Array;
  private readonly backward: Uint8Array;

  /** @param sections the pair sections of the file; sizes are the numbers of words */
  constructor(
    sections: Record<'pairCounts' | 'pairIds' | 'pairForward' | 'pairBackward', Uint8Array>,
    enSize: number,
    frSize: number,
  ) {
    this.forward = sections.pairForward;
    this.backward = sections.pairBackward;
    const en = readRows(sections.pairCounts, sections.pairIds, enSize, this.forward.length);
    this.rows = { en, fr: transpose(en, frSize) };
  }

  /** Visits the translations of a word with p(translation | word) and p(word | translation). */
  each(language: Language, id: number, visit: VisitTranslation): void {
    const { starts, ids, pairs } = this.rows[language];
    const [there, back] =
      language === 'en' ? [this.forward, this.backward] : [this.backward, this.forward];
    for (let i = starts[id]!; i < starts[id + 1]!; i++) {
      const pair = pairs[i]!;
      visit(ids[i]!, probabilityOf(there[pair]!), probabilityOf(back[pair]!));
    }
  }

  /** Where the pair stands, or -1. */
  find(en: number, fr: number): number {
    const { starts, ids } = this.rows.en;
    let low = starts[en]!;
    let high = starts[en + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const id = ids[middle]!;
      if (id === fr) return middle;
      if (id < fr) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** p(fr | en) of a pair that `find` found. */
  forwardOf(pair: number): number {
    return probabilityOf(this.forward[pair]!);
  }

  /** p(en | fr) of a pair that `find` found. */
  backwardOf(pair: number): number {
    return probabilityOf(this.backward[pair]!);
  }
}

function readRows(counts: Uint8Array, gaps: Uint8Array, size: number, total: number): Rows {
  const starts = new Uint32Array(size + 1);
  const ids = new Uint32Array(total);
  const countReader = new VarintReader(counts);
  const gapReader = new VarintReader(gaps);
  let at = 0;
  for (let word = 0; word < size; word++) {
    starts[word] = at;
    let id = 0;
    for (let left = countReader.next(); left > 0; left--) {
      id += gapReader.next();
      ids[at++] = id;
    }
  }
  if (at !== total) throw new RangeError('The word pairs of the lexicon file are damaged.');
  starts[size] = at;
  return { starts, ids, pairs: ids.map((_, index) => index) };
}

/** The same pairs by the other language: a counting sort. */
function transpose(rows: Rows, size: number): Rows {
  const starts = new Uint32Array(size + 1);
  for (const id of rows.ids) starts[id + 1]!++;
  for (let word = 0; word < size; word++) starts[word + 1]! += starts[word]!;
  const next = starts.slice();
  const ids = new Uint32Array(rows.ids.length);
  const pairs = new Uint32Array(rows.ids.length);
  for (let word = 0; word + 1 < rows.starts.length; word++) {
    for (let i = rows.starts[word]!; i < rows.starts[word + 1]!; i++) {
      const at = next[rows.ids[i]!]!++;
      ids[at] = word;
      pairs[at] = i;
    }
  }
  return { starts, ids, pairs };
}
