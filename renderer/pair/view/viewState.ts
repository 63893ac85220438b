import type { Quotation } from '../../../shared/quotes/quotation.ts';
import { overlaps } from '../../../shared/text/span.ts';
import type { Editing } from '../edit/editing.ts';
import type { QuotationEntry } from '../model/entries.ts';
import { SHOW_ALL, type FindingFilter } from '../model/filter.ts';
import type { Row } from '../model/rows.ts';

/** Enough of a quotation to find it again. */
export type QuotationPlace = Pick<Quotation, 'id' | 'language' | 'start' | 'end'>;

/** What the person looks at; nothing of it belongs to the document. */
export interface ViewState {
  /** Key of the current row; null for the first. */
  readonly row: string | null;
  /** Key of the row where a selection of several began; null for the current row alone. */
  readonly anchor: string | null;
  readonly finding: string | null;
  /** A quotation of the selected entry; found again by its place when its words change. */
  readonly quotation: QuotationPlace | null;
  /** What the French editor holds; null while nobody edits. */
  readonly editing: Editing | null;
  /** Where in the text the editor puts the caret when it opens. */
  readonly caret: number;
  /** Where the person last clicked in the English, which has no caret; null for nowhere. */
  readonly englishPlace: number | null;
  readonly quotationsOnly: boolean;
  /** What is searched for in the texts; null while the bar is closed. */
  readonly find: string | null;
  /** Rises whenever the search is asked for again. */
  readonly findAsked: number;
  /** Index of the hit that one is at; -1 for none. */
  readonly hit: number;
  readonly filter: FindingFilter;
  /** Keys of the rows that wait for those to link them with. */
  readonly linking: readonly string[] | null;
  /** Keys of the rows whose pairing was changed last; they show it. */
  readonly fresh: readonly string[];
  /** Rises whenever the current row must come into view. */
  readonly reveal: number;
  /** Whether the row takes the focus when it is revealed. */
  readonly focusRow: boolean;
}

export const INITIAL_VIEW: ViewState = {
  row: null,
  anchor: null,
  finding: null,
  quotation: null,
  editing: null,
  caret: 0,
  englishPlace: null,
  quotationsOnly: false,
  find: null,
  findAsked: 0,
  hit: -1,
  filter: SHOW_ALL,
  linking: null,
  fresh: [],
  reveal: 0,
  focusRow: false,
};

/** Index of the row with the key; where an edit took it away, of the one that has its sentence now. */
export function indexOfRow(rows: readonly Row[], key: string | null): number {
  const found = rows.findIndex((row) => row.key === key);
  if (found >= 0 || key === null) return Math.max(0, found);
  const language = key.startsWith('en') ? 'en' : 'fr';
  const segment = Number(/\d+$/.exec(key)?.[0] ?? 0);
  const holding = rows.findIndex(({ bead }) => bead[language].includes(segment));
  return holding >= 0 ? holding : Math.min(segment, rows.length - 1);
}

/** The entry of a quotation: by its id, else the one that lies where it was. */
export function entryOf(
  entries: readonly QuotationEntry[],
  quotation: QuotationPlace | null,
): QuotationEntry | null {
  if (quotation === null) return null;
  const has = (test: (candidate: Quotation) => boolean) =>
    entries.find(({ en, fr }) => en.some(test) || fr.some(test));
  return (
    has(({ id }) => id === quotation.id) ??
    has((other) => other.language === quotation.language && overlaps(other, quotation)) ??
    null
  );
}
