import type { Output } from '../../../shared/contract/contract.ts';
import type { Failure } from '../../../shared/contract/failure.ts';
import { detectLanguage } from '../../../shared/text/detectLanguage.ts';
import type { Language } from '../../../shared/text/language.ts';

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
  readonly failure: Failure | null;
}

export const NOTHING: Incoming = {
  name: null,
  text: '',
  language: null,
  languageSaid: false,
  encoding: null,
  failure: null,
};

export function fromFile(file: Output<'text.read'>): Incoming {
  const { name, text, language } = file;
  const encoding = file.encoding === 'utf-8' ? null : file.encoding;
  return { ...NOTHING, name, text, language, encoding };
}

export function fromPaste(before: Incoming, text: string): Incoming {
  const language = before.languageSaid ? before.language : detectLanguage(text).language;
  return { ...before, name: null, text, language, encoding: null, failure: null };
}

/** What keeps the two from becoming a pair; null when nothing does. */
export type Obstacle = 'missing' | 'same-language' | 'unknown-language';

export function obstacleOf(first: Incoming, second: Incoming): Obstacle | null {
  if (first.text.trim() === '' || second.text.trim() === '') return 'missing';
  if (first.language === null || second.language === null) return 'unknown-language';
  return first.language === second.language ? 'same-language' : null;
}
