import type { Both, Language } from '../../../shared/text/language.ts';
import type { Span } from '../../../shared/text/span.ts';
import type { RowLocator } from '../model/rows.ts';
import { findInText } from './findInText.ts';
import type { Folded } from '../../search/foldText.ts';

/** A place where what somebody searches for stands. */
export interface Hit extends Span {
  readonly language: Language;
  /** Index of its row. */
  readonly row: number;
}

/** What is found in both texts, row after row, English before French. */
export function hitsOf(folded: Both<Folded>, query: string, rowOf: RowLocator): readonly Hit[] {
  const hits = (['en', 'fr'] as const).flatMap((language) =>
    findInText(folded[language], query).map((span) => ({
      ...span,
      language,
      row: rowOf(language, span.start),
    })),
  );
  return hits.sort((a, b) => a.row - b.row);
}

/** Index of the first hit in the row or after it, else of the first of all; -1 for none. */
export function hitFrom(hits: readonly Hit[], row: number): number {
  const ahead = hits.findIndex((hit) => hit.row >= row);
  return ahead < 0 ? Math.min(0, hits.length - 1) : ahead;
}
