import { wordSet } from '../../text/wordSet.ts';
import type { Both } from '../../text/language.ts';

function table(entries: string): ReadonlyMap<string, number> {
  return new Map(
    entries.split(/\s+/u).map((entry) => {
      const [word, value] = entry.split(':');
      return [word!, Number(value)];
    }),
  );
}

/** Words for whole numbers below 100. Source: grammars of both languages. */
export const SMALL_NUMBERS: Both<ReadonlyMap<string, number>> = {
  en: table(
    'zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 ' +
      'thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 ' +
      'thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
  ),
  fr: table(
    'zéro:0 un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 ' +
      'douze:12 treize:13 quatorze:14 quinze:15 seize:16 vingt:20 vingts:20 trente:30 quarante:40 ' +
      'cinquante:50 soixante:60 septante:70 huitante:80 octante:80 nonante:90',
  ),
};

/** Words that multiply what stands before them. French and English "billion" differ by 1000. */
export const SCALES: Both<ReadonlyMap<string, number>> = {
  en: table(
    'hundred:100 thousand:1000 million:1e6 millions:1e6 billion:1e9 billions:1e9 trillion:1e12 trillions:1e12 ' +
      'm:1e6 mn:1e6 mln:1e6 bn:1e9 bln:1e9 tn:1e12 trn:1e12 k:1000 dozen:12',
  ),
  fr: table(
    'cent:100 cents:100 mille:1000 millier:1000 million:1e6 millions:1e6 milliard:1e9 milliards:1e9 ' +
      'billion:1e12 billions:1e12 trillion:1e18 trillions:1e18 md:1e9 mds:1e9 mrd:1e9 mln:1e6 k:1000',
  ),
};

/** Nouns for a number of things: "une douzaine", "une centaine". */
export const COLLECTIVES: Both<ReadonlyMap<string, number>> = {
  en: table('dozen:12'),
  fr: table(
    'dizaine:10 douzaine:12 quinzaine:15 vingtaine:20 trentaine:30 quarantaine:40 cinquantaine:50 ' +
      'soixantaine:60 centaine:100 millier:1000',
  ),
};

/** Plurals that name only an order of magnitude: "hundreds of", "des centaines de". */
export const VAGUE: Both<ReadonlyMap<string, number>> = {
  en: table(
    'tens:10 dozens:10 scores:10 hundreds:100 thousands:1000 millions:1e6 billions:1e9 trillions:1e12',
  ),
  fr: table(
    'dizaines:10 douzaines:10 centaines:100 milliers:1000 millions:1e6 milliards:1e9 billions:1e12',
  ),
};

/** Ordinal words. "second" is also a unit of time, "third" and "quart" also parts. */
export const ORDINALS: Both<ReadonlyMap<string, number>> = {
  en: table(
    'first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 ' +
      'twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 ' +
      'nineteenth:19 twentieth:20 thirtieth:30 fortieth:40 fiftieth:50 hundredth:100 thousandth:1000',
  ),
  fr: table(
    'premier:1 première:1 premiers:1 premières:1 deuxième:2 second:2 seconde:2 deuxièmes:2 troisième:3 ' +
      'troisièmes:3 quatrième:4 cinquième:5 sixième:6 septième:7 huitième:8 neuvième:9 dixième:10 ' +
      'onzième:11 douzième:12 treizième:13 quatorzième:14 quinzième:15 seizième:16 vingtième:20 ' +
      'trentième:30 quarantième:40 cinquantième:50 centième:100 millième:1000',
  ),
};

/** Parts of a whole that are never ordinals. */
export const FRACTIONS: Both<ReadonlyMap<string, number>> = {
  en: table('half:0.5 halves:0.5 quarter:0.25 quarters:0.25'),
  fr: table(`moitié:0.5 demi:0.5 demie:0.5 demis:0.5 tiers:${1 / 3} quart:0.25 quarts:0.25`),
};

/** Ordinals that name parts, too, by how many parts there are: "a fifth", "deux cinquièmes". */
export const PARTS: Both<ReadonlyMap<string, number>> = {
  en: table(
    'third:3 thirds:3 fourth:4 fourths:4 fifth:5 fifths:5 sixth:6 sixths:6 seventh:7 sevenths:7 eighth:8 ' +
      'eighths:8 ninth:9 ninths:9 tenth:10 tenths:10',
  ),
  fr: table(
    'cinquième:5 cinquièmes:5 sixième:6 sixièmes:6 septième:7 septièmes:7 huitième:8 huitièmes:8 ' +
      'neuvième:9 neuvièmes:9 dixième:10 dixièmes:10',
  ),
};

/** Decades, and the ages of the same name: "in the early nineties", "in his thirties". */
export const DECADES: Both<ReadonlyMap<string, number>> = {
  en: table(
    'twenties:20 thirties:30 forties:40 fifties:50 sixties:60 seventies:70 eighties:80 nineties:90',
  ),
  fr: table('sixties:60 seventies:70 eighties:80 nineties:90'),
};

/** What goes before such an ordinal, and after it, when it names a part. */
export const PART_LEADS: Both<ReadonlySet<string>> = { en: wordSet('a one'), fr: wordSet('un') };
export const PART_TAILS: Both<ReadonlySet<string>> = {
  en: wordSet('of'),
  fr: wordSet('de des du d'),
};

/** Words before a part by which something changes: "by a third", "d'un tiers", "de moitié". */
export const CHANGE_LEADS: Both<RegExp> = {
  en: /\bby(?: an?| one| about| almost| nearly)*$/u,
  fr: /\b(?:d ['’] un|de(?: la| près de la)?)$/u,
};

/** What may stand between a part and its whole: "half a million", "un quart d'heure". */
export const FRACTION_JOINTS: Both<ReadonlySet<string>> = {
  en: wordSet('a an of - ‑'),
  fr: wordSet("de d ' ’ - ‑"),
};

/** Words that multiply by themselves. Source: own list. */
export const MULTIPLES: Both<ReadonlyMap<string, number>> = {
  en: table(
    'double:2 doubles:2 doubled:2 doubling:2 twice:2 twofold:2 triple:3 triples:3 tripled:3 tripling:3 ' +
      'treble:3 trebles:3 trebled:3 trebling:3 threefold:3 thrice:3 quadruple:4 quadruples:4 quadrupled:4 ' +
      'quadrupling:4 fourfold:4 quintupled:5 fivefold:5 sixfold:6 sevenfold:7 eightfold:8 tenfold:10 ' +
      'halve:0.5 halves:0.5 halved:0.5 halving:0.5',
  ),
  fr: table(
    'double:2 doubles:2 doubler:2 doublé:2 doublée:2 doublés:2 doublées:2 doublant:2 doublent:2 doublera:2 ' +
      'doublement:2 triple:3 triples:3 tripler:3 triplé:3 triplée:3 triplés:3 triplées:3 triplant:3 ' +
      'triplent:3 triplera:3 triplement:3 quadruple:4 quadrupler:4 quadruplé:4 quadruplée:4 quadruplés:4 ' +
      'quadruplant:4 quadruplement:4 quintuple:5 quintupler:5 quintuplé:5 quintuplée:5 décupler:10 ' +
      'décuplé:10 décuplée:10',
  ),
};

interface TimesVerb {
  readonly stem: string;
  readonly by: string;
  readonly divides: boolean;
}

/** Verbs that multiply and divide by the number after them. */
export const TIMES_VERBS: Both<readonly TimesVerb[]> = {
  en: [
    { stem: 'multiplied', by: 'by', divides: false },
    { stem: 'divided', by: 'by', divides: true },
  ],
  fr: [
    { stem: 'multipli', by: 'par', divides: false },
    { stem: 'divis', by: 'par', divides: true },
  ],
};

/** Nouns that count how often: "three times", "à deux reprises". */
export const TIMES: Both<ReadonlySet<string>> = {
  en: wordSet('times'),
  fr: wordSet('fois reprises'),
};

/** Before a noun of number they make it vague: "several dozen". */
export const SEVERAL: Both<ReadonlySet<string>> = {
  en: wordSet('several few some many couple'),
  fr: wordSet('plusieurs quelques'),
};

/** Joins nouns of number: "tens of thousands". */
export const OF: Both<ReadonlySet<string>> = { en: wordSet('of'), fr: wordSet('de') };

/** The middle of the day and of the night, in minutes after midnight. */
export const CLOCK_WORDS: Both<ReadonlyMap<string, number>> = {
  en: table('noon:720 midday:720 midnight:1440'),
  fr: table('midi:720 minuit:1440'),
};

export const MONTHS: Both<ReadonlyMap<string, number>> = {
  en: table(
    'january:1 february:2 march:3 april:4 may:5 june:6 july:7 august:8 september:9 october:10 november:11 ' +
      'december:12 jan:1 feb:2 mar:3 apr:4 jun:6 jul:7 aug:8 sept:9 sep:9 oct:10 nov:11 dec:12',
  ),
  fr: table(
    'janvier:1 février:2 mars:3 avril:4 mai:5 juin:6 juillet:7 août:8 septembre:9 octobre:10 novembre:11 ' +
      'décembre:12 janv:1 févr:2 juil:7 sept:9 oct:10 nov:11 déc:12',
  ),
};

export const WEEKDAYS: Both<ReadonlyMap<string, number>> = {
  en: table('monday:1 tuesday:2 wednesday:3 thursday:4 friday:5 saturday:6 sunday:7'),
  fr: table('lundi:1 mardi:2 mercredi:3 jeudi:4 vendredi:5 samedi:6 dimanche:7'),
};

/** Nouns that make a Roman numeral the number of a century. */
export const CENTURY_NOUNS = wordSet('siècle siècles century centuries');

/** Endings of ordinals in digits, both languages: texts quote one another. */
export const ORDINAL_ENDINGS = wordSet('st nd rd th er ère re e es ème eme ième nde');

/** Number words that are also coins after digits: "80 cents". */
export const COIN_WORDS = wordSet('cent cents');

/** Short scales that need not touch their digits: "5 bn". */
export const LOOSE_SHORT_SCALES = wordSet('bn md tn mn');

/** What may stand between a number and its unit: "2 millions de dollars", "5 U.S. dollars". */
export const BEFORE_UNIT = wordSet("- de d ' ’ of full us u s .");

/** First words of "per cent" and "pour cent". */
export const PER = wordSet('per pour');

/** English months that are other words too. */
export const AMBIGUOUS_MONTHS = wordSet('march august');

/** Before a month's name they make it a month. */
export const MONTH_LEADS = wordSet(
  `in of last next since by until late early this en de depuis mi fin début dès and et to à from`,
);

/** What makes an ordinal a rank: "second-largest", "deuxième plus grand". Source: own list. */
export const SUPERLATIVE: Both<string> = {
  en:
    '(?:most|least|best|worst|largest|biggest|highest|lowest|smallest|longest|shortest|deepest|richest|' +
    'poorest|oldest|youngest|strongest|weakest|fastest|slowest|tallest|busiest|deadliest|heaviest|wealthiest|' +
    'warmest|hottest|coldest|wettest|driest|closest|nearest|greatest|hardest|costliest)(?!\\p{L})',
  fr: '(?:plus|moins|meilleure?s?|pires?)(?!\\p{L})',
};

/** Between the two numbers of a share: "nineteen out of twenty", "dix-neuf morts sur vingt". */
export const RATIO: Both<RegExp> = {
  en: /^\s(?:\p{L}+\s){0,2}?(?:out of|out of every|in|in every|of every)\s$/u,
  fr: /^\s?(?:\p{L}+\s){0,2}?sur\s$/u,
};

/** All hours of the day and all days of the week, by the pieces they are written in, and their unit. */
export const AROUND_THE_CLOCK: ReadonlyMap<string, 'hour' | 'day'> = new Map(
  ['/', 'sur'].flatMap((over) => [
    ...['h', 'heures'].map((unit) => [`24 ${unit} ${over} 24`, 'hour'] as const),
    ...['j', 'jours'].map((unit) => [`7 ${unit} ${over} 7`, 'day'] as const),
  ]),
);

/** A time zone right after a clock time: "1000 GMT", "midi, heure de Paris". Source: own table. */
export const ZONE =
  /^(?:\s?[ap]\.?\s?m\b\.?)?\s?,?\s?\(?(GMT|UTC|BST|CES?T|[ECMP][SD]?T|AES?T|local time|\p{Lu}\p{L}+ time|heures? (?:de |d['’]|à )\p{Lu}\p{L}+|heures? locales?|locales?)(?!\p{L})/u;
