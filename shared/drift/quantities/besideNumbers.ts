import type { Both } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';

// Words beside numbers that tell what is done with them. Source: own tables.

/** Text that ends before the whole of a share, whatever names the part: "a train out of two". */
export const BEFORE_WHOLE: Both<RegExp> = {
  en: /\s(?:out of|out of every|in every|of every)\s$/u,
  fr: /\ssur\s$/u,
};

/** Text that ends before the rank that somebody comes in. */
export const BEFORE_RANK: Both<RegExp> = {
  en: /(?<!\p{L})(?:finish\p{L}*|came|comes?|coming|placed|rank\p{L}*)(?: in)? $/u,
  fr: /(?<!\p{L})(?:termin\p{L}+|fini\p{L}*|class\p{L}+|arriv\p{L}+)(?: (?:à la|en))? $/u,
};

/** French articles that count, too. */
export const ONE_FR: ReadonlySet<string> = wordSet('un une');

/** After "times" they make a part of it: "three times less". */
export const FEWER: Both<ReadonlySet<string>> = {
  en: wordSet('less fewer'),
  fr: wordSet('moins'),
};

/** After "times" they may make a part of it, or so many times as little. */
export const SMALLER: Both<ReadonlySet<string>> = {
  en: wordSet('lower smaller cheaper shorter slower lighter weaker'),
  fr: wordSet(
    'bas basse basses faible faibles petit petite petits petites court courte lent lente léger légère',
  ),
};
