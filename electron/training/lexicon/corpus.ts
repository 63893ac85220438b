import type { Language } from '../../../shared/text/language.ts';
import { tokenise } from '../../../shared/text/tokens.ts';
import { mendLigatures } from './ligatures.ts';
import { readPairs } from './parallelText.ts';

/** One language of the corpus, its words by number; number 0 stands for words too rare to learn. */
export interface Side {
  readonly forms: readonly string[];
  /** The words of all sentences, one after the other. */
  readonly words: Int32Array;
  /** Where each sentence begins in `words`; one more than there are sentences. */
  readonly starts: Uint32Array;
}

/** Tokenised parallel sentences in shared memory, for the workers. */
export interface Corpus {
  readonly sentences: number;
  readonly en: Side;
  readonly fr: Side;
}

/** A word seen less often is number 0. */
const MIN_COUNT = 3;
const MAX_WORDS = 80;
/** Numbers of more digits are one word: the reader compares them by value. */
const SMALL_NUMBER = /^\d{1,2}$/;
const NUMBER_FORM = '#';

/** Reads, mends, cleans and tokenises the files. `report` is told the sentences kept so far. */
export async function readCorpus(
  files: readonly string[],
  report: (sentences: number) => void,
  limit = Infinity,
): Promise<Corpus> {
  const sides = { en: new SideBuilder('en'), fr: new SideBuilder('fr') };
  const seen = new Set<number>();
  for (const file of files) {
    let left = limit;
    for await (const { en, fr } of readPairs(file)) {
      if (left-- <= 0) break;
      const hash = hashOf(`${en}\t${fr}`);
      if (en === fr || seen.has(hash)) continue;
      seen.add(hash);
      const enForms = formsOf(en, 'en');
      const frForms = formsOf(mendLigatures(fr), 'fr');
      if (!isSound(enForms.length, frForms.length)) continue;
      sides.en.add(enForms);
      sides.fr.add(frForms);
      if (sides.en.sentences % 50_000 === 0) report(sides.en.sentences);
    }
  }
  return { sentences: sides.en.sentences, en: sides.en.build(), fr: sides.fr.build() };
}

function formsOf(line: string, language: Language): string[] {
  return tokenise(line, { start: 0, end: line.length }, language).map(({ form, kind }) =>
    kind === 'number' && !SMALL_NUMBER.test(form) ? NUMBER_FORM : form,
  );
}

/** Lines of like length; very long ones align badly and cost much. */
function isSound(en: number, fr: number): boolean {
  if (en === 0 || fr === 0 || en > MAX_WORDS || fr > MAX_WORDS) return false;
  const ratio = (en + 4) / (fr + 4);
  return ratio > 0.45 && ratio < 1.8;
}

/** A 52-bit hash of a line: two FNV-1a hashes side by side. */
function hashOf(line: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000189);
  }
  return (high >>> 12) * 0x1_0000_0000 + (low >>> 0);
}

/** Gathers the sentences of one language; numbers words by first sight, then by frequency. */
class SideBuilder {
  sentences = 0;
  private readonly language: Language;
  private readonly numbers = new Map<string, number>();
  private readonly counts: number[] = [];
  private words = new Int32Array(1 << 20);
  private used = 0;
  private readonly starts: number[] = [0];

  constructor(language: Language) {
    this.language = language;
  }

  add(forms: readonly string[]): void {
    if (this.used + forms.length > this.words.length) {
      const larger = new Int32Array(this.words.length * 2);
      larger.set(this.words);
      this.words = larger;
    }
    for (const form of forms) this.words[this.used++] = this.numberOf(form);
    this.starts.push(this.used);
    this.sentences++;
  }

  build(): Side {
    const forms = [...this.numbers.keys()];
    const order = forms
      .map((_, number) => number)
      .filter((number) => this.counts[number]! >= MIN_COUNT)
      .sort((a, b) => this.counts[b]! - this.counts[a]! || a - b);
    const renumbered = new Int32Array(forms.length);
    order.forEach((number, rank) => {
      renumbered[number] = rank + 1;
    });
    const words = new Int32Array(new SharedArrayBuffer(4 * this.used));
    for (let i = 0; i < this.used; i++) words[i] = renumbered[this.words[i]!]!;
    const starts = new Uint32Array(new SharedArrayBuffer(4 * this.starts.length));
    starts.set(this.starts);
    return { forms: [`(rare ${this.language})`, ...order.map((n) => forms[n]!)], words, starts };
  }

  private numberOf(form: string): number {
    let number = this.numbers.get(form);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(form, number);
      this.counts.push(0);
    }
    this.counts[number]!++;
    return number;
  }
}
