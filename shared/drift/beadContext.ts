import type { WordLink } from '../align/wordLink.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lemmas } from '../lexicon/morphology/lemmas.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { ByObjects } from '../text/byObjects.ts';
import { isCapitalAt } from '../text/capital.ts';
import type { Both, Language } from '../text/language.ts';
import { once } from '../text/once.ts';
import { contains, type Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { otherLanguage } from './otherLanguage.ts';

/** One side of a bead. All offsets are into `text`, which begins where the bead begins. */
export interface BeadSide {
  readonly language: Language;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The quotations that touch the bead, clipped to it. */
  readonly quotations: readonly Quotation[];
}

/** All that a check may look at: one bead, and nothing beyond it. */
export interface BeadContext {
  readonly en: BeadSide;
  readonly fr: BeadSide;
  /** Which words translate each other, by the tokens' indices. */
  readonly links: readonly WordLink[];
  /** The same by the tokens of each side. */
  readonly linked: LinkIndex;
  readonly lexicon: Lexicon;
  /** The language that was translated from. */
  readonly sourceLanguage: Language;
}

/** For the tokens of each side those of the other that they are linked to, the likeliest first. */
export type LinkIndex = Both<readonly (readonly number[] | undefined)[]>;

/**
 * The beads of one document pair as they were cut out last: their sides by their sentences, and the beads by
 * their sides and links. What stands there as it did is the very same object, so that all that follows from a
 * side or a bead alone is computed once.
 */
export interface BeadMemo {
  readonly sides: Both<ByObjects<{ side: BeadSide | null }>>;
  readonly beads: ByObjects<{ context: BeadContext | null }>;
}

/** The tokens on the other side that token `index` is linked to, the likeliest first. */
export function linkedTokens(
  bead: BeadContext,
  language: Language,
  index: number,
): readonly number[] {
  return bead.linked[language][index] ?? NONE;
}

const NONE: readonly number[] = [];

/** The links of a bead by its tokens. */
export function indexLinks(links: readonly WordLink[]): LinkIndex {
  const index: Both<number[][]> = { en: [], fr: [] };
  for (const { en, fr } of links.toSorted((a, b) => b.probability - a.probability)) {
    (index.en[en] ??= []).push(fr);
    (index.fr[fr] ??= []).push(en);
  }
  return index;
}

/**
 * About where on the other side the words around token `index` are rendered, as an index there: the
 * middle one of what its neighbours are linked to, else by its share of the sentence.
 */
export function projected(bead: BeadContext, language: Language, index: number): number {
  const other = otherLanguage(language);
  const near = bead.links
    .filter((link) => Math.abs(link[language] - index) <= NEIGHBOURHOOD)
    .map((link) => link[other])
    .sort((a, b) => a - b);
  if (near.length > 0) return near[Math.floor(near.length / 2)]!;
  return (index / bead[language].tokens.length) * bead[other].tokens.length;
}

/** How many words around one tell where it is rendered. */
const NEIGHBOURHOOD = 4;

/**
 * The base forms that the words of a side may have. Most checks are about words that most beads lack, and
 * ask here before they look at each word.
 */
export const baseForms = once(
  ({ tokens, language }: BeadSide): ReadonlySet<string> =>
    new Set(tokens.flatMap(({ kind, form }) => (kind === 'word' ? lemmas(form, language) : []))),
);

/** Whether any token of the side has one of the lemmas. */
export function hasLemma(side: BeadSide, words: ReadonlySet<string>): boolean {
  const standing = baseForms(side);
  const [fewer, more] = standing.size < words.size ? [standing, words] : [words, standing];
  for (const word of fewer) if (more.has(word)) return true;
  return false;
}

/** The tokens of the side that have one of the lemmas. */
export function tokensWithLemma(side: BeadSide, words: ReadonlySet<string>): Token[] {
  if (!hasLemma(side, words)) return [];
  return side.tokens.filter((token) => tokenHasLemma(token, side.language, words));
}

export function tokenHasLemma(
  token: Token,
  language: Language,
  words: ReadonlySet<string>,
): boolean {
  return token.kind === 'word' && lemmas(token.form, language).some((lemma) => words.has(lemma));
}

/** Whether the span lies inside somebody's marked words; the incise that splits them is no part of them. */
export function insideMarks(side: BeadSide, span: Span): boolean {
  return side.quotations.some(
    ({ marks, type, pieces }) =>
      marks !== null && type !== 'mention' && pieces.some((piece) => contains(piece, span)),
  );
}

/** Whether the words of a span begin with a capital; none do where there is no span. */
export function isCapital({ text }: BeadSide, span: Span | undefined): boolean {
  return span !== undefined && isCapitalAt(text, span.start);
}

/** The span from the first token to the last. */
export function spanOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end };
}

/** The words of a span, as the text has them. */
export function wordsOf(side: BeadSide, span: Span): string {
  return side.text.slice(span.start, span.end);
}
