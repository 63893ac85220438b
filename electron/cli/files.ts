import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { failed } from '../../shared/contract/failure.ts';
import { detectLanguage } from '../../shared/text/detectLanguage.ts';
import type { Both, Language } from '../../shared/text/language.ts';
import type { DocumentPair } from '../../shared/document/documentPair.ts';
import { newPair } from '../backend/newPair.ts';
import { readFile } from '../backend/text/read.ts';
import type { Terminal } from './terminal.ts';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** @throws CallFailed not-found, unreadable-file */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = 'UNKNOWN' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw failed('not-found', { context: 'file', name: path });
    throw failed('unreadable-file', { name: path, reason: code });
  }
}

/**
 * The text of a file, whatever its encoding; the words of a Word document or an HTML page.
 *
 * @throws CallFailed not-found, unreadable-file, not-text, empty-text, too-large, unsupported-format,
 * broken-archive
 */
export async function readTextFile(path: string): Promise<TextFile> {
  const { text } = await readFile(path, readBytes(path));
  return { name: basename(path), text };
}

/** @throws CallFailed unwritable-file */
export function writeBytes(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    const { code = 'UNKNOWN' } = error as NodeJS.ErrnoException;
    throw failed('unwritable-file', { name: path, reason: code });
  }
}

/** The person has said which text is which: only what leaves no doubt overrules them. */
const SURE = 0.7;

function surelyIn(text: string): Language | null {
  const { language, confidence } = detectLanguage(text);
  return confidence >= SURE ? language : null;
}

/**
 * The two texts of a pair, named in the order that the command asks for. When they are plainly the
 * other way round they are exchanged, with a note.
 *
 * @throws CallFailed as readTextFile, and same-language
 */
export async function readPair(
  paths: readonly string[],
  order: readonly [Language, Language],
  terminal: Terminal,
): Promise<Both<TextFile>> {
  const first = await readTextFile(paths[0]!);
  const second = await readTextFile(paths[1]!);
  const found = [first, second].map(({ text }) => surelyIn(text));
  if (found[0] && found[0] === found[1]) throw failed('same-language', { language: found[0] });
  const exchanged = found[0] === order[1] && found[1] === order[0];
  if (exchanged) terminal.note(terminal.i18n.t('cli:exchanged'));
  const firstIsEnglish = (order[0] === 'en') !== exchanged;
  return firstIsEnglish ? { en: first, fr: second } : { en: second, fr: first };
}

/** A French and an English file as a document pair. @throws CallFailed as readPair */
export async function readDocumentPair(
  paths: readonly string[],
  sourceLanguage: Language,
  terminal: Terminal,
): Promise<DocumentPair> {
  const { en, fr } = await readPair(paths, ['fr', 'en'], terminal);
  return newPair({ texts: [en, fr], firstLanguage: 'en', sourceLanguage, title: fr.name });
}
