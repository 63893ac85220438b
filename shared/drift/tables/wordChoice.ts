import type { Both } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';

// Source: grammars of both languages (Grevisse; Huddleston and Pullum 2002).

/** Words that make a phrasal or prepositional verb of the one before: what both mean is in neither alone. */
export const VERB_PARTICLES = wordSet(
  `up down in out on off over away back together with into through around about for at along aside to from
   of ahead apart forward onto upon by`,
);

/** French words right after which a noun or an adjective stands. */
export const FRENCH_DETERMINERS = wordSet(
  `le la l' les un une des du ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes
   au aux chaque quel quelle aucun aucune tout toute toutes deux trois plusieurs quelques`,
);

/** Before a noun, or before an infinitive. */
export const FRENCH_DE = wordSet("de d'");

/** French words right after which a verb stands. */
export const BEFORE_FRENCH_VERB = wordSet("s' se ne n' il elle ils elles on je j' tu qui y");

/**
 * Pronouns, prepositions, words that point or generalise, and nouns that say with a light verb what French says with
 * one word ("claim responsibility", "take place"), of whatever frequency.
 */
export const EMPTY_WORDS: Both<ReadonlySet<string>> = {
  en: wordSet(
    `everyone everybody someone somebody anyone anybody everything something anything nothing nobody people person
     thing things stuff matter way kind sort own same such other another several various certain entire whole per
     event events occasion occasions upon toward towards within among amongst amid versus else instead rather quite yet still even ever via while almost nearly older when where
     responsibility credit part place role care charge account advantage notice`,
  ),
  fr: wordSet(
    `gens personne personnes chose choses tous certains autrui quelconque quelconques propre propres même mêmes
     tel telle tels telles autre autres divers diverses vers lors chez parmi hormis selon occasion occasions événement événements sorte façon manière fait
     cas quel quelle quels quelles encore toujours déjà plutôt assez bien mal ainsi`,
  ),
};

/** Verbs that say next to nothing by themselves. Source: own list, after the grammars' light verbs. */
export const LIGHT_VERBS: Both<ReadonlySet<string>> = {
  en: wordSet('be have do make get take give go come become let put keep'),
  fr: wordSet(
    'être avoir faire mettre prendre donner aller venir devenir rester rendre laisser tenir',
  ),
};
