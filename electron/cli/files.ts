import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { failed } from '../../shared/contract/failure.ts';
import { detectLanguage } from '../../shared/text/detectLanguage.ts';
import type { Both, Language } from '../../shared/text/language.ts';
import type { DocumentPair } from '../../shared/document/documentPair.ts';
import { newPair } from '../backend/newPair.ts';
import { readText } from '../backend/text/read.ts';
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

/** @throws CallFailed not-found, unreadable-file, not-text, empty-text, too-large */
export function readTextFile(path: string): TextFile {
  const { text } = readText(path, readBytes(path));
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

/**
 * The two texts of a pair, named in the order that the command asks for. When they are plainly the
 * other way round they are exchanged, with a note.
 *
 * @throws CallFailed as readTextFile, and same-language
 */
export function readPair(
  paths: readonly string[],
  order: readonly [Language, Language],
  terminal: Terminal,
): Both<TextFile> {
  const first = readTextFile(paths[0]!);
  const second = readTextFile(paths[1]!);
  const found = [detectLanguage(first.text).language, detectLanguage(second.text).language];
  if (found[0] && found[0] === found[1]) throw failed('same-language', { language: found[0] });
  const exchanged = found[0] === null ? found[1] === order[0] : found[0] === order[1];
  if (exchanged) terminal.note(terminal.i18n.t('cli:exchanged'));
  const firstIsEnglish = (order[0] === 'en') !== exchanged;
  return firstIsEnglish ? { en: first, fr: second } : { en: second, fr: first };
}

/** A French and an English file as a document pair. @throws CallFailed as readPair */
export function readDocumentPair(
  paths: readonly string[],
  sourceLanguage: Language,
  terminal: Terminal,
): DocumentPair {
  const { en, fr } = readPair(paths, ['fr', 'en'], terminal);
  return newPair({ texts: [en, fr], firstLanguage: 'en', sourceLanguage, title: fr.name });
}
