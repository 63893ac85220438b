import { wordSet } from '../../text/wordSet.ts';

/** What may stand before the noun of a direct object, look-up forms of both languages. */
export const OBJECT_DETERMINERS = wordSet(
  "the a an his her its their our my your le la les l' un une des son sa ses leur leurs mon ma mes notre nos",
);

/**
 * Lemmas of English verbs that say the same with both sides swapped ("Ann met Bob"), and of links
 * between two nouns, whose sides French may swap as well. Source: own list, after the grammars'
 * symmetric predicates and copular verbs.
 */
export const SYMMETRIC_VERBS_EN = wordSet(
  `be have become remain meet marry face play fight battle encounter equal resemble match rival border
   adjoin join cross intersect accompany complement contradict mirror differ include comprise constitute
   form represent mean precede follow succeed contain touch oppose reflect`,
);

/** French pronouns before a verb that take its object or turn it back on its subject. */
export const OBJECT_CLITICS_FR = wordSet("se s' me m' te t' nous vous le la les l' lui leur en y");
