import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { OFFICES, SPEAKING_GROUPS, type Peers } from '../tables/offices.ts';

/** An office that a text names, with the rows of the table that it stands in. */
export interface Office extends Span {
  readonly rows: ReadonlySet<number>;
}

const PEOPLE = { en: patterns(OFFICES, 'en'), fr: patterns(OFFICES, 'fr') };
const ALL_SPEAKERS = [...OFFICES, ...SPEAKING_GROUPS];
const SPEAKERS = { en: patterns(ALL_SPEAKERS, 'en'), fr: patterns(ALL_SPEAKERS, 'fr') };

interface Patterns {
  /** Finds where any office stands: most texts have few. */
  readonly any: RegExp;
  /** By the rows of the table, to be tried at one place. */
  readonly rows: readonly RegExp[];
}

function patterns(table: readonly Peers[], language: Language): Patterns {
  const rows = table.map((peers) => peers[language]);
  const whole = (words: string): string => `(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`;
  return {
    any: new RegExp(whole(rows.join('|')), 'giu'),
    rows: rows.map((row) => new RegExp(whole(row), 'iuy')),
  };
}

/** The offices of a text in order; "vice-président" is no "président". */
export function readOffices(text: string, language: Language): Office[] {
  return read(text, PEOPLE[language]);
}

/** The same of a phrase that names who speaks: groups without an office, too. */
export function readSpeakerOffices(text: string, language: Language): Office[] {
  return read(text, SPEAKERS[language]);
}

function read(text: string, { any, rows }: Patterns): Office[] {
  const offices: Office[] = [];
  any.lastIndex = 0;
  for (let match = any.exec(text); match; match = any.exec(text)) {
    const office = longestAt(text, match.index, rows);
    offices.push(office);
    any.lastIndex = office.end;
  }
  return offices;
}

/** The longest office that begins there, with all rows that have it. */
function longestAt(text: string, start: number, rows: readonly RegExp[]): Office {
  const ends = rows.map((row) => {
    row.lastIndex = start;
    return row.test(text) ? row.lastIndex : 0;
  });
  const end = Math.max(...ends);
  return { start, end, rows: new Set(ends.flatMap((other, i) => (other === end ? [i] : []))) };
}

/** Whether the two may render each other. */
export function mayRender(a: Office, b: Office): boolean {
  return [...a.rows].some((row) => b.rows.has(row));
}
