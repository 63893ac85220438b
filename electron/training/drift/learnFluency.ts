import { packLevels, type FluencyTable } from '../../../shared/drift/model/fluency.ts';
import {
  EDGE,
  LONGEST_ENDING,
  WordClasses,
  type ClassTable,
} from '../../../shared/drift/model/wordClasses.ts';
import type { Token } from '../../../shared/text/token.ts';

type Sentence = readonly Pick<Token, 'form' | 'kind'>[];

const WORDS = 300;
const ENDINGS = 100;
/** Counts are taken for this much more, so that what was seen once is no rule. */
const PRIOR = 1;

/** Counts which classes of words follow each other. */
export function learnFluency(sentences: readonly Sentence[]): FluencyTable {
  const table = chooseClasses(sentences);
  const classes = new WordClasses(table);
  const next = new PairCounts(classes.size);
  for (const sentence of sentences) {
    const row = [EDGE, ...sentence.map((token) => classes.of(token)), EDGE];
    for (let i = 1; i < row.length; i++) next.add(row[i - 1]!, row[i]!);
  }
  return { ...table, next: next.packed() };
}

/** The commonest words, and the commonest endings of the others. */
function chooseClasses(sentences: readonly Sentence[]): ClassTable {
  const forms = new Map<string, number>();
  for (const { form, kind } of sentences.flat()) {
    if (kind === 'word') forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const words = commonest(forms, WORDS);
  for (const word of words) forms.delete(word);
  const endings = new Map<string, number>();
  for (const [form, count] of forms) {
    for (let length = 1; length <= Math.min(LONGEST_ENDING, form.length - 1); length++) {
      const ending = form.slice(-length);
      endings.set(ending, (endings.get(ending) ?? 0) + count);
    }
  }
  return { words, endings: commonest(endings, ENDINGS) };
}

function commonest(counts: ReadonlyMap<string, number>, most: number): string[] {
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key);
}

/** How often one class stands before another. */
class PairCounts {
  private readonly size: number;
  private readonly pairs: Float64Array;
  private readonly first: Float64Array;
  private readonly second: Float64Array;
  private total = 0;

  constructor(size: number) {
    this.size = size;
    this.pairs = new Float64Array(size * size);
    this.first = new Float64Array(size);
    this.second = new Float64Array(size);
  }

  add(before: number, after: number): void {
    this.pairs[before * this.size + after]!++;
    this.first[before]!++;
    this.second[after]!++;
    this.total++;
  }

  /** Pointwise mutual information of each pair, drawn to 0 where little was seen. */
  packed(): string {
    const information = Array.from(this.pairs, (count, at) => {
      const before = this.first[Math.floor(at / this.size)]!;
      const chance = (before * this.second[at % this.size]!) / Math.max(1, this.total);
      return Math.log((count + PRIOR) / (chance + PRIOR));
    });
    return packLevels(information);
  }
}
