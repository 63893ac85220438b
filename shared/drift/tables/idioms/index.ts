import { BUSINESS } from './business.ts';
import { CONSTRUCTIONS } from './constructions.ts';
import { COURTS } from './courts.ts';
import { DISASTERS } from './disasters.ts';
import { FIGURATIVE } from './figurative.ts';
import type { IdiomRow } from './idiomRow.ts';
import { PHRASAL_CONTRARIES } from './phrasalContraries.ts';
import { REVERSALS } from './reversals.ts';
import { SPEECH } from './speech.ts';
import { WRONG_SENSES } from './wrongSenses.ts';

/** Phrases whose words are taken for others. */
export const IDIOMS: readonly IdiomRow[] = [
  ...FIGURATIVE,
  ...COURTS,
  ...BUSINESS,
  ...DISASTERS,
  ...CONSTRUCTIONS,
  ...WRONG_SENSES,
  ...SPEECH,
];

/** Phrases that are told as their contrary: denied, this says the same. */
export const CONTRARIES: readonly IdiomRow[] = [...PHRASAL_CONTRARIES, ...REVERSALS];
