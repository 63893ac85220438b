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
  /** The rows of the table to be tried at one place, by the letter there. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

interface Row {
  readonly number: number;
  readonly pattern: RegExp;
}

function patterns(table: readonly Peers[], language: Language): Patterns {
  const rows = table.map((peers) => peers[language]);
  const whole = (words: string): string => `(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`;
  return {
    any: new RegExp(whole(rows.join('|')), 'giu'),
    rows: Map.groupBy(
      rows.flatMap((row, number) => {
        const pattern = new RegExp(whole(row), 'iuy');
        return openings(row).map((letter) => ({ number, pattern, letter }));
      }),
      ({ letter }) => letter,
    ),
  };
}

/** The letters that each part of a pattern begins with: those that all of it may begin with are among them. */
function openings(pattern: string): readonly string[] {
  const parts = pattern.split(/\(\?:|[|)]\??/u);
  return [...new Set(parts.flatMap((part) => Array.from(/^(?:\[.*?\]|.?)/u.exec(part)![0])))];
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
    const office = longestAt(text, match.index, any.lastIndex, rows);
    offices.push(office);
    any.lastIndex = office.end;
  }
  return offices;
}

/** The longest office that begins there, with all rows that have it. */
function longestAt(text: string, start: number, least: number, rows: Patterns['rows']): Office {
  const candidates = rows.get(text.charAt(start).toLowerCase()) ?? [];
  const ends = candidates.map(({ pattern }) => {
    pattern.lastIndex = start;
    return pattern.test(text) ? pattern.lastIndex : 0;
  });
  const end = Math.max(least, ...ends);
  const longest = candidates.filter((_, i) => ends[i] === end);
  return { start, end, rows: new Set(longest.map(({ number }) => number)) };
}

/** Whether the two may render each other. */
export function mayRender(a: Office, b: Office): boolean {
  return [...a.rows].some((row) => b.rows.has(row));
}
