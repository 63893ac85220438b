import type { Both } from '../../text/language.ts';

/** How a connective ties what it leads to the rest. */
export type Tie = 'cause' | 'concession' | 'before' | 'after';

function phrases(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${list})(?![\\p{L}-])`, 'giu');
}

/**
 * Connectives by what they say. Words of many uses ("since", "as", "while", "alors que") are left out.
 * Source: grammars of both languages (Quirk et al. 1985, chapter 15; Grevisse, chapter 27).
 */
export const CONNECTIVES: Both<Readonly<Record<Tie, RegExp>>> = {
  en: {
    cause: phrases('because|thanks to|due to|owing to'),
    concession: phrases('although|though|even though|despite|in spite of|notwithstanding'),
    before: phrases('before|prior to'),
    after: phrases('after|following'),
  },
  fr: {
    cause: phrases(
      "parce que|parce qu[’']|car|puisque|en raison d(?:e|u|es)|à cause d(?:e|u|es)|grâce (?:à|aux?)",
    ),
    concession: phrases(
      "bien que|bien qu[’']|quoique|quoi que|malgré|en dépit d(?:e|u|es)|même si",
    ),
    before: phrases(
      "avant(?= (?:de|que|le|la|les|un|une|son|sa|ses|leur|leurs|ce|cette)\\b| (?:d|qu|l)[’'])|préalablement à",
    ),
    after: phrases('après|après que|à la suite d(?:e|u|es)|suite (?:à|aux?)'),
  },
};

/** Ties that contradict each other. */
export const CONTRARY_TIES: readonly (readonly [Tie, Tie])[] = [
  ['cause', 'concession'],
  ['concession', 'cause'],
  ['before', 'after'],
  ['after', 'before'],
];
