import type { RelationEntry } from '../../../shared/lexicon/packLexicon.ts';
import type { Pointer, Synset } from './synsets.ts';

const ANTONYM = '!';
const SIMILAR = '&';
const HYPERNYMS = ['@', '~'];
/** A word and what is made of it: derivation, adjective of a noun or verb. */
const DERIVED = ['+', '\\', '<'];
/** Similar, verb group, attribute, see also, entailment. */
const NEAR = [SIMILAR, '$', '=', '^', '*'];

const SYNONYMS = 1;
const DERIVATION = 0.9;
const NEARNESS = 0.6;
const HYPERNYMY = 0.5;
/** Of the opposites: the words of both meanings, a derivation of both, and what is like one of them. */
const DIRECT = 1;
const SHARED = 0.7;
const INDIRECT = 0.5;
/** Each rarer meaning of a word that is meant takes so much of the weight. */
const RARITY = 0.15;
/** Meanings rarer than these say little of a word. */
const MOST_RANK = 3;
/** Weaker relations are not worth their bytes: the file has to stay below 3 MB. */
const LEAST = 0.42;

/** The strongest weight of each pair of words. */
class Relations {
  private readonly weights = new Map<string, RelationEntry>();
  private readonly isKnown: (word: string) => boolean;

  constructor(isKnown: (word: string) => boolean) {
    this.isKnown = isKnown;
  }

  add(one: Meaning, other: Meaning, weight: number): void {
    const [a, b] = one.word < other.word ? [one.word, other.word] : [other.word, one.word];
    if (a === b || !this.isKnown(a) || !this.isKnown(b)) return;
    const rated = weight / (1 + RARITY * (one.rank + other.rank));
    const known = this.weights.get(`${a} ${b}`)?.weight ?? LEAST;
    if (rated > known) this.weights.set(`${a} ${b}`, { a, b, weight: rated });
  }

  all(): RelationEntry[] {
    return [...this.weights.values()].sort((x, y) =>
      x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1,
    );
  }
}

/** A word in one of its meanings. */
interface Meaning {
  readonly word: string;
  readonly rank: number;
}

function meanings({ words, ranks }: Synset): Meaning[] {
  return words.map((word, i) => ({ word, rank: ranks[i]! }));
}

/** The words that a pointer leads from or to: one, or all of the synset. */
function ends(synset: Synset, at: number): Meaning[] {
  const all = meanings(synset);
  return at < 0 ? all : all.slice(at, at + 1);
}

function each(
  relations: Relations,
  ones: readonly Meaning[],
  others: readonly Meaning[],
  weight: number,
): void {
  for (const one of ones) for (const other of others) relations.add(one, other, weight);
}

/**
 * Words that are near in meaning: synonyms, what is made of one another, what is a kind of the other.
 * Weights, 0.42 to 1, fall with the kind of relation and with how rare the meaning is of the word.
 *
 * @param isKnown words of which the relations are wanted
 */
export function kinOf(
  synsets: readonly Synset[],
  isKnown: (word: string) => boolean,
): RelationEntry[] {
  const kin = new Relations(isKnown);
  for (const synset of synsets) {
    each(kin, meanings(synset), meanings(synset), SYNONYMS);
    for (const { symbol, synset: target, from, to } of synset.pointers) {
      const weight = weightOf(symbol);
      if (weight > 0) each(kin, ends(synset, from), ends(target, to), weight);
    }
  }
  return kin.all();
}

function weightOf(symbol: string): number {
  if (DERIVED.includes(symbol)) return DERIVATION;
  if (NEAR.includes(symbol)) return NEARNESS;
  return HYPERNYMS.includes(symbol) ? HYPERNYMY : 0;
}

/**
 * Words of opposite meaning: direct antonyms, other words of the same two meanings, what is made of
 * both, and adjectives that are like one of them (the indirect antonyms of Gross and Miller 1990).
 * Weights as in `kinOf`.
 */
export function oppositesOf(
  synsets: readonly Synset[],
  isKnown: (word: string) => boolean,
): RelationEntry[] {
  const opposites = new Relations(isKnown);
  for (const synset of synsets) {
    for (const pointer of synset.pointers.filter(({ symbol }) => symbol === ANTONYM)) {
      const { synset: target, from, to } = pointer;
      each(opposites, ends(synset, from), ends(target, to), DIRECT);
      each(opposites, common(synset), common(target), SHARED);
      for (const { synset: like } of synset.pointers.filter(({ symbol }) => symbol === SIMILAR))
        each(opposites, common(like), meanings(target), INDIRECT);
      for (const one of derived(synset, from))
        for (const other of derived(target, to))
          if (one.synset.part === other.synset.part)
            each(opposites, ends(one.synset, one.to), ends(other.synset, other.to), SHARED);
    }
  }
  return opposites.all();
}

function common(synset: Synset): Meaning[] {
  return meanings(synset).filter(({ rank }) => rank <= MOST_RANK);
}

function derived({ pointers }: Synset, word: number): Pointer[] {
  return pointers.filter(({ symbol, from }) => symbol === '+' && from === word);
}

/** The direct antonyms, in alphabetical order within a pair. */
export function antonymsOf(synsets: readonly Synset[]): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { words, pointers } of synsets) {
    for (const { symbol, synset, from, to } of pointers) {
      const [a, b] = [words[from], synset.words[to]];
      if (symbol === ANTONYM && a !== undefined && b !== undefined && a < b)
        pairs.set(`${a} ${b}`, [a, b]);
    }
  }
  return [...pairs.values()];
}
