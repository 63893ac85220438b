import type { BeadCheck, DocumentCheck } from './check.ts';
import { attribution } from './checks/attribution.ts';
import { coverage } from './checks/coverage.ts';
import { falseFriends } from './checks/falseFriends.ts';
import { modality } from './checks/modality.ts';
import { names } from './checks/names.ts';
import { negation } from './checks/negation.ts';
import { numbers } from './checks/numbers.ts';
import { opposites } from './checks/opposites.ts';
import { quantifiers } from './checks/quantifiers.ts';
import { quotationMarks } from './checks/quotationMarks.ts';
import { tense } from './checks/tense.ts';
import { terms } from './checks/terms.ts';

/** The checks that look at one bead, in the order they run. */
export const BEAD_CHECKS: readonly BeadCheck[] = [
  numbers,
  names,
  negation,
  modality,
  quantifiers,
  tense,
  opposites,
  falseFriends,
  coverage,
];

/** The checks that look across the document. */
export const DOCUMENT_CHECKS: readonly DocumentCheck[] = [quotationMarks, attribution, terms];

/** Every check by its id. */
export const CHECKS: ReadonlyMap<string, BeadCheck | DocumentCheck> = new Map(
  [...BEAD_CHECKS, ...DOCUMENT_CHECKS].map((check) => [check.id, check]),
);
