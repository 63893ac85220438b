import { contains, overlaps, type Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import type { DriftInput } from './check.ts';

/** A rendering is one when the links carry so much of the weight of the English words. */
const LEAST_CARRIED = 0.6;
/** Words that make up so much of their bead are rendered by its French, whatever the links say. */
const MOST_OF_BEAD = 0.6;
/** Beads below this may not belong together at all. */
const LEAST_CONFIDENCE = 0.7;

/**
 * Where the French renders a stretch of English words, by the word links of its bead: from the first
 * linked word to the last. Words count by the lexicon's inverse document frequency. Where the words
 * are most of a sure bead, all of its French renders them.
 *
 * @param span English words inside one bead
 * @returns null when too few of the words are rendered, or the span lies in no single bead
 */
export function frenchRendering(input: DriftInput, span: Span): Span | null {
  const index = input.beads.findIndex((bead) =>
    bead.en.some((segment) => overlaps(input.en.segments[segment]!, span)),
  );
  const bead = input.beads[index];
  if (!bead || bead.fr.length === 0) return null;
  const english = bead.en.flatMap((segment) => input.en.tokens[segment]!);
  const french = bead.fr.flatMap((segment) => input.fr.tokens[segment]!);
  const inside = (token: Token): boolean => contains(span, token) && token.kind !== 'punctuation';
  const linked = (input.words[index] ?? []).filter(({ en }) => inside(english[en]!));
  const weight = (token: Token): number => input.lexicon.idf('en', token.form);
  const carriers = new Set(linked.map(({ en }) => english[en]!));
  const all = sum(english.filter(inside).map(weight));
  const carried = all > 0 && sum([...carriers].map(weight)) >= LEAST_CARRIED * all;
  const length = english.at(-1)!.end - english[0]!.start;
  const most = span.end - span.start >= MOST_OF_BEAD * length;
  if (!carried && !(most && bead.confidence >= LEAST_CONFIDENCE)) return null;
  const places = carried ? linked.map(({ fr }) => french[fr]!) : french;
  return {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
