import type { Both, Language } from '../text/language.ts';
import { sliceSpan, type Span } from '../text/span.ts';
import { bareSpan } from './bareSpan.ts';
import type { Drift } from './check.ts';
import type { Severity } from './severity.ts';

/** The two sides of a bead, or of the whole document. */
interface Sides extends Both<{ readonly text: string }> {
  readonly sourceLanguage: Language;
}

/**
 * A drift that shows in words which one side has and the other lacks: left out of the translation, or added.
 *
 * @param language of the side that has them
 * @param confidence 0..1
 */
export function loneDrift(
  sides: Sides,
  language: Language,
  words: Span,
  severity: Severity,
  confidence: number,
): Drift {
  const span = bareSpan(words);
  return {
    kind: language === 'en' ? 'missing' : 'extra',
    en: language === 'en' ? span : null,
    fr: language === 'fr' ? span : null,
    category: language === sides.sourceLanguage ? 'accuracy/omission' : 'accuracy/addition',
    confidence,
    severity,
    values: { words: sliceSpan(sides[language].text, span) },
  };
}
