import { indexLinks, type BeadContext, type BeadSide } from '../../shared/drift/beadContext.ts';
import type { Language } from '../../shared/text/language.ts';
import { segmentText } from '../../shared/text/segmentText.ts';
import { lexicon } from './drift.ts';

/** A sentence pair none of whose words are linked: enough for what looks for phrases alone, and quick. */
export function beadOf(en: string, fr: string): BeadContext {
  return {
    en: sideOf(en, 'en'),
    fr: sideOf(fr, 'fr'),
    links: [],
    linked: indexLinks([]),
    lexicon,
    sourceLanguage: 'en',
  };
}

function sideOf(text: string, language: Language): BeadSide {
  return { text, language, tokens: segmentText(text, language).tokens.flat(), quotations: [] };
}
