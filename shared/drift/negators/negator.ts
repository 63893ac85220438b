import type { Token } from '../../text/token.ts';

/** A word that negates, where it stands in one side of a bead. */
export interface Negator {
  readonly index: number;
  readonly token: Token;
  /** Answers a negation on the other side, but is too free to alarm by itself. */
  readonly soft: boolean;
  /** Base forms that answer it, and nothing else does; null where any word of a negative sense may. */
  readonly answers: ReadonlySet<string> | null;
}

/** How much a word of the tables negates where it stands: null where it denies nothing. */
export type Strength = 'hard' | 'soft' | null;
