import type { WordPair } from '../../../shared/analysis/analysis.ts';
import type { Finding } from '../../../shared/drift/finding.ts';
import type { Language } from '../../../shared/text/language.ts';
import { overlaps, type Span } from '../../../shared/text/span.ts';
import type { Row } from './rows.ts';

/** Words that translate each other; null on the side where nothing does. */
export interface AlignedWords {
  readonly en: Span | null;
  readonly fr: Span | null;
  readonly probability: number;
}

/** The word pairs of a row: those on the finding's words with its unaligned stretches, and the rest. */
export function alignedWords(
  finding: Pick<Finding, 'en' | 'fr'>,
  row: Row,
  pairs: readonly WordPair[],
): { readonly own: readonly AlignedWords[]; readonly others: readonly AlignedWords[] } {
  const touches = (pair: WordPair, language: Language): boolean => {
    const words = finding[language];
    return words !== null && overlaps(pair[language], words);
  };
  const inRow = pairs.filter((pair) =>
    row.passages.en.some((passage) => overlaps(pair.en, passage)),
  );
  const own: AlignedWords[] = inRow.filter((pair) => touches(pair, 'en') || touches(pair, 'fr'));
  for (const language of ['en', 'fr'] as const) {
    const words = finding[language];
    if (!words || inRow.some((pair) => touches(pair, language))) continue;
    own.push({ en: null, fr: null, [language]: words, probability: 0 });
  }
  const place = ({ en, fr }: AlignedWords): number => (en ?? fr)?.start ?? 0;
  return {
    own: own.sort((a, b) => b.probability - a.probability),
    others: inRow.filter((pair) => !own.includes(pair)).sort((a, b) => place(a) - place(b)),
  };
}
