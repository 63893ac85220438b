import type { Language } from '../../text/language.ts';
import type { Piece } from './pieces.ts';
import type { Read } from './read.ts';

/** What reads one kind of number in words. */
export interface WordReader {
  /** Whether what it reads may begin with the word, which is in lower case. */
  readonly begins: (form: string, language: Language) => boolean;
  /** Reads what begins at piece `i`; null where nothing of the kind does. */
  readonly read: (list: readonly Piece[], i: number, language: Language) => Read | null;
}
