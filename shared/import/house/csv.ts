import Papa from 'papaparse';
import type { GlossaryEntry } from '../../drift/house/houseRules.ts';
import { HouseFileError } from '../../house/houseFileError.ts';
import { entriesOf, type FileConcept, type FileTerm } from '../../house/terms.ts';

/** What columns may be called, in lower case. */
const COLUMNS = {
  en: ['en', 'english', 'anglais', 'source', 'en-gb', 'en-us'],
  fr: ['fr', 'french', 'français', 'francais', 'target', 'cible', 'fr-fr'],
  status: ['status', 'statut', 'usage'],
  avoid: ['avoid', 'to avoid', 'forbidden', 'à éviter', 'a eviter', 'interdit', 'proscrit'],
  note: ['note', 'notes', 'comment', 'commentaire', 'remarque'],
} as const;
/** What a status column may say of a row's French term; anything else is a term to use. */
const AVOID =
  /^(?:forbidden|avoid|deprecated|superseded|interdit|à éviter|proscrit|déconseillé)e?$/iu;
const ADMITTED = /^(?:admitted|allowed|admise?|toléré)e?$/iu;

type Column = keyof typeof COLUMNS;

/**
 * A glossary in CSV: a header line with columns for English and French, and if need be status
 * (preferred, admitted, forbidden), words to avoid and note; comma, semicolon or tab. The status speaks of
 * the row's French term; rows with the same English term are one concept.
 *
 * @throws HouseFileError columns, nothing, too-many, shape
 */
export function readCsv(text: string): GlossaryEntry[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/u, ''), { skipEmptyLines: 'greedy' });
  const [header = [], ...rows] = data;
  const at = columnsOf(header);
  if (at.en === undefined || at.fr === undefined) throw new HouseFileError('columns');
  const cell = (row: readonly string[], column: Column): string =>
    (at[column] === undefined ? '' : (row[at[column]] ?? '')).trim();
  const concepts = new Map<string, FileConcept>();
  for (const [i, row] of rows.entries()) {
    const english = cell(row, 'en');
    const key = english === '' ? `\n${i}` : english;
    const known = concepts.get(key) ?? { terms: [], note: null };
    concepts.set(key, {
      terms: [
        ...known.terms,
        ...termsOfRow(english, cell(row, 'fr'), cell(row, 'status')),
        ...termsOfRow('', cell(row, 'avoid'), 'avoid'),
      ],
      note: cell(row, 'note') || known.note,
    });
  }
  return entriesOf([...concepts.values()]);
}

function columnsOf(header: readonly string[]): Partial<Record<Column, number>> {
  const names = header.map((name) => name.trim().toLowerCase());
  const found = Object.entries(COLUMNS).map(([column, choices]) => [
    column,
    names.findIndex((name) => (choices as readonly string[]).includes(name)),
  ]);
  return Object.fromEntries(found.filter(([, index]) => index !== -1)) as Partial<
    Record<Column, number>
  >;
}

function termsOfRow(en: string, fr: string, status: string): FileTerm[] {
  const french = AVOID.test(status) ? 'avoid' : ADMITTED.test(status) ? 'admitted' : 'preferred';
  return [
    ...(en === '' ? [] : [{ language: 'en', text: en, status: 'preferred' } as const]),
    ...(fr === '' ? [] : [{ language: 'fr', text: fr, status: french } as const]),
  ];
}
