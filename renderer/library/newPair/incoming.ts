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
  readonly failure: Failure | null;
}

export const NOTHING: Incoming = {
  name: null,
  text: '',
  language: null,
  languageSaid: false,
  failure: null,
};

export function fromFile(file: Output<'text.read'>): Incoming {
  return { ...NOTHING, name: file.name, text: file.text, language: file.language };
}

export function fromPaste(before: Incoming, text: string): Incoming {
  const language = before.languageSaid ? before.language : detectLanguage(text).language;
  return { ...before, name: null, text, language, failure: null };
}

/** What keeps the two from becoming a pair; null when nothing does. */
export type Obstacle = 'missing' | 'same-language' | 'unknown-language';

export function obstacleOf(first: Incoming, second: Incoming): Obstacle | null {
  if (first.text.trim() === '' || second.text.trim() === '') return 'missing';
  if (first.language === null || second.language === null) return 'unknown-language';
  return first.language === second.language ? 'same-language' : null;
}
