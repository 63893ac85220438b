import type { Bead } from '../align/bead.ts';
import type { WordLink } from '../align/wordLink.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { QuoteLink } from '../quotes/quoteLink.ts';
import { segmentAt } from '../quotes/linkScores.ts';
import type { Both, Language } from '../text/language.ts';
import { once } from '../text/once.ts';
import { contains, type Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { indexLinks, type BeadSide } from './beadContext.ts';
import { beadsOfSegments } from './beadTokens.ts';
import type { DriftInput } from './check.ts';
import type { LocalBead } from './localBead.ts';

/** The quotations of a document pair by id: a long pair has thousands of links. */
const quotationsById = once(({ quotes }: DriftInput): Both<ReadonlyMap<string, Quotation>> => {
  const byId = (language: Language) => new Map(quotes[language].map((quote) => [quote.id, quote]));
  return { en: byId('en'), fr: byId('fr') };
});

/**
 * Two linked quotations as if they were a bead of their own: the words of their pieces, incises left
 * out, and the word links among these. Null when either is not there.
 */
export function linkedQuotations(
  input: DriftInput,
  link: Pick<QuoteLink, 'en' | 'fr'>,
): LocalBead | null {
  const quotations = quotationsById(input);
  const en = quotations.en.get(link.en);
  const fr = quotations.fr.get(link.fr);
  if (!en || !fr) return null;
  const english = emptySide(input, 'en', en);
  const french = emptySide(input, 'fr', fr);
  const links: WordLink[] = [];
  const touched = new Set([...beadsOf(input, 'en', en), ...beadsOf(input, 'fr', fr)]);
  for (const at of [...touched].sort((a, b) => a - b)) {
    const bead = input.beads[at]!;
    const places = { en: collect(input, english, bead, en), fr: collect(input, french, bead, fr) };
    for (const word of input.words[at] ?? []) {
      const [i, j] = [places.en[word.en]!, places.fr[word.fr]!];
      if (i >= 0 && j >= 0) links.push({ ...word, en: i, fr: j });
    }
  }
  const { lexicon, sourceLanguage } = input;
  return {
    context: {
      ...{ en: english, fr: french, links, linked: indexLinks(links) },
      ...{ lexicon, sourceLanguage },
    },
    offset: { en: en.start, fr: fr.start },
  };
}

/** A side whose tokens are still to come. */
type OpenSide = BeadSide & { readonly tokens: Token[] };

function emptySide(input: DriftInput, language: Language, quotation: Quotation): OpenSide {
  const { start, end } = quotation;
  const pieces = quotation.pieces.map((piece) => moved(piece, start));
  const own = { ...quotation, ...moved(quotation, start), pieces, parent: null };
  const text = input[language].text.slice(start, end);
  return { language, text, tokens: [], quotations: [own] };
}

function beadsOf(input: DriftInput, language: Language, span: Span): number[] {
  const beadOf = beadsOfSegments(input);
  const { segments } = input[language];
  const found: number[] = [];
  for (let s = segmentAt(input[language], span.start); s < segments.length; s++) {
    if (segments[s]!.start >= span.end) break;
    const bead = beadOf[language][s];
    if (bead !== undefined) found.push(bead);
  }
  return found;
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
