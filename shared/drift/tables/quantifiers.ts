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
      "certains certaines certain certaine quelques quelque quelqu'un partie parfois quelquefois uns unes partiellement occasionnellement",
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
  ['few', 'some'],
];

/** "Les uns les autres" is each other. */
export const ONE_ANOTHER = wordSet('uns unes');

/** Words before which "few", "little" and "part" are no quantifier of their own. */
export const BEFORE_SIZE = wordSet(
  'two three four five six seven eight nine ten the his her their my our your this that pretty poor',
);
