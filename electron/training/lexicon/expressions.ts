import type { ExpressionEntry } from '../../../shared/lexicon/packLexicon.ts';
import { PairAligner } from './alignment.ts';
import type { Jumps, Tables } from './alignment.ts';
import type { Candidates } from './candidates.ts';
import type { Corpus, Side } from './corpus.ts';

/** Every so many sentences are searched: expressions worth keeping are frequent. */
const EVERY = 6;
const MAX_WORDS = 4;
const MIN_COUNT = 12;
/** How often the one must render the other, p(fr | en) times p(en | fr). */
const MIN_AGREEMENT = 0.05;
/** An expression says more than its words when most of these do not translate each other. */
const MAX_LITERAL = 0.5;
const LINKED = 0.4;
const LITERAL = 0.05;
const WORD = /^[\p{L}'-]*\p{L}[\p{L}'-]*$/u;
/** Words that an expression seldom begins or ends with, but that alignments hang on it. */
const LOOSE: ReadonlySet<string> = new Set([
  ...['and', 'or', 'the', 'a', 'an', 'that', "'s", 'is', 'are', 'was', 'it', 'we', 'i', 'this'],
  ...['et', 'ou', 'le', 'la', 'les', "l'", 'un', 'une', 'que', "qu'", 'est', 'sont', 'il', 'ce'],
]);

/**
 * Finds expressions that are rendered as a whole ("on behalf of", "au nom de"): pairs of word
 * sequences that the alignment links only among themselves (Och and Ney 2004, phrase pairs), that
 * are frequent, that mostly render each other, and whose words alone would not tell.
 */
export function findExpressions(
  corpus: Corpus,
  candidates: Candidates,
  tables: Tables,
  jumps: Jumps,
): ExpressionEntry[] {
  const en = new Sequences(corpus.en);
  const fr = new Sequences(corpus.fr);
  for (let sentence = 0; sentence < corpus.sentences; sentence += EVERY) {
    en.count(sentence);
    fr.count(sentence);
  }
  en.forgetRare();
  fr.forgetRare();
  const together = new Map<string, { count: number; literal: number }>();
  const aligner = new PairAligner(corpus, candidates, tables);
  for (let sentence = 0; sentence < corpus.sentences; sentence += EVERY) {
    const { en: rows, fr: columns } = aligner.load(sentence);
    aligner.hmmBoth(rows, columns, jumps);
    collect(aligner, sentence, { rows, columns }, { en, fr }, tables, together);
  }
  return [...together].flatMap(([key, { count, literal }]) => {
    const [enKey, frKey] = key.split('\t') as [string, string];
    const forward = count / en.counts.get(enKey)!;
    const backward = count / fr.counts.get(frKey)!;
    const kept =
      count >= MIN_COUNT && forward * backward >= MIN_AGREEMENT && literal / count <= MAX_LITERAL;
    return kept ? [{ en: en.spell(enKey), fr: fr.spell(frKey), forward, backward }] : [];
  });
}

/** How often each sequence of words stands in the sentences searched. */
class Sequences {
  readonly counts = new Map<string, number>();
  private readonly side: Side;
  private readonly isWord: readonly boolean[];
  private readonly isLoose: readonly boolean[];

  constructor(side: Side) {
    this.side = side;
    this.isWord = side.forms.map((form, number) => number > 0 && WORD.test(form));
    this.isLoose = side.forms.map((form) => LOOSE.has(form));
  }

  count(sentence: number): void {
    const from = this.side.starts[sentence]!;
    const to = this.side.starts[sentence + 1]!;
    for (let start = from; start < to; start++) {
      for (let length = 1; length <= MAX_WORDS && start + length <= to; length++) {
        if (!this.isWord[this.side.words[start + length - 1]!]) break;
        const key = this.side.words.subarray(start, start + length).join(' ');
        this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
      }
    }
    if (this.counts.size > CROWDED) this.forgetOnce();
  }

  forgetRare(): void {
    for (const [key, count] of this.counts) if (count < MIN_COUNT) this.counts.delete(key);
  }

  /** The key of a stretch of a sentence when it is frequent and whole; else null. */
  keyOf(sentence: number, start: number, length: number): string | null {
    const from = this.side.starts[sentence]! + start;
    if (this.isLoose[this.side.words[from]!]) return null;
    if (this.isLoose[this.side.words[from + length - 1]!]) return null;
    const key = this.side.words.subarray(from, from + length).join(' ');
    return this.counts.has(key) ? key : null;
  }

  spell(key: string): string[] {
    return key.split(' ').map((number) => this.side.forms[Number(number)]!);
  }

  /** Sequences met once so far give way; what is frequent comes again. */
  private forgetOnce(): void {
    for (const [key, count] of this.counts) if (count < 2) this.counts.delete(key);
  }
}

const CROWDED = 6_000_000;

function collect(
  aligner: PairAligner,
  sentence: number,
  { rows, columns }: { rows: number; columns: number },
  sequences: { en: Sequences; fr: Sequences },
  tables: Tables,
  together: Map<string, { count: number; literal: number }>,
): void {
  for (let start = 0; start < rows; start++) {
    for (let length = 1; length <= MAX_WORDS && start + length <= rows; length++) {
      const span = linkedColumns(aligner, columns, start, start + length);
      if (!span || span.to - span.from > MAX_WORDS || length + span.to - span.from < 3) continue;
      if (reachesOut(aligner, rows, columns, span, start, start + length)) continue;
      const enKey = sequences.en.keyOf(sentence, start, length);
      const frKey = sequences.fr.keyOf(sentence, span.from, span.to - span.from);
      if (enKey === null || frKey === null) continue;
      const known = together.get(`${enKey}\t${frKey}`) ?? { count: 0, literal: 0 };
      known.count++;
      known.literal += literalShare(aligner, columns, span, start, start + length, tables);
      together.set(`${enKey}\t${frKey}`, known);
    }
  }
}

interface Columns {
  readonly from: number;
  readonly to: number;
}

/** The stretch of French that English [from, to) links to; its ends must both be linked. */
function linkedColumns(
  aligner: PairAligner,
  columns: number,
  from: number,
  to: number,
): Columns | null {
  let first = columns;
  let last = -1;
  for (const row of [from, to - 1]) {
    let linked = false;
    for (let j = 0; j < columns; j++) linked ||= aligner.posterior[row * columns + j]! >= LINKED;
    if (!linked) return null;
  }
  for (let i = from; i < to; i++) {
    for (let j = 0; j < columns; j++) {
      if (aligner.posterior[i * columns + j]! < LINKED) continue;
      first = Math.min(first, j);
      last = Math.max(last, j);
    }
  }
  return last < 0 ? null : { from: first, to: last + 1 };
}

/** Whether French [span) is linked to English outside [from, to). */
function reachesOut(
  aligner: PairAligner,
  rows: number,
  columns: number,
  span: Columns,
  from: number,
  to: number,
): boolean {
  for (let i = 0; i < rows; i++) {
    if (i >= from && i < to) continue;
    for (let j = span.from; j < span.to; j++) {
      if (aligner.posterior[i * columns + j]! >= LINKED) return true;
    }
  }
  return false;
}

/** The share of the English words that some French word of the stretch translates by itself. */
function literalShare(
  aligner: PairAligner,
  columns: number,
  span: Columns,
  from: number,
  to: number,
  tables: Tables,
): number {
  let literal = 0;
  for (let i = from; i < to; i++) {
    for (let j = span.from; j < span.to; j++) {
      const pair = aligner.index[i * columns + j]!;
      if (pair < 0 || tables.forward[pair]! * tables.backward[pair]! < LITERAL ** 2) continue;
      literal++;
      break;
    }
  }
  return literal / Math.max(to - from, span.to - span.from);
}
