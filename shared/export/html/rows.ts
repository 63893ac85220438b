import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Language } from '../../text/language.ts';
import type { ExportOptions } from '../exportFile.ts';
import type { Note } from '../sheet/notes.ts';
import type { Sheet, SheetRow } from '../sheet/sheet.ts';
import { columnTitles, missingText, noteWording } from '../sheet/wording.ts';
import { runElements } from './runs.ts';

/** The pair side by side, a bead a row, its findings below it. */
export function rowsTable(sheet: Sheet, options: ExportOptions): Element {
  const heads = columnTitles(sheet, options).map((title) => h('th', { scope: 'col' }, title));
  return h('table', { class: 'pair' }, [
    h('colgroup', [h('col', { class: 'row' }), h('col'), h('col')]),
    h('thead', h('tr', heads)),
    ...sheet.rows.map((row) => rowBody(row, sheet, options)),
  ]);
}

/** One tbody a bead, so that paper never parts a row from its findings. */
function rowBody(row: SheetRow, sheet: Sheet, options: ExportOptions): Element {
  const cells = sheet.columns.map((language) => cell(row, language, options));
  const main = h('tr', { class: row.notes.length > 0 ? 'has-notes' : null }, [
    h('td', { class: 'row' }, String(row.number)),
    ...cells,
  ]);
  if (row.notes.length === 0) return h('tbody', main);
  const items = row.notes.map((note) => noteItem(note, sheet, options));
  const notes = h('tr', { class: 'notes' }, [
    h('td'),
    h('td', { colSpan: 2 }, h('ol', { class: 'notes' }, items)),
  ]);
  return h('tbody', [main, notes]);
}

function cell(row: SheetRow, language: Language, options: ExportOptions): Element {
  if (row[language].length === 0) {
    return h('td', { class: 'missing' }, missingText(row, language, options));
  }
  const paragraphs = row[language].map(({ kind, runs }) =>
    h('p', { class: kind }, runElements(runs)),
  );
  return h('td', { class: 'text', lang: language, dir: 'ltr' }, paragraphs);
}

function noteItem(note: Note, sheet: Sheet, options: ExportOptions): Element {
  const { severity, stake, explanation, decision } = noteWording(note, sheet, options);
  return h('li', { class: note.severity }, [
    h('span', { class: 'number' }, String(note.number)),
    h('span', { class: 'severity' }, severity),
    h('span', { class: 'explanation' }, [
      h('span', { class: 'stake' }, stake),
      ` · ${explanation}`,
      decision === null ? '' : h('span', { class: 'decision' }, decision),
    ]),
  ]);
}
