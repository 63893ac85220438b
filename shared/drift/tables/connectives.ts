import { phrases, type Contrary, type Sense } from '../contrary.ts';
import type { AnsweredPhrase } from '../unanswered.ts';

/** How a connective ties what it leads to the rest. */
export type Tie =
  | 'cause'
  | 'concession'
  | 'before'
  | 'after'
  | 'until'
  | 'from'
  | 'by'
  | 'condition'
  | 'exception'
  | 'since'
  | 'within'
  | 'instead'
  | 'besides'
  | 'except'
  | 'including'
  | 'regardless'
  | 'depending'
  | 'unlike'
  | 'like';

/** What makes of a preposition one of time. */
const TIME_EN =
  '(?: (?:the|early|late|mid|last|next|this|that))? (?:\\d|noon|midnight|dawn|dusk|today|tomorrow|now|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|end of|beginning of|start of|week|month|year)';

const YEAR_OR_MONTH_FR =
  '(?= (?:\\d{4}|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?![\\p{L}\\d]))';

/**
 * Connectives by what they say. Words of many uses ("since" of causes, "as", "while", "alors que") are left
 * out. Source: grammars of both languages (Quirk et al. 1985, chapter 15; Grevisse, chapter 27).
 */
export const CONNECTIVES: Readonly<Record<Tie, Sense>> = {
  cause: {
    en: phrases('because|thanks to|due to|owing to'),
    fr: phrases(
      "parce que|parce qu[’']|car|puisque|en raison d(?:e|u|es)|à cause d(?:e|u|es)|grâce (?:à|aux?)",
    ),
  },
  concession: {
    // "He, though, stayed" only opposes.
    en: phrases(
      'although|(?<!, )though(?! ?[,.;])|even though|despite|in spite of|notwithstanding',
    ),
    fr: phrases("bien que|bien qu[’']|quoique|quoi que|malgré|en dépit d(?:e|u|es)|même si"),
    also: { en: phrases('even|yet|however|while|though') },
  },
  before: {
    en: phrases('before|prior to'),
    fr: phrases(
      "avant(?= (?:de|que|le|la|les|un|une|son|sa|ses|leur|leurs|ce|cette)\\b| (?:d|qu|l)[’'])|préalablement à",
    ),
  },
  after: {
    en: phrases('after|following|only once'),
    fr: phrases("(?<![dD][’'])après|après que|à la suite d(?:e|u|es)|suite (?:à|aux?)"),
  },
  until: {
    en: phrases('until|till'),
    fr: phrases("jusqu[’'](?:à|aux?|en|à ce qu)"),
    also: {
      en: phrases(`to(?=${TIME_EN})|through|up|by|as far as|even|so|down`),
      fr: phrases("avant|d[’']ici|ne|n[’']|tant qu.?|le temps|en attendant"),
    },
  },
  from: {
    en: phrases(`(?:from|since|starting|beginning|as of)(?=${TIME_EN})`),
    fr: phrases('à (?:partir|compter) d(?:e|u|es)|depuis'),
    also: {
      en: phrases(
        'from|since|for|after|once|as soon as|over|starting|beginning|ever|ago|as early as|following|onwards?|past|immediately|right|when',
      ),
    },
  },
  by: {
    en: phrases(`by(?=${TIME_EN})`),
    fr: phrases("avant|d[’']ici|au plus tard"),
    also: {
      fr: phrases("jusqu[’']\\p{L}*|pour|vers|fin|quand|lorsque|date limite|délai"),
    },
  },
  condition: {
    en: phrases('if'),
    fr: phrases("si(?= (?:l[’']on |[^,;.]{0,30}))|s[’']ils?"),
    also: {
      en: phrases('whether|should|provided|as long as|in case|assuming|so|such|as'),
      fr: phrases('à condition|pourvu|en cas|au cas'),
    },
  },
  exception: {
    en: phrases('unless'),
    fr: phrases("à moins (?:que|qu[’']|d(?:e|u)|d[’'])|sauf (?:si|s[’']|à)|excepté si"),
    also: {
      en: phrases("except|not|without|only|until|never|no|n[’']t|\\p{L}+n[’']t|barring"),
      fr: phrases("sauf|ne|n[’']|sans|faute|sinon|pas|hormis|tant que"),
    },
  },
  instead: {
    en: phrases('instead of|rather than'),
    fr: phrases("au lieu d(?:e|u|es|[’'])|plutôt qu(?:e|[’'])"),
    also: {
      fr: phrases('plutôt|non|pas|à la place|davantage'),
      en: phrases('instead|rather|not|more|less|replac\\p{L}+'),
    },
  },
  since: {
    en: phrases(`(?<!due )since(?=${TIME_EN})`),
    fr: phrases('depuis'),
    also: {
      fr: phrases(
        'dès|après|à (?:partir|compter|dater)|il y a|date\\p{L}*|remonte\\p{L}*|premi\\p{L}+|jamais|plus \\p{L}+|par rapport|dernière fois|en \\p{L}+ (?:ans|mois)',
      ),
    },
  },
  within: {
    en: phrases(`(?:in|during)(?=${TIME_EN})`),
    fr: phrases(`en${YEAR_OR_MONTH_FR}`),
  },
  except: {
    en: phrases(
      'except(?! (?:that|if|when|to|in|as))|apart from|excluding|other than|with the exception of|(?<=(?:all|everyone|everybody|everything|anyone|anything|no one|nobody|none|every \\p{L}+) )(?:but|bar)',
    ),
    fr: phrases("sauf(?! (?:si|que|à))|hormis|excepté|à l[’']exception d(?:e|u|es)"),
    also: {
      en: phrases(
        'but|only|not|without|exclud\\p{L}+|exempt\\p{L}*|save|outside|beyond|barring|unless',
      ),
      fr: phrases(
        "à part|hors|autres? que|en dehors|exclu\\p{L}*|à l[’']exclusion|sans|seule?s?|seulement|exempt\\p{L}*",
      ),
    },
  },
  including: {
    en: phrases('including'),
    fr: phrases('y compris'),
    also: {
      en: phrases('even|also|as well|too|both|with|and'),
      fr: phrases('dont|notamment|parmi|inclus\\p{L}*|compris\\p{L}*|comme|tels?|telles?'),
    },
  },
  regardless: {
    en: phrases(
      'regardless of|irrespective of|no matter (?:what|how|who|when|which|whether)|whether or not',
    ),
    fr: phrases(
      "quel(?:le)?s? que soi\\p{L}+|indépendamment d(?:e|u|es)|peu importe|quoi qu[’']il|sans tenir compte",
    ),
    also: {
      en: phrases('whatever|whoever|anyway|any|despite|even if'),
      fr: phrases("même|malgré|que ce soit|tout\\p{L}*|n[’']importe"),
    },
  },
  depending: {
    en: phrases('depend(?:s|ed|ing|ent)? (?:up)?on|hing(?:es?|ed|ing) on|contingent (?:up)?on'),
    fr: phrases('dépend\\p{L}*|tributaires?|conditionnée?s?|subordonnée?s?|suspendue?s? à'),
    also: { en: phrases('subject to|if|unless|condition\\p{L}*|linked|tied|subordinat\\p{L}+') },
  },
  unlike: {
    en: phrases('unlike|in contrast (?:to|with)|as opposed to'),
    fr: phrases(
      "contrairement (?:à|aux?)|à la différence d(?:e|u|es)|à l[’']inverse d(?:e|u|es)|à l[’']opposé d(?:e|u|es)",
    ),
    also: {
      en: phrases('contrary|but|while|differ\\p{L}*|opposite'),
      fr: phrases('alors|tandis|mais|différ\\p{L}+|opposé\\p{L}*'),
    },
  },
  like: {
    en: phrases(
      '(?<!(?:would|look\\p{L}*|feel\\p{L}*|sound\\p{L}*|things?|just) )like(?= (?:the|its|his|her|their|most|many|other|all)(?!\\p{L}))|just like',
    ),
    fr: phrases(
      "comme(?= (?:ses|leurs?|les|la plupart|d[’']autres|beaucoup|tous))|à l[’']instar d(?:e|u|es)|tout comme",
    ),
    also: { en: phrases('as|such as|similar\\p{L}*|same|like|including') },
  },
  besides: {
    en: phrases('as well as|in addition to'),
    fr: phrases("en plus d(?:e|u|es|[’'])|outre|ainsi que|de même que"),
    also: {
      en: phrases('and|with|besides|plus|also|on top|including|together|like|such as|other'),
      fr: phrases('et|mais|aussi|également|avec|comme'),
    },
  },
};

/** Ties that contradict each other. */
export const CONTRARY_TIES: readonly Contrary<Tie>[] = [
  ['cause', 'concession', 'logic'],
  ['concession', 'cause', 'logic'],
  ['before', 'after', 'order'],
  ['after', 'before', 'order'],
  ['until', 'from', 'limit'],
  ['from', 'until', 'limit'],
  ['by', 'from', 'limit'],
  ['exception', 'condition', 'condition'],
  ['condition', 'exception', 'condition'],
  ['condition', 'cause', 'condition'],
  ['instead', 'besides', 'instead'],
  ['besides', 'instead', 'instead'],
  ['unlike', 'like', 'logic'],
  ['like', 'unlike', 'logic'],
  ['since', 'within', 'limit'],
  ['except', 'including', 'exception'],
  ['including', 'except', 'exception'],
  ['regardless', 'depending', 'condition'],
  ['depending', 'regardless', 'condition'],
];

/** French words of which any leaves a condition open. */
const CONDITION_FR = phrases(
  "si(?! \\p{L}+(?:ment)? que)|s[’'](?:ils?|elles?|on)|(?:au|en) cas|cas|condition\\p{L}*|pourvu|sous réserve|faute|sinon|sans|quand|lorsqu\\p{L}*|dès|moins|tant qu\\p{L}*|quitte|même|quel\\p{L}*|question|hypothèse|éventu\\p{L}*|suppos\\p{L}+|imagin\\p{L}+|en \\p{L}+ant|quiconque|toute?s?|risqu\\p{L}+|tel\\p{L}*|peut|pourr\\p{L}+|doute|dans la mesure|après|face|autre|autant|une fois|qu[’']ils?|avant d(?:e|[’'])|d(?:e |[’'])\\p{L}+(?:er|ir|re)|\\p{L}+r(?:ait|aient|ais|ions|iez)",
);

/** The same for "should the court rule": "devrait" is how it is misread. */
const INVERTED_CONDITION_FR = phrases(
  "si|s[’'](?:ils?|elles?|on)|(?:au|en) cas|cas|condition\\p{L}*|hypothèse|éventu\\p{L}*|suppos\\p{L}+|advenant|dût|viendr\\p{L}+|venai\\p{L}+|devai\\p{L}+|faute|sinon|quand bien|fût|étai\\p{L}+|même|quitte",
);

/**
 * English conjunctions that leave open whether something is so, or set it a limit, and the French words of which any
 * does. Source: own table.
 */
export const OPEN_CLAUSES: readonly AnsweredPhrase[] = [
  {
    kind: 'closed',
    byVerb: true,
    // "Should the court rule against it, …", "were he to leave, …": conditions without "if".
    en: /(?<=^|[.;,:!?“"«(]\s?|(?:and|but|that) )(?:Should|should|Were|were) (?:the|an?|it|he|she|they|we|this|that|any\p{L}*|these|those|no|such|\p{Lu}\p{L}+)(?= [^?.]*,[^?]*$)(?!\p{L})/gu,
    answers: INVERTED_CONDITION_FR,
  },
  {
    kind: 'closed',
    // "The attack, if deliberate, would amount to a crime."
    en: /(?<=, )if (?:not )?\p{L}{4,}(?: (?:by|guilty|on|in) ?(?:\p{L}+)?)?(?=,)/giu,
    answers: CONDITION_FR,
  },
  {
    kind: 'lostChoice',
    en: phrases('rather than|instead of'),
    answers: phrases(
      "plutôt|au lieu|préfér\\p{L}+|non|pas|sans|mais|place|remplac\\p{L}+|substitu\\p{L}+|détriment|et non|n[e’']|davantage|plus|à défaut|faute|autre\\p{L}*|renonc\\p{L}+|éviter|évit\\p{L}+|abandonn\\p{L}+|contrairement|autant|mieux|passer|lieu|ni|au contraire|moins|jamais|seul\\p{L}*",
    ),
  },
  {
    kind: 'closed',
    en: phrases('unless'),
    answers: phrases(
      "subordonn\\p{L}+|à moins|sauf|(?:si|s[’'](?:ils?|elles?|on))(?=[^.;]{0,80}(?<!\\p{L})(?:ne|n[’']|pas|refus|manqu|échou))|excepté|hormis|faute|sinon|sans|ne|n[’']|tant que|condition|pourvu|à défaut|sous réserve|jusqu[’']à ce",
    ),
  },
  {
    kind: 'closed',
    en: phrases(
      "(?<=(?:n[’']t|not|never|without|decline[ds]?|refuse[ds]?|yet|unclear|unknown|uncertain|too early|too soon|hard|difficult|impossible)(?: \\p{L}+){1,4} )whether",
    ),
    answers: phrases(
      "si|s[’']ils?|ou|quant|quell?e?s?|éventuel\\p{L}*|questions?|(?<!(?:fai\\p{L}+|fera|ont fait) )savoir|détermin\\p{L}+|décid\\p{L}+|décision|pronon\\p{L}+|tranch\\p{L}+|hésit\\p{L}+|possib\\p{L}+|indécis\\p{L}*|précis\\p{L}+|ignor\\p{L}+|commenter|certain\\p{L}*|sûre?|doute\\p{L}*|incertain\\p{L}*|confirm\\p{L}+|clair\\p{L}*|importe|part entre|distinguer|départager",
    ),
  },
  {
    kind: 'closed',
    byVerb: true,
    en: phrases(
      '(?<!(?:as|even|what|only|see|ask|asked|asking|know|wonder|wondering|wondered|or|and|sure|doubt|unclear|asks) )if(?! (?:not|only|any|anything|ever|so|necessary|possible|you like|at all))',
    ),
    answers: CONDITION_FR,
  },
  {
    kind: 'closed',
    en: phrases(
      '(?:conditions|weather|funds|time|health) permitting|subject to (?:\\p{L}+ ){0,2}(?:approval|conditions|review|talks|change|ratification)|(?<!(?:not|have|has|had|was|were|is|are) )provided that|providing that|on (?:the )?condition that|(?:as|so) long as|assuming that|contingent (?:up)?on',
    ),
    answers: phrases(
      "(?<!(?:même|comme) )si|(?<!(?:même|comme) )s[’'](?:ils?|elles?|on)|condition\\p{L}*|réserv\\p{L}+|pourvu|tant qu\\p{L}*|permet\\p{L}*|soumis\\p{L}*|subordonn\\p{L}+|dépend\\p{L}*|fonction|cas|sauf|moyennant|doi(?:t|vent)|devr\\p{L}+|devai\\p{L}+|feu vert|approb\\p{L}+|approuv\\p{L}+|aval|accord|attend\\p{L}*|dès (?:lors|que)|quand|lorsqu\\p{L}*|aussi longtemps|à supposer|\\p{L}+r(?:ait|aient|ais|ions)|pour que|du moment|autant que|pendant|suppos\\p{L}+|modifi\\p{L}+|changer|évoluer|ratifi\\p{L}+|examin\\p{L}+",
    ),
  },
  {
    kind: 'closed',
    en: phrases('no (?:immediate |current |firm |present )?(?:plans?|intentions?) (?:to|of|for)'),
    answers: phrases(
      'intention\\p{L}*|prév\\p{L}+|projet\\p{L}*|plans?|compt\\p{L}+|envisag\\p{L}+|program\\p{L}+|enten\\p{L}+|question|instant|moment|actuellement|ordre du jour|souhait\\p{L}+|veu\\p{L}+|voul\\p{L}+|pens\\p{L}+|cherch\\p{L}+|stade|volonté|idée|vocation|but|exclu\\p{L}*|écart\\p{L}+',
    ),
  },
  {
    kind: 'unlimited',
    en: phrases(
      "(?<!(?:not|never|n[’']t|no)(?: \\p{L}+){0,6} |up )(?:until|till)(?! (?:now|then|recently|today))",
    ),
    answers: phrases(
      "jusqu\\p{L}*|avant|tant que?|d[’']ici|attend\\p{L}*|en attendant|le temps|ne|n[’']|au plus tard|pendant|durant|encore|terme|limite|date|échéance|prolong\\p{L}+|ensuite|puis|alors|dès|là|report\\p{L}*|repouss\\p{L}*|différ\\p{L}*|ajourn\\p{L}*|retard\\p{L}*",
    ),
  },
];
