import type { Language } from './language.ts';
import { OPENERS } from './openers.ts';

/** A text's language by its function words; null when there are too few to tell. */
export interface DetectedLanguage {
  readonly language: Language | null;
  /** 0..1: how much the one language outweighs the other. */
  readonly confidence: number;
}

/** Enough to be sure, and quick on a book. */
const SAMPLE_LENGTH = 20_000;
const MIN_EVIDENCE = 3;
const MIN_CONFIDENCE = 0.3;

/**
 * Which of the two languages a text is in. Other languages that use few of these words get null.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const counts = { en: 0, fr: 0 };
  let words = 0;
  const sample = text.slice(0, SAMPLE_LENGTH).normalize('NFC').toLowerCase();
  for (const [word] of sample.matchAll(/\p{L}+['’]?/gu)) {
    words++;
    const form = word.replace('’', "'");
    const en = OPENERS.en.has(form);
    const fr = OPENERS.fr.has(form);
    if (en && !fr) counts.en++;
    else if (fr && !en) counts.fr++;
  }
  const most = Math.max(counts.en, counts.fr);
  const confidence = (most - Math.min(counts.en, counts.fr)) / Math.max(1, counts.en + counts.fr);
  const enough = most >= Math.min(MIN_EVIDENCE, words / 4) && most >= words * 0.1;
  if (!enough || confidence < MIN_CONFIDENCE) return { language: null, confidence };
  return { language: counts.en > counts.fr ? 'en' : 'fr', confidence };
}
