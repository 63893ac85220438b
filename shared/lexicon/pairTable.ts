import { probabilityOf, VarintReader } from './format.ts';
import type { TranslationRows, VisitTranslation } from './lexicon.ts';
import type { Language } from '../text/language.ts';

/** The pairs of the file, by either language. */
export class PairTable {
  readonly rows: Record<Language, TranslationRows>;

  /** @param sections the pair sections of the file; sizes are the numbers of words */
  constructor(
    sections: Record<'pairCounts' | 'pairIds' | 'pairForward' | 'pairBackward', Uint8Array>,
    enSize: number,
    frSize: number,
  ) {
    const { pairForward: forward, pairBackward: backward } = sections;
    const en = {
      ...readPairs(sections.pairCounts, sections.pairIds, enSize, forward.length),
      forward,
      backward,
    };
    this.rows = { en, fr: transpose(en, frSize) };
  }

  /** Visits the translations of a word with p(translation | word) and p(word | translation). */
  each(language: Language, id: number, visit: VisitTranslation): void {
    const { starts, ids, forward, backward } = this.rows[language];
    for (let i = starts[id]!; i < starts[id + 1]!; i++) {
      visit(ids[i]!, probabilityOf(forward[i]!), probabilityOf(backward[i]!));
    }
  }

  /**
   * How likely the two words translate each other: the geometric mean of both directions; 0 for no pair.
   *
   * @param en number of the word, -1 for none; likewise `fr`
   */
  probability(en: number, fr: number): number {
    if (en < 0 || fr < 0) return 0;
    const pair = this.find(en, fr);
    return pair < 0 ? 0 : meanProbability(this.rows.en, pair);
  }

  /** Where the pair stands in the English rows, or -1. */
  private find(en: number, fr: number): number {
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
}

/** The geometric mean of both probabilities of a pair. */
export function meanProbability({ forward, backward }: TranslationRows, pair: number): number {
  return Math.sqrt(probabilityOf(forward[pair]!) * probabilityOf(backward[pair]!));
}

function readPairs(
  counts: Uint8Array,
  gaps: Uint8Array,
  size: number,
  total: number,
): Pick<TranslationRows, 'starts' | 'ids'> {
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
  return { starts, ids };
}

/** The same pairs by the other language: a counting sort. */
function transpose(rows: TranslationRows, size: number): TranslationRows {
  const starts = new Uint32Array(size + 1);
  for (const id of rows.ids) starts[id + 1]!++;
  for (let word = 0; word < size; word++) starts[word + 1]! += starts[word]!;
  const next = starts.slice();
  const ids = new Uint32Array(rows.ids.length);
  const forward = new Uint8Array(ids.length);
  const backward = new Uint8Array(ids.length);
  for (let word = 0; word + 1 < rows.starts.length; word++) {
    for (let i = rows.starts[word]!; i < rows.starts[word + 1]!; i++) {
      const at = next[rows.ids[i]!]!++;
      ids[at] = word;
      forward[at] = rows.backward[i]!;
      backward[at] = rows.forward[i]!;
    }
  }
  return { starts, ids, forward, backward };
}
