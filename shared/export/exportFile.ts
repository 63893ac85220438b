import type { Analysis } from '../analysis/analysis.ts';
import type { DocumentPair } from '../document/documentPair.ts';
import type { Language } from '../text/language.ts';
import type { Message } from '../text/message.ts';

/** A file to save or to send: name with extension, media type, content. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export type FontWeight = 'regular' | 'bold';

export interface ExportOptions {
  /** Whether findings are shown, or the clean bilingual text alone. */
  readonly findings: boolean;
  /** The reader's language: headings, labels and explanations are in it. */
  readonly language: Language;
  /** Puts a message into words, in `language`. */
  readonly translate: (message: Message) => string;
  /** Reads a font that travels with the app: a PDF carries the letters that it shows. */
  readonly font: (weight: FontWeight) => Uint8Array;
  /** Computes how likely it is that the meaning differs, by the analysis' quote links. */
  readonly quoteLinkScores: () => readonly number[];
  /** When the export is made: ISO 8601, UTC. Given, so that equal input makes equal bytes. */
  readonly at: string;
  /** Version of the application, for formats that name their maker. */
  readonly version: string;
}

/** Writes a document pair with its analysis in one format. */
export type Exporter = (
  pair: DocumentPair,
  analysis: Analysis,
  options: ExportOptions,
) => ExportedFile | Promise<ExportedFile>;
