import type { Output } from '../../../shared/contract/contract.ts';
import type { Failure } from '../../../shared/contract/failure.ts';
import { detectLanguage } from '../../../shared/text/detectLanguage.ts';
import type { Language } from '../../../shared/text/language.ts';

/** What of a chosen or dropped file is used. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** One of the two texts of a pair to be: read from a file, pasted, or not there yet. */
export interface Incoming {
  /** Null for pasted text. */
  readonly name: string | null;
  readonly text: string;
  readonly language: Language | null;
  /** Whether the person said the language, so that detection leaves it alone. */
  readonly languageSaid: boolean;
  /** How the file's bytes were read, where that had to be guessed; null for UTF-8 and pasted text. */
  readonly encoding: string | null;
  /** What it was read from, to be read again in another encoding; null for pasted text. */
  readonly file: ChosenFile | null;
  readonly failure: Failure | null;
}

export const NOTHING: Incoming = {
  name: null,
  text: '',
  language: null,
  languageSaid: false,
  encoding: null,
  file: null,
  failure: null,
};

/**
 * @param said whether a person said the encoding, and may well change their mind
 */
export function fromFile(read: Output<'text.read'>, file: ChosenFile, said: boolean): Incoming {
  const { name, text, language } = read;
  const encoding = read.encoding === 'utf-8' && !said ? null : read.encoding;
  return { ...NOTHING, name, text, language, encoding, file };
}

export function fromPaste(before: Incoming, text: string): Incoming {
  const language = before.languageSaid ? before.language : detectLanguage(text).language;
  return { ...before, name: null, text, language, encoding: null, file: null, failure: null };
}

/** What keeps the two from becoming a pair; null when nothing does. */
export type Obstacle = 'missing' | 'same-language' | 'unknown-language';

export function obstacleOf(first: Incoming, second: Incoming): Obstacle | null {
  if (first.text.trim() === '' || second.text.trim() === '') return 'missing';
  if (first.language === null || second.language === null) return 'unknown-language';
  return first.language === second.language ? 'same-language' : null;
}
