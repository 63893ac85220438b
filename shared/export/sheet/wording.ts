import type { Analysis } from '../../analysis/analysis.ts';
import type { Decision } from '../../document/decision.ts';
import type { DocumentPair } from '../../document/documentPair.ts';
import { isStale } from '../../document/signOff.ts';
import { mqmScore } from '../../drift/score.ts';
import type { Language } from '../../text/language.ts';
import type { ExportOptions } from '../exportFile.ts';
import { legalText } from '../legalText.ts';
import type { Note } from './notes.ts';
import type { SheetQuotation } from './quotations.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** A sign for each severity, so that colour is never the only difference. */
export const SEVERITY_SIGN = { critical: '▲', major: '●', minor: '○', neutral: '·' } as const;

/** The heading of a column: "English · source". */
export function columnTitle(
  sheet: Sheet,
  language: Language,
  { translate }: ExportOptions,
): string {
  const role = sheet.columns[0] === language ? 'source' : 'target';
  const name = translate({ key: `export:language.${language}` });
  return translate({ key: `export:column.${role}`, values: { language: name } });
}

/** The headings of the table of rows: the row's number, then both languages, source first. */
export function columnTitles(sheet: Sheet, options: ExportOptions): string[] {
  return [
    options.translate({ key: 'export:row' }),
    ...sheet.columns.map((language) => columnTitle(sheet, language, options)),
  ];
}

/** "Exported with Verbatim 1.2.0 on 3 May 2026 at 10:15 UTC". */
export function madeLine(options: ExportOptions): string {
  const { translate, at, version } = options;
  return translate({ key: 'export:made', values: { version, date: dateOf(at, options) } });
}

/** Day and time as printed, in UTC: "3 May 2026 at 10:15 UTC". */
export function dateOf(at: string, { language }: Pick<ExportOptions, 'language'>): string {
  return `${formatted(at, language, { dateStyle: 'long', timeStyle: 'short' })} UTC`;
}

function formatted(at: string, language: Language, style: Intl.DateTimeFormatOptions): string {
  const locale = language === 'en' ? 'en-GB' : 'fr-FR';
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(new Date(at));
}

/** State, counts and, where findings are shown, the score of those open: one short phrase each. */
export function summary(
  pair: DocumentPair,
  analysis: Analysis,
  sheet: Sheet,
  { translate, findings, language }: ExportOptions,
): string[] {
  const count = (what: string, n: number) =>
    translate({ key: `export:count.${what}`, values: { count: n } });
  const phrases = [
    translate({ key: isStale(pair) ? 'export:stale' : `export:state.${pair.state}` }),
    count('quotations', sheet.quotations.length),
  ];
  if (!findings) return phrases;
  const open = sheet.notes.filter(({ decision }) => decision === null);
  const counts = (['critical', 'major', 'minor'] as const).map((severity) => {
    const some = open.filter((note) => note.severity === severity);
    return `${SEVERITY_SIGN[severity]} ${count(severity, some.length)}`;
  });
  const { value } = mqmScore(
    open.map(({ finding }) => finding),
    analysis.score.sourceWords,
  );
  const score = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
  return [...phrases, ...counts, translate({ key: 'export:score', values: { score } })];
}

/** What was decided on a finding, by whom, when and why; null while it is open. */
export function decisionLine({ decision }: Note, options: ExportOptions): string | null {
  return decision && signed(`export:decision.${decision.status}`, decision, options);
}

/** The desk's verdict on a quotation, by whom, when and why; null where it has given none. */
export function verdictLine({ verdict }: SheetQuotation, options: ExportOptions): string | null {
  return verdict && signed(`export:verdict.${verdict.status}`, verdict, options);
}

/** "Approved · Ana, 3 May 2026 · As discussed"; names and reasons may be empty. */
function signed(key: string, { by, at, reason }: Decision, options: ExportOptions): string {
  const day = formatted(at, options.language, { dateStyle: 'long' });
  const who = [by, day].filter(Boolean).join(', ');
  return [options.translate({ key }), who, reason].filter(Boolean).join(' · ');
}

/** The parts of a note as they are read, in order. */
export interface NoteWording {
  /** Sign and name of the severity. */
  readonly severity: string;
  readonly stake: string;
  readonly explanation: string;
  readonly decision: string | null;
}

/** What every table of rows says of a finding; letters that no document may hold are left out. */
export function noteWording(note: Note, sheet: Sheet, options: ExportOptions): NoteWording {
  const severity = options.translate({ key: `export:severity.${note.severity}` });
  const decided = decisionLine(note, options);
  return {
    severity: `${SEVERITY_SIGN[note.severity]} ${severity}`,
    stake: legalText(wordsAtStake(note, sheet.columns)),
    explanation: legalText(note.explanation),
    decision: decided === null ? null : legalText(decided),
  };
}

/** The words at stake, source first: "was → s'agit". One side alone where the other has none. */
export function wordsAtStake(note: Note, [source, target]: Sheet['columns']): string {
  return [note[source], note[target]].filter((words) => words !== null).join(' → ');
}

/** What stands in a cell whose bead has no segment on that side. */
export function missingText(
  row: SheetRow,
  language: Language,
  { translate }: ExportOptions,
): string {
  return row[language].length > 0 ? '' : translate({ key: `export:missing.${language}` });
}

/** Who said a quotation and how: the speaker's name; then type, cues and relay, a line each. */
export function attributionLines(
  { speaker, ...sides }: SheetQuotation,
  columns: Sheet['columns'],
  { translate }: ExportOptions,
): [name: string, ...how: string[]] {
  const quotations = columns.flatMap((language) => sides[language] ?? []);
  const types = new Set(quotations.map(({ type }) => translate({ key: `quotes:type.${type}` })));
  const cues = quotations.flatMap(({ cue }) => cue?.text ?? []);
  const relay = quotations.find((quotation) => quotation.relay)?.relay;
  return [
    speaker?.name ?? translate({ key: 'export:unattributed' }),
    [...types].join(' → '),
    ...(cues.length > 0 ? [cues.join(' · ')] : []),
    ...(relay ? [translate({ key: 'export:through', values: { relay: relay.name } })] : []),
  ];
}
