import { phrases } from '../contrary.ts';
import type { AnsweredPhrase } from '../unanswered.ts';

/** English phrases by which there are others, and the French words of which any says so. Source: own list. */
export const ONE_OF_MANY: readonly AnsweredPhrase[] = [
  {
    kind: 'alone',
    en: phrases(
      'one of (?:(?:the|its|his|her|their|only|about|some|more than|at least) )*(?:two|three|four|five|six|seven|eight|nine|ten|dozens|several|many|\\d+)',
    ),
    answers: phrases(
      "(?:l[’'])?une? (?:autre|seule?|des?)|(?:l[’'])une? d[’']|l[’']une?|parmi|entre|figur\\p{L}+|compt\\p{L}+|partie|membres?|des (?:\\p{L}+ )?(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|rares|seuls|\\d+)|sur|autres?|nombre|certain\\p{L}*|avec|ex|co\\p{L}+|plusieurs|tiers|moitié|quart",
    ),
  },
  {
    kind: 'nearlyAll',
    en: phrases(
      '(?:nearly|almost|virtually|practically) (?:all|every|everyone|everybody|everything|everywhere|nobody|nothing|no one|none)',
    ),
    answers: phrases(
      'presque|quasi-\\p{L}+|quasi\\p{L}*|près|pratiquement|majorité|majorit\\p{L}+|plupart|exception|faut|ou presque|essentiel\\p{L}*|partie|à peu près|rares?|peu|guère|sauf|hormis|immense|principal\\p{L}+|gros|autant dire|grand\\p{L}*|nombreu\\p{L}+|moindre\\p{L}*',
    ),
  },
  {
    kind: 'nearlyAll',
    en: phrases('in most cases|for the most part|most of the time|in many cases|in some cases'),
    answers: phrases(
      'plupart|souvent|général\\p{L}*|majorit\\p{L}+|habituel\\p{L}*|surtout|principal\\p{L}*|essentiel\\p{L}*|presque|quasi\\p{L}*|larg\\p{L}+|ordinaire|règle|parfois|certain\\p{L}*|plusieurs|nombre\\p{L}*|fréquen\\p{L}+|temps|arriv\\p{L}+|cas|quelques|beaucoup|grande?|maint\\p{L}*',
    ),
  },
];
