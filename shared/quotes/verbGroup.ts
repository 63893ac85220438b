import type { CueSite } from './cueSite.ts';
import { ADVERB, NEGATION } from './tags.ts';

export interface Group {
  readonly from: number;
  readonly to: number;
  /** Where words that belong to the verb would follow. */
  readonly rest: number;
  readonly kind: CueSite['kind'];
  readonly hearsay: boolean;
  readonly reflexive: boolean;
  readonly clitic: number | null;
}

export const BETWEEN = ADVERB | NEGATION;
