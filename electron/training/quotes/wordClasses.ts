/** Text to learn classes from: sentences of word forms, each counted `weight` times. */
export interface ClassText {
  readonly sentences: readonly (readonly string[])[];
  readonly weight: number;
}

const BOUNDARY = 0;
const RARE = 1;
const FIRST_WORD = 2;

/**
 * Puts words into classes by the words that stand beside them: the exchange algorithm on class bigrams
 * (Kneser and Ney 1993; Martin, Liermann and Ney 1998). Deterministic.
 *
 * @returns the class of each word that is frequent enough, 1 and up
 */
export function learnClasses(
  texts: readonly ClassText[],
  classes: number,
  leastCount: number,
  rounds: number,
): Map<string, number> {
  const words = vocabulary(texts, leastCount);
  const pairs = countPairs(texts, new Map(words.map((word, i) => [word, i + FIRST_WORD])));
  const classOf = exchange(pairs, words.length + FIRST_WORD, classes, rounds);
  return new Map(words.map((word, i) => [word, classOf[i + FIRST_WORD]!]));
}

/** The frequent words, most frequent first. */
function vocabulary(texts: readonly ClassText[], leastCount: number): string[] {
  const counts = new Map<string, number>();
  for (const { sentences, weight } of texts)
    for (const sentence of sentences)
      for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + weight);
  return [...counts]
    .filter(([, count]) => count >= leastCount)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** What follows and what precedes each word: `[neighbour, count]` flat. */
interface Pairs {
  readonly after: readonly Float64Array[];
  readonly before: readonly Float64Array[];
}

function countPairs(texts: readonly ClassText[], ids: ReadonlyMap<string, number>): Pairs {
  const size = ids.size + FIRST_WORD;
  const counts = new Map<number, number>();
  for (const { sentences, weight } of texts)
    for (const sentence of sentences) {
      let last = BOUNDARY;
      for (const word of [...sentence, null]) {
        const id = word === null ? BOUNDARY : (ids.get(word) ?? RARE);
        const key = last * size + id;
        counts.set(key, (counts.get(key) ?? 0) + weight);
        last = id;
      }
    }
  const after: number[][] = Array.from({ length: size }, () => []);
  const before: number[][] = Array.from({ length: size }, () => []);
  for (const [key, count] of counts) {
    const left = Math.floor(key / size);
    const right = key % size;
    after[left]!.push(right, count);
    before[right]!.push(left, count);
  }
  return {
    after: after.map((row) => Float64Array.from(row)),
    before: before.map((row) => Float64Array.from(row)),
  };
}

const entropy = (count: number): number => (count > 0 ? count * Math.log(count) : 0);

/** Counts of class pairs and classes while words move between them. */
class ClassCounts {
  readonly classes: number;
  readonly pair: Float64Array;
  readonly left: Float64Array;
  readonly right: Float64Array;
  constructor(classes: number) {
    this.classes = classes;
    this.pair = new Float64Array(classes * classes);
    this.left = new Float64Array(classes);
    this.right = new Float64Array(classes);
  }
}

/** Neighbours of one word, summed by class. */
interface Profile {
  readonly after: Float64Array;
  readonly before: Float64Array;
  readonly own: number;
  readonly total: number;
  readonly totalBefore: number;
}

function exchange(pairs: Pairs, size: number, classes: number, rounds: number): Int32Array {
  const classOf = Int32Array.from({ length: size }, (_, i) => Math.min(i, classes - 1));
  const counts = new ClassCounts(classes);
  for (let word = 0; word < size; word++)
    for (let k = 0; k < pairs.after[word]!.length; k += 2) {
      const other = pairs.after[word]![k]!;
      const count = pairs.after[word]![k + 1]!;
      counts.pair[classOf[word]! * classes + classOf[other]!]! += count;
      counts.left[classOf[word]!]! += count;
      counts.right[classOf[other]!]! += count;
    }
  for (let round = 0; round < rounds; round++) {
    for (let word = FIRST_WORD; word < size; word++) {
      const profile = profileOf(pairs, classOf, word, classes);
      move(counts, profile, classOf[word]!, -1);
      let best = classOf[word]!;
      let most = -Infinity;
      for (let c = FIRST_WORD; c < classes; c++) {
        const gain = gainOf(counts, profile, c);
        if (gain > most + 1e-9) {
          most = gain;
          best = c;
        }
      }
      move(counts, profile, best, 1);
      classOf[word] = best;
    }
  }
  return classOf;
}

function profileOf(pairs: Pairs, classOf: Int32Array, word: number, classes: number): Profile {
  const after = new Float64Array(classes);
  const before = new Float64Array(classes);
  let own = 0;
  let total = 0;
  let totalBefore = 0;
  const rights = pairs.after[word]!;
  for (let k = 0; k < rights.length; k += 2) {
    total += rights[k + 1]!;
    if (rights[k] === word) own += rights[k + 1]!;
    else after[classOf[rights[k]!]!]! += rights[k + 1]!;
  }
  const lefts = pairs.before[word]!;
  for (let k = 0; k < lefts.length; k += 2) {
    totalBefore += lefts[k + 1]!;
    if (lefts[k] !== word) before[classOf[lefts[k]!]!]! += lefts[k + 1]!;
  }
  return { after, before, own, total, totalBefore };
}

/** Adds a word to a class (sign 1) or takes it out (sign -1). */
function move(counts: ClassCounts, profile: Profile, to: number, sign: 1 | -1): void {
  const { classes, pair, left, right } = counts;
  for (let c = 0; c < classes; c++) {
    pair[to * classes + c]! += sign * profile.after[c]!;
    pair[c * classes + to]! += sign * profile.before[c]!;
  }
  pair[to * classes + to]! += sign * profile.own;
  left[to]! += sign * profile.total;
  right[to]! += sign * profile.totalBefore;
}

/** What the log likelihood of the text gains when the word joins a class. */
function gainOf(counts: ClassCounts, profile: Profile, to: number): number {
  const { classes, pair, left, right } = counts;
  let gain = 0;
  for (let c = 0; c < classes; c++) {
    if (c === to) continue;
    if (profile.after[c]! > 0) {
      const old = pair[to * classes + c]!;
      gain += entropy(old + profile.after[c]!) - entropy(old);
    }
    if (profile.before[c]! > 0) {
      const old = pair[c * classes + to]!;
      gain += entropy(old + profile.before[c]!) - entropy(old);
    }
  }
  const own = pair[to * classes + to]!;
  gain += entropy(own + profile.own + profile.after[to]! + profile.before[to]!) - entropy(own);
  gain -= entropy(left[to]! + profile.total) - entropy(left[to]!);
  gain -= entropy(right[to]! + profile.totalBefore) - entropy(right[to]!);
  return gain;
}
