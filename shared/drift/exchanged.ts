import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { BeadContext } from './beadContext.ts';
import type { Drift } from './check.ts';
import { pairDrift } from './pairDrift.ts';
import { isSurelyLinked } from './sureLink.ts';

/** What stands on both sides of a bead: a number, a name. */
export interface Placed {
  readonly en: Span;
  readonly fr: Span;
}

/** How many words away the word that something belongs with is sought. */
const REACH = 3;
/** Idf from which a word says what something belongs with. */
const WEIGHTY = 0.3;

/**
 * Things that changed places: what each belongs with is rendered beside the other. "12 dead and 30 injured" /
 * "30 morts et 12 blessés".
 *
 * @param steps where what they belong with is sought: behind them (1), before them (-1)
 * @param areAlike whether two could be taken for one another
 */
export function exchanged<T extends Placed>(
  bead: BeadContext,
  placed: readonly T[],
  steps: readonly (1 | -1)[],
  areAlike: (one: T, two: T) => boolean = () => true,
): Drift[] {
  return placed.flatMap((one, i) =>
    placed
      .slice(i + 1)
      .filter((two) => areAlike(one, two) && haveExchanged(bead, one, two, steps))
      .map((two) =>
        pairDrift(bead, 'exchanged', spanOfBoth(one.en, two.en), spanOfBoth(one.fr, two.fr), 0.8),
      ),
  );
}

function haveExchanged(
  bead: BeadContext,
  one: Placed,
  two: Placed,
  steps: readonly (1 | -1)[],
): boolean {
  return steps.some((step) => {
    const [a, b] = [beside(bead, 'en', one.en, step), beside(bead, 'en', two.en, step)];
    const [c, d] = [beside(bead, 'fr', one.fr, step), beside(bead, 'fr', two.fr, step)];
    if ([a, b, c, d].some((index) => index < 0) || a === b || c === d) return false;
    return isSurelyLinked(bead, a, d) && isSurelyLinked(bead, b, c);
  });
}

/** The nearest word of weight after a span or before it; -1 where none is near. */
function beside(bead: BeadContext, language: Language, span: Span, step: 1 | -1): number {
  const { tokens } = bead[language];
  const first = tokens.findIndex(({ end }) => end > span.start);
  const last = tokens.findLastIndex(({ start }) => start < span.end);
  const from = step === 1 ? last : first;
  for (let i = from + step; Math.abs(i - from) <= REACH; i += step) {
    const token = tokens[i];
    if (!token || token.kind === 'number' || /^[.;:!?]$/u.test(token.form)) return -1;
    if (token.kind === 'word' && bead.lexicon.idf(language, token.form) >= WEIGHTY) return i;
  }
  return -1;
}

/** The span from the first of two to the last. */
function spanOfBoth(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
