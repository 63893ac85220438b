import type { Both } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';

// Closed word classes, each named by what it does where it is asked for. Source: grammars of both
// languages (Grevisse; Huddleston and Pullum 2002).

/** French words that compare: what follows reports nothing. */
export const AS_FR = wordSet('comme ainsi');

/** May stand before an incise: "as he said", "ce que dit". */
export const INCISE_LEADS = wordSet('as comme ainsi ce');

/** Before the one who acts in a passive clause. */
export const AGENT_LEADS = wordSet('by par');

/** Clitics between a subject and its reporting verb. */
export const BEFORE_FRENCH_CUE = wordSet("se s' ne n' en y");

/** Clitics that only a clause has. */
export const CLAUSE_CLITICS = wordSet("n't n' ne 's 're 've 'll");

/** Words that compare: "as he said". */
export const AS = wordSet('comme as ainsi');

/** "As" in either language. */
export const AS_BARE = wordSet('comme as');

/** Before a French infinitive. */
export const INFINITIVE_MARKERS = wordSet("à de d'");

/** Words after which a verb opens a clause of its own. */
export const CLAUSE_LEADS = wordSet('after before as when après avant que');

/** Open a clause or phrase of time that the reporter adds. */
export const TIME_CLAUSES = wordSet(
  'as when while after before during alors lors quand pendant après',
);

/** "Alors que", "tandis que". */
export const WHEREAS_FR = wordSet('alors tandis');

/** After which another voice may begin. */
export const TURNS = wordSet('mais but while et and');

/** With "que" or "that" they make a conjunction: no reported clause begins. */
export const BEFORE_QUE = wordSet(
  `plus moins dès afin alors avant après pour sans parce tandis lors bien depuis pendant sauf tant puis si so`,
);

/** Interrogatives that are something else as often. */
export const AFTER_INTERROGATIVE = wordSet('ce quand when where who');

/** After a cue these open no bare clause. */
export const NO_BARE_CLAUSE = wordSet(
  `. , ; : ? ! ) to in on at for of with by from about and or but as during after before earlier last when while because -- —`,
);

/** After a noun of speech they open its content. */
export const NOUN_CONTENT = wordSet('of if whether');

/** May open reported words in the infinitive. */
export const INFINITIVE_LEADS = wordSet("de d' à ne pas");

/** A preposition and an article in one word. */
export const CONTRACTED_ARTICLES = wordSet('du des au aux');

/** Before an English participle that is no attribution. */
export const PARTICIPLE_LEADS = wordSet('by in after before without while');

/** Verbs before "to say" that report all the same. */
export const HABITUAL = wordSet('used continued began');

/** Adverbs of hearsay. */
export const HEARSAY_ADVERBS = wordSet('reportedly allegedly supposedly purportedly');

/** After a form that may be noun or verb, they make it a noun. */
export const AFTER_NOUN = wordSet('of for from about and or in on');

/** Present forms of speech that are hardly ever nouns. */
export const PLAIN_SPEECH = wordSet(
  `say says write writes think thinks believe believes add adds argue argues tell tells explain explains`,
);

/** May end a plural subject though not by its form. */
export const PLURAL_SUBJECT_ENDS = wordSet(
  'people men women police percent many some most half media both others , )',
);

/** French reflexive pronouns. */
export const REFLEXIVES_FR = wordSet("se s' me m' te t' nous vous");

/** Before what is an adjective rather than a verb. */
export const BEFORE_ADJECTIVE_FR = wordSet('- tout très si plus');

/** French pronouns between a verb and its infinitive. */
export const OBJECT_CLITICS_FR = wordSet("le la les l' se s' lui leur");

/** After which a French form is a finite verb. */
export const BEFORE_FINITE_FR = wordSet("qui ne n' comme ainsi");

/** Relatives that are subjects. */
export const SUBJECT_RELATIVES = wordSet('qui who which');

/** Pronouns that name nobody of the article. */
export const NOT_RESOLVED = wordSet('on i je we nous you vous');

/** Pronouns for a woman. */
export const FEMININE_PRONOUNS = wordSet('elle elles she');

/** Pronouns for a man. */
export const MASCULINE_PRONOUNS = wordSet('il ils he');

/** Pronouns for several. */
export const PLURAL_PRONOUNS = wordSet('ils elles they');

/** French articles that tell a woman. */
export const FEMININE_ARTICLES = wordSet('la une');

/** Determiners of several. */
export const PLURAL_DETERMINERS = wordSet('les des these those many some plusieurs');

/** Determiners of somebody already spoken of. */
export const DEFINITES = wordSet("le la l' the ce cette its his her their son sa leur");

/** Small words inside names. */
export const NAME_PARTICLES = wordSet('de du van von der bin ben al el le la');

/** Second words of an office: "Attorney General". */
export const SECOND_OFFICE_WORDS = wordSet('general justice');

/** Open a circumstance, which ends a noun phrase. */
export const CIRCUMSTANCES = wordSet(
  `before after during since despite when while because amid unlike until if lors quand pendant après avant`,
);

/** Articles that the tags take for prepositions too. */
export const ARTICLES_LIKE_PREPOSITIONS = wordSet("l' des du");

/** After a measure of time: "three days later". */
export const AFTER_MEASURE = wordSet('après avant plus after before later ago earlier');

/** Units of time. */
export const TIME_UNITS = wordSet(
  `seconde secondes minute minutes heure heures jour jours semaine semaines mois an ans année années second seconds hour hours day days week weeks month months year years`,
);

/** Never inside a noun phrase. */
export const PHRASE_STOPS = wordSet(
  `that que qu' when while as after before if because quand lorsque alors selon hier lors`,
);

/** Before whom it was said to, or where. */
export const ADDRESSEE_PREPOSITIONS_FR = wordSet('à au aux devant sur');

/** "Au fait", "au courant": no addressee. */
export const FIXED_AFTER_AU = wordSet('fait courant');

/** A noun phrase goes on after these. */
export const PHRASE_GOES_ON = wordSet("who qui of de d' du des");

/** A noun phrase ends before these in English. */
export const PHRASE_ENDS_EN = wordSet('as via before after when while');

/** A noun phrase ends before these in French. */
export const PHRASE_ENDS_FR = wordSet('lors hier en');

/** Before a day or month: "last Tuesday". */
export const DATE_WORDS_EN = wordSet('last this');

/** Relatives that open a clause between commas. */
export const ALL_RELATIVES = wordSet('who which whose qui dont');

/** "Who" in either language. */
export const WHO = wordSet('who qui');

/** After a comma they open what the reporter adds. */
export const REMARK_AFTER_COMMA: Both<ReadonlySet<string>> = {
  en: wordSet('citing referring echoing noting according pointing'),
  fr: wordSet('selon quelques tandis dans faisant'),
};

/** Clitics between a subject and its verb. */
export const VERB_CLITICS: Both<ReadonlySet<string>> = {
  en: new Set(),
  fr: wordSet("ne n' se s' me m' en y"),
};

/** English verbs of speech that take no noun phrase for what is said. */
export const TAKES_CLAUSE_ONLY = wordSet('say');
