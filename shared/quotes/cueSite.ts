import type { Stance } from './quotation.ts';

/** A place where somebody is said to say something. Token indices; `to` is one past the last. */
export interface CueSite {
  readonly from: number;
  readonly to: number;
  readonly lemma: string;
  readonly stance: Stance;
  readonly frames: string;
  readonly kind: 'finite' | 'participle' | 'infinitive' | 'passive' | 'phrase';
  readonly hearsay: boolean;
  /** The subject pronoun inside the verb group: "a-t-il dit". */
  readonly clitic: number | null;
}
