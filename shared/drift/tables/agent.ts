import type { Both } from '../../text/language.ts';
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

/**
 * Lemmas of English verbs of which it matters who does it to whom, also where French has the same subject
 * with the active verb: who was warned did not warn. Source: own list.
 */
export const TWO_SIDED_VERBS_EN = wordSet(
  `promise give offer tell ask warn accuse arrest kill attack hit invite elect appoint praise criticise
   criticize threaten rescue save defeat beat sue fine ban sell hire fire pay help injure wound shoot bomb
   question interview sentence convict acquit charge order advise urge reward punish replace`,
);

/** Lemmas of French verbs whose subject undergoes what is done: "were given" / "ont reçu". Source: own list. */
export const UNDERGOING_FR = wordSet(
  'recevoir subir obtenir bénéficier essuyer encourir hériter écoper périr succomber mourir décéder perdre apprendre disparaître',
);

/** What two or more do to one another, and the French words of which any keeps it. Source: own list. */
export const RECIPROCAL = {
  en: /(?<!\p{L})(?:each other|one another|each (?:side|party|camp|country|team|of (?:the|them)[^,.;]{0,20}) [^,.;]{1,40} the other)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:s['’]|(?:se|nous|vous|entre|mutuel\p{L}*|réciproque\p{L}*|une?|autres?|autrui|chacune?|respectif\p{L}*|ensemble|deux|communs?|communes?|croisé\p{L}*|tour)(?!\p{L}))/iu,
};

/** Words that end an object. */
export const AFTER_OBJECT: Both<ReadonlySet<string>> = {
  en: wordSet('by in at on with for from to and that as when'),
  fr: wordSet(
    "par dans en à au aux sur avec pour chez et que qu' qui comme lors lorsque quand après avant",
  ),
};

/** Relative pronouns that stand for who does it, and for whom it is done to. */
export const SUBJECT_RELATIVES = wordSet('who qui');
export const OBJECT_RELATIVES = wordSet("whom que qu'");

/** Before who gets what is done. */
export const RECIPIENT_LEADS: Both<ReadonlySet<string>> = {
  en: wordSet('to'),
  fr: wordSet('à au aux'),
};

/** French words before where somebody goes, among other things. */
export const GOAL_LEADS_FR = wordSet("à au aux vers pour jusqu' jusqu'à en destination");

/** French words that before a place say where from, and nothing else. */
export const SURE_SOURCE_FR = wordSet('depuis provenance');

/** French words that before a place say where to, and nothing else. */
export const SURE_GOAL_FR = wordSet('vers destination');

/** Before what a noun belongs to, both languages. */
export const GENITIVE_LEADS = wordSet("of de du des d'");

/** English object pronouns, and the French subjects that are the same person. */
export const OBJECT_PRONOUNS_EN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['her', wordSet('elle')],
  ['him', wordSet('il')],
  ['them', wordSet('ils elles')],
  ['me', wordSet("je j'")],
  ['us', wordSet('nous on')],
]);

/** French pronouns that are the subject right before a verb. */
export const SUBJECT_PRONOUNS_FR = wordSet("elle il ils elles je j' nous on");

/** English subject pronouns, and the French object clitics that are the same person. */
export const SUBJECT_PRONOUNS_EN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['they', wordSet('les')],
  ['he', wordSet("le l'")],
  ['she', wordSet("la l'")],
  ['it', wordSet("le la l'")],
]);
