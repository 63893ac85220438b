import { SURELY_SAID } from '../../../shared/quotes/certainty.ts';
import { findQuotations } from '../../../shared/quotes/findQuotations.ts';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import type { Language } from '../../../shared/text/language.ts';
import { segmentText } from '../../../shared/text/segmentText.ts';

/** A quotation as a reader would note it. */
export interface Noted {
  readonly type: Quotation['type'];
  readonly words: string;
  readonly speaker: string | null;
  readonly name: string | null;
  readonly cue: string | null;
}

export function find(language: Language, text: string): Quotation[] {
  return findQuotations(segmentText(text, language), SURELY_SAID);
}

export function note(language: Language, text: string): Noted[] {
  return find(language, text).map((quotation) => ({
    type: quotation.type,
    words: quotation.pieces.map(({ start, end }) => text.slice(start, end)).join(' | '),
    speaker: quotation.speaker?.text ?? null,
    name: quotation.speaker?.name ?? null,
    cue: quotation.cue?.text ?? null,
  }));
}
