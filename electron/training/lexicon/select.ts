import type { PairEntry } from '../../../shared/lexicon/packLexicon.ts';
import type { Candidates } from './candidates.ts';
import type { Corpus, Side } from './corpus.ts';

/** What a pair must reach to be worth its bytes. */
const MIN_LINKS = 0.7;
const MIN_PROBABILITY = 0.0015;
/** Pairs of rare words weigh on little evidence: this many imagined sightings count against them. */
const DOUBT = 0.6;
const BEST_OF_WORD = 40;
/** Keeps the file within 3 MB. */
const MAX_PAIRS = 420_000;

/** Turns link counts into probabilities both ways and keeps the best pairs of every word. */
export function selectPairs(
  corpus: Corpus,
  { starts, fr }: Candidates,
  links: Float64Array,
): PairEntry[] {
  const enCounts = countWords(corpus.en);
  const frCounts = countWords(corpus.fr);
  const scored: { en: number; fr: number; forward: number; backward: number; score: number }[] = [];
  for (let en = 1; en + 1 < starts.length; en++) {
    for (let pair = starts[en]!; pair < starts[en + 1]!; pair++) {
      const count = links[pair]!;
      if (count < MIN_LINKS) continue;
      const forward = count / (enCounts[en]! + DOUBT);
      const backward = count / (frCounts[fr[pair]!]! + DOUBT);
      const score = Math.sqrt(forward * backward);
      if (score < MIN_PROBABILITY && Math.max(forward, backward) < 0.015) continue;
      scored.push({ en, fr: fr[pair]!, forward, backward, score });
    }
  }
  scored.sort((a, b) => b.score - a.score || a.en - b.en || a.fr - b.fr);
  const enKept = new Uint8Array(corpus.en.forms.length);
  const frKept = new Uint8Array(corpus.fr.forms.length);
  return scored
    .filter((pair) => enKept[pair.en]!++ < BEST_OF_WORD || frKept[pair.fr]!++ < BEST_OF_WORD)
    .slice(0, MAX_PAIRS)
    .map((pair) => ({
      en: corpus.en.forms[pair.en]!,
      fr: corpus.fr.forms[pair.fr]!,
      forward: Math.min(1, pair.forward),
      backward: Math.min(1, pair.backward),
    }));
}

function countWords(side: Side): Uint32Array {
  const counts = new Uint32Array(side.forms.length);
  for (const word of side.words) counts[word]!++;
  return counts;
}
