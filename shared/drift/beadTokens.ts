import type { WordLink } from '../align/wordLink.ts';
import { segmentAt } from '../quotes/linkScores.ts';
import type { Both, Language } from '../text/language.ts';
import { once } from '../text/once.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import type { DriftInput } from './check.ts';
import { otherLanguage } from './otherLanguage.ts';

/** One bead's words for checks that look across the document; offsets are those of the texts. */
export interface BeadTokens extends Both<readonly Token[]> {
  /** Index of the bead. */
  readonly index: number;
  /** How sure the alignment is of the bead, 0..1. */
  readonly confidence: number;
  /** Which words translate each other, by the tokens' indices. */
  readonly links: readonly WordLink[];
}

/** The words of the bead at `index`; null where there is none. */
export function beadTokens(input: DriftInput, index: number): BeadTokens | null {
  const bead = input.beads[index];
  if (!bead) return null;
  return (joined(input)[index] ??= {
    index,
    confidence: bead.confidence,
    en: bead.en.flatMap((segment) => input.en.tokens[segment] ?? []),
    fr: bead.fr.flatMap((segment) => input.fr.tokens[segment] ?? []),
    links: input.words[index] ?? [],
  });
}

/** Those that were asked for, by the index of the bead. */
const joined = once<DriftInput, BeadTokens[]>(() => []);

/** The words of every bead that holds a part of the span, in the beads' order. */
export function beadsAround(input: DriftInput, language: Language, span: Span): BeadTokens[] {
  const { segments } = input[language];
  const beadOf = beadsOfSegments(input)[language];
  const found = new Set<number>();
  for (let s = segmentAt(input[language], span.start); s < segments.length; s++) {
    if (segments[s]!.start >= span.end) break;
    const bead = beadOf[s];
    if (bead !== undefined && overlaps(segments[s]!, span)) found.add(bead);
  }
  return [...found].sort((a, b) => a - b).map((index) => beadTokens(input, index)!);
}

/** The index of the bead of each segment. */
export const beadsOfSegments = once(({ beads }: DriftInput): Both<readonly number[]> => {
  const beadOf: Both<number[]> = { en: [], fr: [] };
  beads.forEach((bead, at) => {
    for (const segment of bead.en) beadOf.en[segment] = at;
    for (const segment of bead.fr) beadOf.fr[segment] = at;
  });
  return beadOf;
});

/** The tokens on the other side that render a token, by their indices, with the links' probabilities. */
export function linksOf(
  { links }: Pick<BeadTokens, 'links'>,
  language: Language,
  index: number,
): { readonly index: number; readonly probability: number }[] {
  const other = otherLanguage(language);
  return links
    .filter((link) => link[language] === index)
    .map((link) => ({ index: link[other], probability: link.probability }));
}

/** Whether any word of the one span renders any of the other; words that say next to nothing aside. */
export function spansLinked(input: DriftInput, bead: BeadTokens, en: Span, fr: Span): boolean {
  return bead.links.some((link) => {
    const [a, b] = [bead.en[link.en]!, bead.fr[link.fr]!];
    return contains(en, a) && contains(fr, b) && isContent(input, 'fr', b);
  });
}

/** Whether a token is a word that says something, by its inverse document frequency, or a number. */
export function isContent({ lexicon }: DriftInput, language: Language, token: Token): boolean {
  if (token.kind === 'number') return true;
  return (
    token.kind === 'word' && token.form.length > 1 && lexicon.idf(language, token.form) > LIGHT
  );
}

/** Inverse document frequency up to which words are articles, prepositions, auxiliaries. */
const LIGHT = 0.2;
