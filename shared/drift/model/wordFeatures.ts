import type { Language } from '../../text/language.ts';
import type { BeadContext } from '../beadContext.ts';
import type { SideCoverage } from './coverage.ts';
import { isName } from './features.ts';

/** The names of the features of a word, in the order of `wordFeatures`. */
export const WORD_FEATURES: readonly string[] = [
  'weight',
  'covered',
  'strength',
  'elsewhere',
  'coveredBefore',
  'coveredAfter',
  'strengthBefore',
  'strengthAfter',
  'stretch',
  'place',
  'number',
  'name',
  'unknown',
  'french',
  'sideCoverage',
  'otherTokens',
  'beadScore',
];

/** How many neighbours on each side are looked at. */
const REACH = 3;

/**
 * A token as numbers that a person can read: how well it and its neighbours are covered, what sort
 * of word it is, and how the whole bead stands.
 *
 * @param beadScore log odds that the meaning of the bead differs
 */
export function wordFeatures(
  bead: BeadContext,
  language: Language,
  coverage: SideCoverage,
  index: number,
  beadScore: number,
): Float64Array {
  const { tokens, text } = bead[language];
  const { weights, covered, strength, elsewhere } = coverage;
  const token = tokens[index]!;
  const near = (values: Float64Array, step: 1 | -1): number => {
    let sum = 0;
    let all = 0;
    for (let k = 1; k <= REACH; k++) {
      const at = index + step * k;
      if (at < 0 || at >= tokens.length || weights[at] === 0) continue;
      sum += values[at]!;
      all++;
    }
    return all ? sum / all : 1;
  };
  return Float64Array.of(
    weights[index]!,
    covered[index]!,
    strength[index]!,
    elsewhere[index]!,
    near(covered, -1),
    near(covered, 1),
    near(strength, -1),
    near(strength, 1),
    stretch(weights, covered, index),
    index / tokens.length,
    token.kind === 'number' ? 1 : 0,
    isName(text, token) ? 1 : 0,
    token.kind === 'word' && bead.lexicon.id(language, token.form) < 0 ? 1 : 0,
    language === 'fr' ? 1 : 0,
    weightedMean(covered, weights),
    bead[language === 'en' ? 'fr' : 'en'].tokens.length / tokens.length,
    beadScore,
  );
}

/** How many tokens around this one have no link, this one with them. */
function stretch(weights: Float64Array, covered: Float64Array, index: number): number {
  const open = (i: number): boolean =>
    i >= 0 && i < covered.length && (weights[i] === 0 || covered[i] === 0);
  if (!open(index)) return 0;
  let from = index;
  let to = index;
  while (open(from - 1)) from--;
  while (open(to + 1)) to++;
  return to - from + 1;
}

function weightedMean(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  let all = 0;
  for (let i = 0; i < values.length; i++) {
    sum += values[i]! * weights[i]!;
    all += weights[i]!;
  }
  return all ? sum / all : 1;
}
