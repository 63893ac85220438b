import type { Both, Language } from '../text/language.ts';
import { SURELY_SAID } from './certainty.ts';
import { linkQuotations, type LinkInput } from './linkQuotations.ts';
import type { CoverageMemo } from './linkScores.ts';
import { nest } from './nest.ts';
import type { Quotation } from './quotation.ts';
import type { QuoteLink } from './quoteLink.ts';

/** The quotations of two texts that are to be shown, and which render each other. */
export interface AnsweredQuotations {
  readonly quotes: Both<readonly Quotation[]>;
  readonly quoteLinks: readonly QuoteLink[];
}

/** The memos of `linkQuotations`: of sure quotations, and of doubtful ones that answer each language. */
export type AnswerMemo = Readonly<Record<Language | 'sure', CoverageMemo>>;

/** A memo for one document pair and one lexicon. */
export function createAnswerMemo(): AnswerMemo {
  return { sure: new Map(), en: new Map(), fr: new Map() };
}

/**
 * Keeps what is surely somebody's words, and links it. A doubtful find stays when it renders a sure one of
 * the other text that nothing else answers: "a ordonné de cesser" makes "directed them to stop" an order.
 *
 * @param input with the doubtful finds among the quotations
 * @param memo what earlier runs over the same pair found
 */
export function answerQuotations(
  input: LinkInput,
  memo: AnswerMemo = createAnswerMemo(),
): AnsweredQuotations {
  const sure = both((language) => input.quotes[language].filter(isSure));
  const links = linkQuotations({ ...input, quotes: sure }, memo.sure);
  const answered = (['en', 'fr'] as const).flatMap((language) => {
    const linked = new Set(links.map((link) => link[language]));
    const open = sure[language].filter(({ id, type }) => type !== 'mention' && !linked.has(id));
    const other = language === 'en' ? 'fr' : 'en';
    const doubtful = input.quotes[other].filter((quotation) => !isSure(quotation));
    if (open.length === 0 || doubtful.length === 0) return [];
    const quotes = { en: open, fr: open, [other]: doubtful };
    return linkQuotations({ ...input, quotes }, memo[language]);
  });
  const answers = new Set(answered.flatMap(({ en, fr }) => [en, fr]));
  return {
    quotes: both((language) =>
      nest(input.quotes[language].filter((q) => isSure(q) || answers.has(q.id))),
    ),
    quoteLinks: [...links, ...answered],
  };
}

function isSure({ type, confidence, origin }: Quotation): boolean {
  return type !== 'indirect' || confidence >= SURELY_SAID || origin === 'edited';
}

function both<T>(of: (language: Language) => T): Both<T> {
  return { en: of('en'), fr: of('fr') };
}
