import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Analysis } from '../analysis/analysis.ts';
import type { DocumentPair } from '../document/documentPair.ts';
import type { Severity } from '../drift/severity.ts';
import type { Language } from '../text/language.ts';
import { sliceSpan } from '../text/span.ts';
import type { ExportedFile, ExportOptions } from './exportFile.ts';
import { fileName } from './fileName.ts';
import { legalText, NOT_IN_XML } from './legalText.ts';
import { makeSheet, type SheetRow } from './sheet/sheet.ts';
import { decisionLine } from './sheet/wording.ts';
import { element, xmlBytes } from './xml.ts';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';
/** From 1, the most urgent, to 10 (XLIFF 2.1, section 4.3.1.25). */
const PRIORITY: Record<Severity, number> = { critical: 1, major: 3, minor: 6, neutral: 9 };

/**
 * XLIFF 2.1 (OASIS, 2018; the core is that of 2.0): one unit a bead, in the source's order, the
 * sentences of a side together. State says who is content with the pairing; notes carry who is quoted
 * and the findings. What XML cannot carry stands as `cp`, so that every text comes back as it was.
 */
export function exportXliff(
  pair: DocumentPair,
  analysis: Analysis,
  options: ExportOptions,
): ExportedFile {
  const sheet = makeSheet(pair, analysis, options);
  const [source, target] = sheet.columns;
  const units = sheet.rows.map((row) => {
    const notes = notesOf(row, sheet.columns, options);
    return element(
      'unit',
      { id: `u${row.number}`, 'xml:space': 'preserve' },
      ...(notes.length > 0 ? [element('notes', {}, ...notes)] : []),
      element(
        'segment',
        { id: `s${row.number}`, state: stateOf(pair, row, target) },
        element('source', {}, ...content(pair, analysis, row, source)),
        ...(row.bead[target].length > 0
          ? [element('target', {}, ...content(pair, analysis, row, target))]
          : []),
      ),
    );
  });
  const file = element('file', { id: 'f1', original: originalOf(pair, source) }, ...units);
  const attributes = { xmlns: NAMESPACE, version: '2.1', srcLang: source, trgLang: target };
  return {
    name: fileName(pair.title, 'xlf'),
    mediaType: 'application/xliff+xml',
    bytes: xmlBytes(element('xliff', attributes, file)),
  };
}

/** XLIFF's four states: nothing yet, translated, reviewed (a person set the pairing), final. */
function stateOf(pair: DocumentPair, { bead }: SheetRow, target: Language): string {
  if (bead[target].length === 0) return 'initial';
  if (pair.state === 'approved') return 'final';
  return bead.origin === 'automatic' ? 'translated' : 'reviewed';
}

function originalOf(pair: DocumentPair, source: Language): string {
  return pair.texts[source].name ?? pair.title;
}

function content(
  pair: DocumentPair,
  analysis: Analysis,
  { bead }: SheetRow,
  language: Language,
): (Element | string)[] {
  const { text } = pair.texts[language];
  const sentences = bead[language].map((index) =>
    sliceSpan(text, analysis.segments[language][index]!),
  );
  return carried(sentences.join(' '));
}

/** Text with a `cp` element in place of each character that XML has no room for. */
function carried(text: string): (Element | string)[] {
  const parts: (Element | string)[] = [];
  let at = 0;
  for (const { 0: character, index } of text.matchAll(NOT_IN_XML)) {
    const hex = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    parts.push(text.slice(at, index), x('cp', { hex }));
    at = index + character.length;
  }
  return [...parts, text.slice(at)].filter((part) => part !== '');
}

function notesOf(
  row: SheetRow,
  columns: readonly [Language, Language],
  options: ExportOptions,
): Element[] {
  const speakers = columns.flatMap((language, side) => {
    const names = row[language].flatMap(({ runs }) =>
      runs.flatMap(({ quoted }) => quoted?.speaker?.name ?? []),
    );
    const appliesTo = side === 0 ? 'source' : 'target';
    return [...new Set(names)].map((name) =>
      element('note', { appliesTo, category: 'quotation-speaker' }, name),
    );
  });
  const findings = row.notes.map((note) => {
    const words = [note.explanation, decisionLine(note, options)].filter((part) => part !== null);
    const attributes = {
      appliesTo: 'target',
      category: note.finding.category,
      priority: PRIORITY[note.severity],
    };
    return element('note', attributes, legalText(words.join(' · ')));
  });
  return [...speakers, ...findings];
}
