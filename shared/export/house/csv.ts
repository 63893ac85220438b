import { strToU8 } from 'fflate';
import Papa from 'papaparse';
import type { GlossaryEntry } from '../../drift/house/houseRules.ts';
import { termsOf } from '../../house/terms.ts';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/** The glossary as CSV in UTF-8, one French term a row: what `readCsv` reads back. */
export function writeCsv(glossary: readonly GlossaryEntry[]): Uint8Array {
  const rows = glossary.flatMap((entry) => {
    const terms = termsOf(entry);
    const english = terms.filter(({ language }) => language === 'en');
    const french = terms.filter(({ language }) => language === 'fr');
    const en = english.find(({ status }) => status !== 'avoid')?.text ?? '';
    return french.map(({ text, status }) =>
      [en, text, status === 'avoid' ? 'forbidden' : status, entry.note ?? ''].map(harmless),
    );
  });
  const text = Papa.unparse([['en', 'fr', 'status', 'note'], ...rows], { newline: '\r\n' });
  // Spreadsheets take a file without a mark for the local encoding.
  return strToU8(`\ufeff${text}\r\n`);
}

/** A cell that a spreadsheet would take for a formula begins with a space. */
function harmless(cell: string): string {
  return FORMULA.test(cell) ? ` ${cell}` : cell;
}
