import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalysisInput } from '../../../../shared/analysis/analyse.ts';
import { NO_CORRECTIONS } from '../../../../shared/document/corrections.ts';
import { ROOT } from '../../../backend/appFiles.ts';

/** Together they have the length of a news article: some thirty sentences, 750 English words. */
const FIXTURES = ['openai-otan', 'reported-speech', 'reopened-guillemets'];

const TYPED = 'mesure de la semaine';

/** A pair of about thirty sentences: some of our fixtures, one after the other. */
export function speedPair(): AnalysisInput {
  const joined = (file: string): string =>
    FIXTURES.map((name) => readFileSync(join(ROOT, 'fixtures', name, file), 'utf8')).join('\n\n');
  return {
    texts: { en: joined('source.en.txt'), fr: joined('article.fr.txt') },
    corrections: NO_CORRECTIONS,
    sourceLanguage: 'en',
  };
}

/**
 * The same pair while somebody types some words into the middle of the French, letter by letter, takes them
 * out again, and so on.
 *
 * @param strokes how many keys have been pressed
 */
export function typedInto({ texts, ...rest }: AnalysisInput, strokes: number): AnalysisInput {
  const at = texts.fr.indexOf(' ', Math.floor(texts.fr.length / 2));
  const turn = strokes % (2 * TYPED.length);
  const typed = TYPED.slice(0, Math.min(turn, 2 * TYPED.length - turn));
  return {
    ...rest,
    texts: { en: texts.en, fr: `${texts.fr.slice(0, at)} ${typed}${texts.fr.slice(at)}` },
  };
}
