import type { Both } from '../../text/language.ts';

/** What a focus word does with the words it stands by: shut all others out, go beyond, or set a floor. */
export type Scope = 'only' | 'even' | 'atLeast';

function phrases(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}'’-])(?:${list})(?![\\p{L}-])`, 'giu');
}

/**
 * Focus words in their plain sense; words of many uses ("just", "juste") are left to the answers.
 * Source: own table, after the grammars' focusing adverbs.
 */
export const SCOPE_WORDS: Both<Readonly<Record<Scope, RegExp>>> = {
  en: {
    only: phrases('(?<!not |if |the |an |my |his |her |their |our |your |its )only'),
    even: phrases(
      'even(?! (?:if|though|so|when|as|before|after|then|now|more|less|\\p{L}+er|number))(?<!break even|not even|or even)',
    ),
    atLeast: phrases('at least'),
  },
  fr: {
    only: phrases(
      '(?<!non |pas )(?:seulement|uniquement)|seule?s?(?= (?:les?|la|une?|ces?|cette) )',
    ),
    even: phrases(
      "(?<!(?:le|la|les|ces?|cette|un|une|des|de|du|au|aux|moi|toi|lui|elle|soi|quand|pas|ici|là|en|l['’])[ -])même(?! (?:si|s['’]|quand|lorsque|temps|que|pas|plus))",
    ),
    atLeast: phrases('au moins'),
  },
};

/** Words that keep a scope of the other side, in whatever form. Source: own lists. */
export const SCOPE_ANSWERS: Both<Readonly<Record<Scope, RegExp>>> = {
  en: {
    only: phrases(
      'only|just|merely|solely|simply|purely|exclusively|alone|sole|single|mere|but|nothing|except|unless|until|unique|uniquely|limited|no more|barely|one|few|other than',
    ),
    even: phrases(
      'even|same|very|sel(?:f|ves)|\\p{L}+sel(?:f|ves)|still|also|too|actually|indeed|including|in fact|yet|much|far|let alone|as far as|so much as|right',
    ),
    atLeast: phrases(
      'at least|minimum|no (?:less|fewer)|or more|or older|or above|over|anyway|at any rate|more than',
    ),
  },
  fr: {
    only: phrases(
      "seul(?:e?s?|ement)|uniquement|unique(?:s|ment)?|juste|simple(?:s|ment)?|exclusivement|exclusif|n(?:e |['’])[^.;!?]{0,80}? que?|rien que?|sinon|sauf|hormis|à peine|purement|pas plus|d'abord|avant|ensemble|une? fois|limit\\p{L}+|rien d'autre|encore|se borne\\p{L}*|se content\\p{L}*|suffi\\p{L}*|toutefois|mais|isolé\\p{L}*|réserv\\p{L}+|exclusi\\p{L}+|dépass\\p{L}+",
    ),
    even: phrases(
      'mêmes?|voire|jusqu\\p{L}*|encore|aussi|également|y compris|ne serait-ce|pourtant|toujours|vraiment|seulement|bien|plus|tout|pas',
    ),
    atLeast: phrases(
      '(?:au|du|à tout le) moins|minimum|minimal\\p{L}*|pas moins|ou plus|et plus|(?:plus|moins) de?|plancher|ne serait-ce|au bas mot|bonne?|supérieur\\p{L}*|dès|tout de même|quand même',
    ),
  },
};

/** English words after "only" that make it part of a condition. */
export const CONDITIONS_AFTER_ONLY = /^ (?:if|when|after|once|where|on condition)(?!\p{L})/u;

/** English sentences that begin with who alone does it, and the French restriction "ne … que". */
export const OPENING_ONLY_EN =
  /(?<=^["“«]?(?:(?:And|But) )?)only (?!(?:if|when|after|then|by|in|on|once|at|with)(?!\p{L}))/giu;
export const RESTRICTION_FR =
  /(?<!\p{L})n(?:e |['’])(?:[\p{L}'’-]+ ){1,6}?qu(?:e |['’])(?!ils? |elles? |on |ce (?:qu|soi|n|s))/giu;
