import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { OFFICES } from '../tables/offices.ts';

/** An office that a text names, with the rows of the table that it stands in. */
export interface Office extends Span {
  readonly rows: ReadonlySet<number>;
}

const PATTERNS = {
  en: OFFICES.map(({ en }) => pattern(en)),
  fr: OFFICES.map(({ fr }) => pattern(fr)),
};

function pattern(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'giu');
}

/** The offices of a text in order; "vice-président" is no "président". */
export function readOffices(text: string, language: Language): Office[] {
  const found = PATTERNS[language].flatMap((regex, row) =>
    Array.from(text.matchAll(regex), ({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      row,
    })),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const offices: (Span & { readonly rows: Set<number> })[] = [];
  for (const { start, end, row } of found) {
    const last = offices.at(-1);
    if (last?.start === start && last.end === end) last.rows.add(row);
    else if (!last || start >= last.end) offices.push({ start, end, rows: new Set([row]) });
  }
  return offices;
}

/** Whether the two may render each other. */
export function mayRender(a: Office, b: Office): boolean {
  return [...a.rows].some((row) => b.rows.has(row));
}
