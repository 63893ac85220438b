import { rule, type SwapRule } from './rule.ts';

/** What leaves a statement open in English; where nothing does, a French fact is no drift. */
const OPEN =
  "(?:would|could|may|might|reportedly|allegedly|alleged|apparently|supposedly|said to|thought to|believed to|suspected)\\b|\\p{L}+['’]d\\b";

/** A conditional told as a fact. "Peut" for "pourrait" says nearly the same: left out. */
export const CONDITIONAL_RULES: readonly SwapRule[] = [
  rule('aurait', 'a', OPEN),
  rule('auraient', 'ont', OPEN),
  rule('serait', 'est', OPEN),
  rule('seraient', 'sont', OPEN),
];
