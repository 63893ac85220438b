import type { Lexicon } from '../../lexicon/lexicon.ts';

/** For each word of a sentence the numbers of the forms that it may be read as. */
type Readings = readonly (readonly number[])[];

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
 * The expressions of two sentences that render each other, in whatever inflection.
 *
 * @param en for each English word the numbers of its base forms in the lexicon, itself among them;
 *   likewise `fr`
 */
export function renderedExpressions(
  en: Readings,
  fr: Readings,
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
function placesOf(wanted: readonly number[], words: Readings): number[] {
  const places: number[] = [];
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (wanted.every((word, i) => words[at + i]!.includes(word))) places.push(at);
  }
  return places;
}
