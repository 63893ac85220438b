import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import { differenceOf } from '../../../shared/document/difference.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { Span } from '../../../shared/text/span.ts';

/** A stretch of a pair's text that is new. */
export interface TextChange extends Span {
  readonly language: Language;
}

/** The stretch of the newer pair's texts that the older one has not; null when texts are equal. */
export function firstChange(before: DocumentPair, after: DocumentPair): TextChange | null {
  for (const language of ['fr', 'en'] as const) {
    const difference = differenceOf(before.texts[language].text, after.texts[language].text);
    if (difference) return { language, ...difference.after };
  }
  return null;
}
