import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { ReadWords } from './readings.ts';

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
 * @param en the English words with their base forms, themselves among them; likewise `fr`
 */
export function renderedExpressions(
  en: ReadWords,
  fr: ReadWords,
  lexicon: Lexicon,
): RenderedExpression[] {
  const found: RenderedExpression[] = [];
  for (let from = 0; from < en.readings.length; from++) {
    lexicon.eachExpression('en', en.readings, from, (expression) => {
      for (const at of fr.places.get(expression.fr[0]!) ?? []) {
        if (!expression.fr.every((word, i) => fr.readings[at + i]?.includes(word))) continue;
        found.push({
          en: { from, to: from + expression.en.length },
          fr: { from: at, to: at + expression.fr.length },
          probability: expression.forward,
        });
      }
    });
  }
  return found;
}
