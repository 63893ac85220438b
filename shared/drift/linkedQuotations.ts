import type { Bead } from '../align/bead.ts';
import type { WordLink } from '../align/wordLink.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { QuoteLink } from '../quotes/quoteLink.ts';
import type { Language } from '../text/language.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import type { BeadContext, BeadSide } from './beadContext.ts';
import type { DriftInput } from './check.ts';

/**
 * Two linked quotations as if they were a bead of their own: the words of their pieces, incises left
 * out, and the word links among these. Null when either is not there.
 */
export function linkedQuotations(input: DriftInput, link: QuoteLink): BeadContext | null {
  const en = input.quotes.en.find(({ id }) => id === link.en);
  const fr = input.quotes.fr.find(({ id }) => id === link.fr);
  if (!en || !fr) return null;
  const english = emptySide(input, 'en', en);
  const french = emptySide(input, 'fr', fr);
  const links: WordLink[] = [];
  input.beads.forEach((bead, index) => {
    if (!touches(input, 'en', bead, en) && !touches(input, 'fr', bead, fr)) return;
    const places = { en: collect(input, english, bead, en), fr: collect(input, french, bead, fr) };
    for (const word of input.words[index] ?? []) {
      const [i, j] = [places.en[word.en]!, places.fr[word.fr]!];
      if (i >= 0 && j >= 0) links.push({ ...word, en: i, fr: j });
    }
  });
  const { lexicon, sourceLanguage } = input;
  return { en: english, fr: french, links, lexicon, sourceLanguage };
}

/** A side whose tokens are still to come. */
type OpenSide = BeadSide & { readonly tokens: Token[] };

function emptySide(input: DriftInput, language: Language, quotation: Quotation): OpenSide {
  const { start, end } = quotation;
  const own = { ...quotation, ...moved(quotation, start), parent: null };
  const text = input[language].text.slice(start, end);
  return { language, text, tokens: [], quotations: [own] };
}

function touches(input: DriftInput, language: Language, bead: Bead, quotation: Span): boolean {
  const { segments } = input[language];
  return bead[language].some((segment) => overlaps(segments[segment]!, quotation));
}

/**
 * Adds the tokens of the bead that carry the quotation's words to the side.
 *
 * @returns where each of the bead's tokens stands in the side; -1 for those that are no part of it
 */
function collect(
  input: DriftInput,
  side: OpenSide,
  bead: Bead,
  { start, pieces }: Quotation,
): number[] {
  const tokens = bead[side.language].flatMap(
    (segment) => input[side.language].tokens[segment] ?? [],
  );
  return tokens.map((token) =>
    pieces.some((piece) => contains(piece, token)) ? side.tokens.push(moved(token, start)) - 1 : -1,
  );
}

function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start - by, end: span.end - by };
}
