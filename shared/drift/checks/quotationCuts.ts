import type { Quotation } from '../../quotes/quotation.ts';
import type { Both, Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { markedPairs } from '../attribution/quotePairs.ts';
import { spanOf } from '../beadContext.ts';
import { beadsAround, type BeadTokens } from '../beadTokens.ts';
import type { DocumentCheck, Drift, DriftInput } from '../check.ts';
import { isFinite } from '../clause.ts';
import { openWords, type OpenWord } from '../coverage/openWords.ts';
import { loneDrift } from '../loneDrift.ts';
import { hasLooseMarks } from '../looseMarks.ts';
import { COORDINATORS } from '../tables/closedWords.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { CLEFT_LEADS_FR } from '../tables/verbGroups.ts';
import { EDITORIAL_MARKS } from '../tables/editorialMarks.ts';

/** Idf sums from which words that were cut say something: several, and one alone. */
const LEAST_WEIGHT = { several: 0.6, one: 0.5 };
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

/** The stretches of open words of one side, unless the other side has words left over to render them. */
function cuts(input: DriftInput, open: Both<readonly OpenWord[]>, language: Language): Drift[] {
  const left = open[otherLanguage(language)].reduce((sum, { weight }) => sum + weight, 0);
  return stretches(open[language]).flatMap((words) => {
    const telling = words.filter(
      ({ weight, token }) => weight > 0 && !CLEFT_LEADS_FR.has(token.form),
    );
    const weight = telling.reduce((sum, word) => sum + word.weight, 0);
    if (left > FREE_SHARE * weight) return [];
    const saysMuch =
      telling.length > 0 &&
      ((telling.length > 1 && weight >= LEAST_WEIGHT.several) ||
        COORDINATORS.has(words[0]!.token.form) ||
        (words.length > 2 &&
          words.some(({ token }, i) => isFinite(token, language) && !isCleft(words, i))));
    if (!saysMuch && weight < LEAST_WEIGHT.one) return [];
    // In the middle of a clause, words left over may be half of an idiom.
    const apart = words.some(({ atEdge }) => atEdge);
    const span = spanOf(words.map(({ token }) => token));
    // The editor's words stand in brackets: editorialMarks tells of them.
    if (BRACKET.test(input[language].text.slice(0, span.start))) return [];
    return [report(input, language, span, saysMuch && apart ? 'major' : 'minor')];
  });
}

/** "C'est envers eux": the frame of a cleft sentence says nothing. */
function isCleft(words: readonly OpenWord[], index: number): boolean {
  return CLEFT_LEADS_FR.has(words[index - 1]?.token.form ?? '');
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
  return loneDrift(input, language, span, severity, severity === 'major' ? 0.75 : 0.6);
}
