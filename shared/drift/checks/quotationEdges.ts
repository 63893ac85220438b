import type { Quotation } from '../../quotes/quotation.ts';
import type { Both, Language } from '../../text/language.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { markedPairs } from '../attribution/quotePairs.ts';
import { beadsAround, isContent, type BeadTokens } from '../beadTokens.ts';
import type { DocumentCheck, Drift, DriftInput } from '../check.ts';
import { hasLooseMarks } from '../looseMarks.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { quotationsAt } from '../quotationsAt.ts';

/** One word over the edge is a matter of word order; a whole clause, of marks read otherwise. */
const LEAST_WORDS = 2;
const MOST_WORDS = 6;
/** Links below this say too little about single words. */
const SURE = 0.6;

/** Marks that begin or end at other words: what was said outside them got inside, or the reverse. */
export const quotationEdges: DocumentCheck = {
  id: 'quotationEdges',
  category: 'linguistic-conventions/quotation-marks',
  severity: 'major',
  docs: 'quotation-edges',
  specificity: 8,
  findAcross(input) {
    return markedPairs(input).flatMap(({ en, fr }) => {
      const [bead, ...more] = beadsAround(input, 'en', en);
      if (!bead || more.length > 0 || beadsAround(input, 'fr', fr).length !== 1) return [];
      if (hasLooseMarks(input, 'en', spanOf(bead.en))) return [];
      if (hasLooseMarks(input, 'fr', spanOf(bead.fr))) return [];
      const quotes = { en, fr };
      return [...crossing(input, bead, quotes, 'fr'), ...crossing(input, bead, quotes, 'en')];
    });
  },
};

/** Words inside the marks of `language` whose counterparts stand outside all marks of the other. */
function crossing(
  input: DriftInput,
  bead: BeadTokens,
  quotes: Both<Quotation>,
  language: Language,
): Drift[] {
  const other = otherLanguage(language);
  const moved: { readonly own: Token; readonly across: Token }[] = [];
  for (const link of bead.links) {
    const [own, across] = [bead[language][link[language]]!, bead[other][link[other]]!];
    if (link.probability < SURE || !contains(quotes[language], own)) continue;
    if (!isContent(input, language, own) || isQuoted(input, other, across)) continue;
    if (isRenderedInside(bead, language, link[language], quotes[other])) continue;
    if (isCue(input, language, own) || isCue(input, other, across)) continue;
    moved.push({ own, across });
  }
  if (moved.length < LEAST_WORDS || moved.length > MOST_WORDS) return [];
  const spans = {
    [language]: spanOf(moved.map(({ own }) => own)),
    [other]: spanOf(moved.map(({ across }) => across)),
  } as Record<Language, Span>;
  return [
    {
      kind: language === 'fr' ? 'entered' : 'left',
      en: spans.en,
      fr: spans.fr,
      confidence: 0.75,
      severity: language === 'fr' ? 'major' : 'minor',
      values: {
        en: input.en.text.slice(spans.en.start, spans.en.end),
        fr: input.fr.text.slice(spans.fr.start, spans.fr.end),
      },
    },
  ];
}

function isQuoted(input: DriftInput, language: Language, token: Token): boolean {
  return quotationsAt(input, language, token).some(
    (quote) => quote.marks !== null && contains(quote, token),
  );
}

/** A cue among the words tells that the marks go on too far, not that somebody was misquoted. */
function isCue({ quotes }: DriftInput, language: Language, token: Token): boolean {
  return quotes[language].some(({ cue, speaker }) =>
    [cue, speaker].some((span) => span && contains(span, token)),
  );
}

function isRenderedInside(
  bead: BeadTokens,
  language: Language,
  index: number,
  quotation: Quotation,
): boolean {
  const other = otherLanguage(language);
  return bead.links.some(
    (link) => link[language] === index && contains(quotation, bead[other][link[other]]!),
  );
}

function spanOf(tokens: readonly Token[]): Span {
  return {
    start: Math.min(...tokens.map(({ start }) => start)),
    end: Math.max(...tokens.map(({ end }) => end)),
  };
}
