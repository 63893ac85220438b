import type { Language } from '../text/language.ts';
import { contains, type Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { beadsAround } from './beadTokens.ts';
import type { DriftInput } from './check.ts';
import { otherLanguage } from './otherLanguage.ts';

/** A rendering is one when the links carry so much of the weight of the words. */
const LEAST_CARRIED = 0.6;
/** Words that make up so much of their bead are rendered by its other side, whatever the links say. */
const MOST_OF_BEAD = 0.6;
/** A side much shorter than the other leaves something out. */
const LEAST_LENGTH = 0.4;
/** Beads below this may not belong together at all. */
const LEAST_CONFIDENCE = 0.7;

/**
 * Where the other language renders a stretch of words, by the word links of its bead: from the first
 * linked word to the last. Words count by the lexicon's inverse document frequency. Where the words
 * are most of a sure bead, all of its other side renders them.
 *
 * @param span words of `language`, of which the first bead counts
 * @returns null when too few of the words are rendered
 */
export function rendering(input: DriftInput, language: Language, span: Span): Span | null {
  const [bead] = beadsAround(input, language, span);
  const other = otherLanguage(language);
  if (!bead || bead[other].length === 0) return null;
  const own = bead[language];
  const inside = (token: Token): boolean => contains(span, token) && token.kind !== 'punctuation';
  const linked = bead.links.filter((link) => inside(own[link[language]]!));
  const weight = (token: Token): number => input.lexicon.idf(language, token.form);
  const carriers = new Set(linked.map((link) => own[link[language]]!));
  const all = sum(own.filter(inside).map(weight));
  const carried = all > 0 && sum([...carriers].map(weight)) >= LEAST_CARRIED * all;
  const length = lengthOf(own);
  const most =
    span.end - span.start >= MOST_OF_BEAD * length &&
    lengthOf(bead[other]) >= LEAST_LENGTH * length;
  if (!carried && !(most && bead.confidence >= LEAST_CONFIDENCE)) return null;
  const places = carried ? linked.map((link) => bead[other][link[other]]!) : bead[other];
  return {
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end)),
  };
}

function lengthOf(tokens: readonly Token[]): number {
  return tokens.at(-1)!.end - tokens[0]!.start;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
