import type { Both } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';

/** How much of a whole, or how often, a word speaks of. */
export type Share = 'all' | 'most' | 'many' | 'several' | 'some' | 'few' | 'half';

/** Words by the share that they speak of, in look-up form. Source: own table, after the grammars. */
export const QUANTIFIERS: Both<Readonly<Record<Share, ReadonlySet<string>>>> = {
  en: {
    all: wordSet(
      'all every each everyone everybody everything entire whole entirely throughout always any both',
    ),
    most: wordSet('most majority mostly mainly largely usually generally typically normally'),
    many: wordSet('many much numerous lot lots plenty countless often frequently dozens hundreds'),
    several: wordSet('several various'),
    some: wordSet('some certain something somebody someone part partly sometimes occasionally'),
    few: wordSet('few fewer little handful rarely seldom minority'),
    half: wordSet('half'),
  },
  fr: {
    all: wordSet(
      "tous toutes tout toute chaque chacun chacune quiconque entier entière entièrement ensemble totalité toujours intégralité n'importe intégralement partout",
    ),
    most: wordSet(
      'plupart majorité majeure majoritairement principalement essentiel essentiellement généralement habituellement',
    ),
    many: wordSet(
      'beaucoup nombreux nombreuses nombre bien multiples foule quantité maints multitude maintes souvent fréquemment dizaines centaines',
    ),
    several: wordSet('plusieurs divers diverses différents différentes'),
    some: wordSet(
      "certains certaines certain certaine quelques quelque quelques-uns quelques-unes quelqu'un partie parfois quelquefois uns unes partiellement occasionnellement",
    ),
    few: wordSet('peu rares poignée minorité rarement'),
    half: wordSet('moitié demi demie'),
  },
};

/** Shares that a translation may trade for one another without changing what is said. */
export const NEAR_SHARES: readonly (readonly [Share, Share])[] = [
  ['many', 'several'],
  ['several', 'some'],
  ['most', 'many'],
];

/** What must stand around a word of the table for it to be no quantifier of its own. */
export interface OtherReading {
  readonly words: ReadonlySet<string>;
  /** One of these stands right before it, or one word before that. */
  readonly after?: ReadonlySet<string>;
  readonly secondAfter?: ReadonlySet<string>;
  /** One of these is among the three words after it. */
  readonly near?: ReadonlySet<string>;
  /** None of these stands right after it. */
  readonly notBefore?: ReadonlySet<string>;
}

/** Source: own table, after the grammars. */
export const OTHER_READINGS: readonly OtherReading[] = [
  // "A few" are some, "the last few" are all there were; only bare "few" are not many.
  { words: wordSet('few'), after: wordSet('a the last past next first these those') },
  // So is "un peu".
  { words: wordSet('peu'), after: wordSet('un') },
  // A little boy is small.
  {
    words: wordSet('little'),
    after: wordSet(
      'two three four five six seven eight nine ten the his her their my our your this that pretty poor',
    ),
  },
  // "Bien" counts in "bien des" alone.
  { words: wordSet('bien'), notBefore: wordSet('des') },
  // "Une bonne partie" is most of it.
  { words: wordSet('partie'), after: wordSet('bonne grande large') },
  // "Les uns les autres" is each other.
  { words: wordSet('uns unes'), near: wordSet('autres') },
  // "Tout" is the whole only before what it is the whole of.
  { words: wordSet('tout'), notBefore: wordSet("le la l' ce cet cette son sa mon ma notre leur") },
];

/** Before a number these only say that it is near. */
export const ABOUT_BEFORE_NUMBER = wordSet('some quelque');

/** English quantifiers before a plural of which the whole is no free rendering. */
export const LOSABLE_QUANTIFIERS = wordSet('some most few many several');

/** French articles of a whole; "des" is one where English has "of the". */
export const DEFINITE_PLURALS = wordSet('les ces leurs nos');
export const OF_THE_PLURALS = wordSet('les des ces leurs');

/** English words after "most of" that name a whole. */
export const OF_WHOLE_EN = wordSet('the its his her their our those these');

/** French words between an article and a number that only say that it is near. */
export const ABOUT_FR = wordSet('quelque environ');
