import type { Both } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';

/** How much of a whole a word speaks of. */
export type Share = 'all' | 'most' | 'many' | 'several' | 'some' | 'few' | 'half';

/** Words by the share that they speak of, in look-up form. Source: own table, after the grammars. */
export const QUANTIFIERS: Both<Readonly<Record<Share, ReadonlySet<string>>>> = {
  en: {
    all: wordSet(
      'all every each everyone everybody everything entire whole entirely throughout always any',
    ),
    most: wordSet('most majority mostly mainly largely'),
    many: wordSet('many much numerous lot lots plenty countless'),
    several: wordSet('several various'),
    some: wordSet('some certain something somebody someone part partly'),
    few: wordSet('few fewer little handful'),
    half: wordSet('half'),
  },
  fr: {
    all: wordSet(
      "tous toutes tout toute chaque chacun chacune quiconque entier entière entièrement ensemble totalité toujours intégralité n'importe intégralement partout deux",
    ),
    most: wordSet(
      'plupart majorité majeure majoritairement principalement essentiel essentiellement',
    ),
    many: wordSet(
      'beaucoup nombreux nombreuses nombre bien multiples foule quantité maints multitude maintes',
    ),
    several: wordSet('plusieurs divers diverses différents différentes'),
    some: wordSet(
      "certains certaines certain certaine quelques quelque quelqu'un partie parfois uns unes partiellement",
    ),
    few: wordSet('peu rares poignée'),
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
