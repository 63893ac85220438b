import type {
  ExpressionEntry,
  LexiconEntries,
  PairEntry,
} from '../../../shared/lexicon/packLexicon.ts';
import { documentFrequencies } from './candidates.ts';
import type { Corpus, Side } from './corpus.ts';
import type { Dictionary } from './dictionary.ts';

/** Characters of the words worth keeping; others are noise of the corpus. */
const PLAIN_WORD = /^[\p{Script=Latin}\d'’.,%°€$£&/:;!?«»"()+\-–—#]{1,40}$/u;
/** A dictionary's expression is kept when the corpus knows all its words this well. */
const MIN_FREQUENCY = 20;
/** A word without a translation is kept for its frequency when it is this common. */
const COMMON = 50;

/** Puts together what the corpus, the dictionary and our own facts say. */
export function assembleEntries(
  corpus: Corpus,
  learned: { pairs: readonly PairEntry[]; expressions: readonly ExpressionEntry[] },
  dictionary: Dictionary,
  facts: Dictionary,
): LexiconEntries {
  const all = {
    en: frequencies(corpus.en, corpus.sentences),
    fr: frequencies(corpus.fr, corpus.sentences),
  };
  const pairs = mergePairs(mergePairs(learned.pairs, dictionary.pairs), facts.pairs).filter(
    isPlain,
  );
  const known = (expression: ExpressionEntry): boolean =>
    expression.en.every((form) => (all.en.get(form) ?? 0) >= MIN_FREQUENCY) &&
    expression.fr.every((form) => (all.fr.get(form) ?? 0) >= MIN_FREQUENCY);
  const expressions = [
    ...learned.expressions,
    ...facts.expressions,
    ...dictionary.expressions.filter(known),
  ];
  return {
    documents: corpus.sentences,
    frequencies: {
      en: restrict(all.en, new Set(pairs.map(({ en }) => en))),
      fr: restrict(all.fr, new Set(pairs.map(({ fr }) => fr))),
    },
    pairs,
    expressions,
    kin: [],
    opposites: [],
  };
}

/** A lexicon with the pairs and expressions of a dictionary put in where they say more. */
export function enrichEntries(entries: LexiconEntries, listed: Dictionary): LexiconEntries {
  const expressions = new Set(entries.expressions.map(spelled));
  return {
    ...entries,
    pairs: mergePairs(entries.pairs, listed.pairs.filter(isPlain)),
    expressions: [
      ...entries.expressions,
      ...listed.expressions.filter((expression) => !expressions.has(spelled(expression))),
    ],
  };
}

function isPlain({ en, fr }: PairEntry): boolean {
  return PLAIN_WORD.test(en) && PLAIN_WORD.test(fr);
}

function spelled({ en, fr }: ExpressionEntry): string {
  return `${en.join(' ')}\t${fr.join(' ')}`;
}

/** The learned pairs, and those of the dictionary where they say more. */
function mergePairs(learned: readonly PairEntry[], listed: readonly PairEntry[]): PairEntry[] {
  const merged = new Map(learned.map((pair) => [`${pair.en}\t${pair.fr}`, pair]));
  const enMass = massOf(learned, 'en', 'forward');
  const frMass = massOf(learned, 'fr', 'backward');
  for (const pair of listed) {
    const key = `${pair.en}\t${pair.fr}`;
    const known = merged.get(key);
    merged.set(
      key,
      known
        ? {
            ...known,
            forward: Math.max(known.forward, pair.forward * CONFIRMED),
            backward: Math.max(known.backward, pair.backward * CONFIRMED),
          }
        : {
            ...pair,
            forward: pair.forward * trust(enMass.get(pair.en)),
            backward: pair.backward * trust(frMass.get(pair.fr)),
          },
    );
  }
  return [...merged.values()];
}

/** What a dictionary counts for at least on what is already counted. */
const CONFIRMED = 0.1;

/** The probability that the corpus has given away for each word. */
function massOf(
  pairs: readonly PairEntry[],
  language: 'en' | 'fr',
  direction: 'forward' | 'backward',
): Map<string, number> {
  const mass = new Map<string, number>();
  for (const pair of pairs) {
    mass.set(pair[language], (mass.get(pair[language]) ?? 0) + pair[direction]);
  }
  return mass;
}

/** What the dictionary counts for on a word of which the corpus knows this much. */
function trust(mass = 0): number {
  return Math.max(CONFIRMED, 1 - mass);
}

function frequencies(side: Side, sentences: number): Map<string, number> {
  const counts = documentFrequencies(side, sentences);
  return new Map(side.forms.map((form, word) => [form, counts[word]!]));
}

function restrict(all: Map<string, number>, paired: ReadonlySet<string>): Map<string, number> {
  return new Map(
    [...all].filter(
      ([form, count]) => paired.has(form) || (count >= COMMON && PLAIN_WORD.test(form)),
    ),
  );
}
