import type { Lexicon } from '../../lexicon/lexicon.ts';

/** Tokens from one index to before another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An expression that stands on one side, and its rendering that stands on the other. */
export interface RenderedExpression {
  readonly en: Stretch;
  readonly fr: Stretch;
  /** p(French words | English words), 0..1. */
  readonly probability: number;
}

/**
 * The expressions of two sentences that render each other.
 *
 * @param en the numbers of the English words in the lexicon, -1 for unknown ones; likewise `fr`
 */
export function renderedExpressions(
  en: readonly number[],
  fr: readonly number[],
  lexicon: Lexicon,
): RenderedExpression[] {
  const found: RenderedExpression[] = [];
  for (let from = 0; from < en.length; from++) {
    for (const expression of lexicon.expressionsAt('en', en, from)) {
      for (const at of placesOf(expression.fr, fr)) {
        found.push({
          en: { from, to: from + expression.en.length },
          fr: { from: at, to: at + expression.fr.length },
          probability: expression.forward,
        });
      }
    }
  }
  return found;
}

/** Where a sequence of words begins. */
function placesOf(wanted: readonly number[], words: readonly number[]): number[] {
  const places: number[] = [];
  for (let at = words.indexOf(wanted[0]!); at >= 0; at = words.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((word, i) => words[at + i] === word)) places.push(at);
  }
  return places;
}
