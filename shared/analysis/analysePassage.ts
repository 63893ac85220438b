import type { Finding } from '../drift/finding.ts';
import type { Both } from '../text/language.ts';
import { analyse, type Resources } from './analyse.ts';

/** What is to be said of a short passage and its translation. */
export interface PassageAnalysis {
  /** 0..1: probability that the meaning differs. */
  readonly score: number;
  readonly findings: readonly Finding[];
}

/**
 * Judges a passage (a sentence, a few at most) against its translation, all of it as one bead. Offsets
 * are into the two texts.
 */
export function analysePassage(texts: Both<string>, resources: Resources): PassageAnalysis {
  const all = (text: string) => (text.trim() === '' ? null : { start: 0, end: text.length });
  const pin = { en: all(texts.en), fr: all(texts.fr), origin: 'edited' } as const;
  const corrections = { boundaries: [], pins: [pin], quotations: [], links: [] };
  const { findings } = analyse({ texts, corrections, sourceLanguage: 'en' }, resources);
  const score = 1 - findings.reduce((same, { confidence }) => same * (1 - confidence), 1);
  return { score, findings };
}
