import type { Corrections, QuotationCorrection } from '../../../shared/document/corrections.ts';
import type { Edit } from '../../../shared/document/edit.ts';
import type { Quotation, QuotationType } from '../../../shared/quotes/quotation.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { Span } from '../../../shared/text/span.ts';

/** What a person sets of a quotation. */
export type Change = Partial<Pick<QuotationCorrection, 'span' | 'type' | 'speaker'>>;

/** Changes the quotation, keeping what a person had already set on it. */
export function correctQuotation(
  corrections: Corrections,
  quotation: Quotation,
  change: Change,
): Edit {
  const own = spanOf(quotation);
  const earlier = corrections.quotations.find(
    ({ language, span }) => language === quotation.language && sameSpan(span, own),
  );
  return {
    type: 'setQuotation',
    quotation: {
      language: quotation.language,
      span: own,
      type: quotation.type,
      ...(earlier?.speaker === undefined ? {} : { speaker: earlier.speaker }),
      ...change,
      replaces: own,
    },
  };
}

/** A quotation that was not found. */
export function addQuotation(language: Language, span: Span, type: QuotationType): Edit {
  return { type: 'setQuotation', quotation: { language, span, type, replaces: null } };
}

/** Back to what is computed. */
export function resetQuotation(quotation: Quotation): Edit {
  return { type: 'resetQuotation', language: quotation.language, span: spanOf(quotation) };
}

/** Says that two quotations render each other, or that they do not. */
export function setLink(en: Quotation, fr: Quotation, linked: boolean): Edit {
  return { type: 'setLink', link: { en: spanOf(en), fr: spanOf(fr), linked } };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
