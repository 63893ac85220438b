import type { Quotation } from '../../quotes/quotation.ts';
import type { Both, Language } from '../../text/language.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { markedPairs } from '../attribution/quotePairs.ts';
import { spanOf, type BeadSide } from '../beadContext.ts';
import { beadsAround, isContent, otherLanguage, type BeadTokens } from '../beadTokens.ts';
import type { DocumentCheck, Drift, DriftInput } from '../check.ts';
import { isFinite } from '../clause.ts';
import { closest } from '../closest.ts';
import { localBeads } from '../localBead.ts';
import { hasLooseMarks } from '../looseMarks.ts';
import { EDITORIAL_MARKS } from '../tables/editorialMarks.ts';

/** Idf sums from which words that were cut say something: several, and one alone. */
const LEAST_WEIGHT = { several: 0.6, one: 0.5 };
/** Similarity from which a word may render another. */
const RENDERED = 0.3;
/** Left-over words of the other side may render as many of this one, by their idf. */
const FREE_SHARE = 0.5;

const BRACKET = /[([]\s?$/u;

/** Words of a quotation that its rendering does not have, no mark showing the cut; or words put into it. */
export const quotationCuts: DocumentCheck = {
  id: 'quotationCuts',
  category: 'accuracy/omission',
  severity: 'major',
  docs: 'quotation-cuts',
  specificity: 2,
  findAcross(input) {
    return markedPairs(input).flatMap((quotes) => {
      const beads = beadsOf(input, quotes);
      if (isUnsure(input, quotes, beads)) return [];
      const open = {
        en: openWords(input, beads, quotes, 'en'),
        fr: openWords(input, beads, quotes, 'fr'),
      };
      return [...cuts(input, open, 'en'), ...cuts(input, open, 'fr')];
    });
  },
};

/** A word of a quotation that no word of the other language is linked to. */
interface OpenWord {
  readonly token: Token;
  /** Its idf where it says something and nothing there could render it; else 0. */
  readonly weight: number;
  /** Whether it follows on the open word before it. */
  readonly goesOn: boolean;
  /** Whether a mark or the quotation's edge stands right before or after it. */
  readonly atEdge: boolean;
}

function beadsOf(input: DriftInput, quotes: Both<Quotation>): BeadTokens[] {
  const all = [...beadsAround(input, 'en', quotes.en), ...beadsAround(input, 'fr', quotes.fr)];
  return [...new Map(all.map((bead) => [bead.index, bead])).values()];
}

/** Whether a cut is shown, or marks may have been read otherwise than they were meant. */
function isUnsure(input: DriftInput, quotes: Both<Quotation>, beads: readonly BeadTokens[]) {
  return (['en', 'fr'] as const).some((language) => {
    const words = input[language].text.slice(quotes[language].start, quotes[language].end);
    if (EDITORIAL_MARKS.ellipsis.test(words)) return true;
    const around = beads.flatMap((bead) => bead[language]);
    return around.length === 0 || hasLooseMarks(input, language, spanOf(around));
  });
}

function openWords(
  input: DriftInput,
  beads: readonly BeadTokens[],
  quotes: Both<Quotation>,
  language: Language,
): OpenWord[] {
  const across = beads.map(
    ({ index }) => localBeads(input)[index]!.context[otherLanguage(language)],
  );
  const found: OpenWord[] = [];
  for (const bead of beads) {
    const linked = new Set(bead.links.map((link) => link[language]));
    let goesOn = false;
    bead[language].forEach((token, index) => {
      if (token.kind === 'punctuation') return;
      const isOpen =
        !linked.has(index) &&
        quotes[language].pieces.some((piece) => contains(piece, token)) &&
        !isRendered(input, language, token, across);
      const atEdge = [index - 1, index + 1].some((i) => isMark(bead[language][i]));
      if (isOpen) found.push({ token, weight: weightOf(input, language, token), goesOn, atEdge });
      goesOn = isOpen;
    });
  }
  return found;
}

function isMark(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punctuation';
}

function weightOf(input: DriftInput, language: Language, token: Token): number {
  return isContent(input, language, token) ? input.lexicon.idf(language, token.form) : 0;
}

/** Whether a word that says something may be rendered by any word there; the others say too little to tell. */
function isRendered(
  input: DriftInput,
  language: Language,
  token: Token,
  across: readonly BeadSide[],
): boolean {
  if (!isContent(input, language, token)) return false;
  return across.some((side) => closest(input.lexicon, side, token.form) >= RENDERED);
}

/** The stretches of open words of one side, unless the other side has words left over to render them. */
function cuts(input: DriftInput, open: Both<readonly OpenWord[]>, language: Language): Drift[] {
  const left = open[otherLanguage(language)].reduce((sum, { weight }) => sum + weight, 0);
  return stretches(open[language]).flatMap((words) => {
    const telling = words.filter(({ weight }) => weight > 0);
    const weight = telling.reduce((sum, word) => sum + word.weight, 0);
    if (left > FREE_SHARE * weight) return [];
    const clause = words.length > 2 && words.some(({ token }) => isFinite(token, language));
    const several = telling.length > 1 && weight >= LEAST_WEIGHT.several;
    if (!several && !(clause && telling.length > 0) && weight < LEAST_WEIGHT.one) return [];
    // In the middle of a clause, words left over may be half of an idiom.
    const whole = words.some(({ atEdge }) => atEdge);
    const span = spanOf(words.map(({ token }) => token));
    // The editor's words stand in brackets: editorialMarks tells of them.
    if (BRACKET.test(input[language].text.slice(0, span.start))) return [];
    return [report(input, language, span, several && whole ? 'major' : 'minor')];
  });
}

function stretches(words: readonly OpenWord[]): OpenWord[][] {
  const found: OpenWord[][] = [];
  for (const word of words) {
    if (word.goesOn && found.length > 0) found.at(-1)!.push(word);
    else found.push([word]);
  }
  return found;
}

function report(
  input: DriftInput,
  language: Language,
  span: Span,
  severity: 'major' | 'minor',
): Drift {
  const lost = language === input.sourceLanguage;
  return {
    kind: language === 'en' ? 'missing' : 'extra',
    en: language === 'en' ? span : null,
    fr: language === 'fr' ? span : null,
    category: lost ? 'accuracy/omission' : 'accuracy/addition',
    confidence: severity === 'major' ? 0.75 : 0.6,
    severity,
    values: { words: input[language].text.slice(span.start, span.end) },
  };
}
