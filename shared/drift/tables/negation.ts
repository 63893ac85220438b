import type { Both } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';

/** Words that negate by themselves. Source: grammars of both languages. */
export const NEGATORS: Both<ReadonlySet<string>> = {
  en: wordSet(
    "not n't cannot never no none nobody nothing nowhere neither nor without cant dont doesnt didnt isnt wasnt wont couldnt wouldnt shouldnt arent hasnt havent dunno",
  ),
  fr: wordSet(
    "pas jamais rien personne aucun aucune aucuns aucunes nul nulle nullement guère ni sans non ne n' plus",
  ),
};

/** English negators that stand with a verb. */
export const VERBAL_NEGATORS_EN: ReadonlySet<string> = wordSet("not n't never cannot");

/**
 * Words that turn round what they govern: "failed to win" is "n'a pas gagné". One answers a negation
 * on the other side, unless it merely renders another such word. Base forms. Source: own list, after
 * Huddleston and Pullum 2002, chapter 9, "non-verbal and lexical negation".
 */
export const INVERTERS: Both<ReadonlySet<string>> = {
  en: wordSet(
    `lack fail failure refuse refusal deny denial unable inability unlikely hardly barely scarcely
     rarely seldom absence absent avoid prevent cease unless except exclude impossible illegal
     unknown unclear miss missing unaware ignorant ignore ignorance forget neglect doubt doubtful
     deprive forbid ban prohibit devoid unwilling unwillingness disagree disagreement differ
     disapprove untrue false wrong incorrect reject decline stop useless pointless unprecedented
     renounce abandon zero refrain rare little keep dispute contest`,
  ),
  fr: wordSet(
    `manque manquer refuser refus nier démentir incapable incapacité échouer échec empêcher éviter
     cesser défaut absence absent dépourvu ignorer ignorance rejeter exclure sauf excepté
     impossible illégal inconnu rare rarement interdire interdit interdiction priver privé faillir
     zéro néant aucunement dénué vierge inutile difficile difficilement renoncer abandonner oublier
     négliger douter douteux méconnaître abstenir invraisemblable improbable vain désaccord faux
     erroné arrêter malgré plutôt introuvable bredouille impuissant impuissance acculer impasse taire confidentiel écarter facultatif insuffisant immobilisme inaction`,
  ),
};

/** Of these, those that are another word after an article: "the decline". */
export const INVERTING_VERBS_EN: ReadonlySet<string> = wordSet('decline');

/** Lemmas of French verbs by which something is still to be done: "has yet to reply" / "tarde à répondre". */
export const STILL_TO_DO_FR: ReadonlySet<string> = wordSet('tarder rester attendre falloir devoir');

/**
 * Words that may answer a negation where no word of the other side explains them: "only" against
 * "ne … pas d'autre". Base forms. Source: own list, widened by legitimate renderings.
 */
export const NEGATIVE_SENSE: Both<ReadonlySet<string>> = {
  en: wordSet(
    `few only just until but other than rather instead end loss lose rule free minus out away off
     against despite regardless far too before least less otherwise different hold short dismiss
     nor yet still remain anything anyone anybody any ever either alone dispense beyond secret quiet
     dark stay indoors far resign oust sack depart non anti drop poor bad hard difficult no-one oppose opposition`,
  ),
  fr: wordSet(
    `faute peu moins seul seulement loin contre sinon autre autrement contraire différent perdre perte
     libre mal malheureusement bientôt encore trop dehors quelconque moindre garder avant suffit
     point remonter entier non- hors défendre opposer foutre moquer ficher soucier attendre échapper`,
  ),
};

/** Verbs, both languages, that deny to know: "denies knowing" / "assure qu'il ignorait". */
export const NOT_KNOWING: ReadonlySet<string> = wordSet('ignorer méconnaître');

/** After "not" they make a weak yes: "not uncommon". */
export const LITOTES =
  /^(?:un(?!i|der|til)\p{L}{3,}|im(?:possible|probable)|in(?:conceivable|frequent|significant|considerable|evitable)(?:ly)?)$/u;

/** Prefixes that deny what follows, the longest first. */
export const NEGATIVE_PREFIXES: Both<readonly string[]> = {
  en: ['non-', 'non', 'dis', 'mis', 'un', 'in', 'im', 'il', 'ir'],
  fr: ['non-', 'non', 'dés', 'dis', 'mal', 'mé', 'dé', 'in', 'im', 'il', 'ir'],
};

/** Beginnings that deny by themselves: in English the productive ones, in French any that may. */
export const DENYING_PREFIX: Both<RegExp> = {
  en: /^(?:un|non-?)\p{L}{4,}$/u,
  fr: /^(?:non-?|in|im|il|ir|dé|dés|dis|mal|mé)\p{L}/u,
};

/** French words that before another say that it is so little or badly: "mal aimé". */
export const DENYING_ADVERBS: ReadonlySet<string> = wordSet('mal peu');
/** The ending of words for what can be done or not, both languages: it confirms a negative prefix. */
export const ABILITY_ENDING = /[ai]bles?$/u;

/** English words that deny by themselves: "homeless", "uninsured". */
export const DENYING_FORM_EN = /\p{L}{3}less(?:ly)?$|^(?:un(?!i[tofqv]|der|til)|non-?)\p{L}{4,}$/u;

/** Negators that may be one English word with what follows: "sans précédent", "non assuré". */
export const PREFIX_LIKE_FR: ReadonlySet<string> = wordSet('sans non');

/** English verbs that turn a statement round together with a particle. */
export const PHRASAL_INVERTERS: ReadonlyMap<string, string> = new Map([
  ['rule', 'out'],
  ['turn', 'down'],
  ['give', 'up'],
  ['shut', 'out'],
  ['hold', 'back'],
  ['back', 'down'],
  ['walk', 'out'],
  ['call', 'off'],
]);

/** Verbs before "yet to". */
export const BEFORE_YET_TO: ReadonlySet<string> = wordSet("has have had 've 's is are was were");

/** Words that a negative prefix only seems to begin: "discover" is not the opposite of "cover". */
export const SEEMING_NEGATIVES: Both<ReadonlySet<string>> = {
  en: wordSet(
    `inform information informed discover discovery discovered depart departure impose imposed
     invest investment infect infection influence influences immediate immediately invite display
     dispose dispute distance distribute distribution import important imports impress industry
     under until unite united university union universal unit unless unlike underneath understand understood
     undertake undertaken undertook unanimous unanimously`,
  ),
  fr: wordSet(
    `informer information informé découvrir découverte découvert départ imposer imposé investir
     investissement infecter infection influence influences immédiat immédiatement inviter distance
     disposer dispute distribuer distribution importe importent importer important importation impression industrie
     dépasser déclarer détenir défendre dénoncer malade`,
  ),
};

/** Second halves of a French negation: "ne … pas", "ne … que". */
export const SECOND_HALVES: ReadonlySet<string> = wordSet(
  'pas plus jamais rien personne aucun aucune nul nulle nullement guère point',
);

/** Verbs and conjunctions after which French "ne" alone does not negate. Source: Grevisse, "ne explétif". */
export const EXPLETIVE_BEFORE: ReadonlySet<string> = wordSet(
  'craindre redouter éviter empêcher avant moins plutôt plus mieux moindre autre autrement peur crainte',
);

/** Verbs that "ne … pas" makes a call to do it: "n'oubliez pas", "n'ignore pas". */
export const POSITIVE_UNDER_PAS = /^(?:oubli|manqu|ignor|tard)/u;

/** Forms that "ne … que" makes a necessity of: "je ne peux que regretter". */
export const CAN_BUT_FR = /^(?:peu|pouv|pourr)/u;

/** After "pas", what denies nothing by itself: "pas sans rappeler", "n'en reste pas moins", "pas que". */
export const FREE_AFTER_PAS: ReadonlySet<string> = wordSet("sans moins que qu'");

/** Verbs that "ne … pas" makes a possibility of: "n'est pas à exclure", "n'exclut pas". */
export const POSSIBLE_UNDER_PAS = /^(?:exclu|écart)/u;

/** After "sans", with it an adverb of certainty or frequency: "sans doute", "sans cesse". */
export const FREE_AFTER_SANS: ReadonlySet<string> = wordSet('doute cesse arrêt relâche conteste');

/** After "pas le" they say that there are others. */
export const SOLE_FR: ReadonlySet<string> = wordSet(
  'seul seule seuls seules unique premier première',
);

/** After "pas" and before "de" they set a limit: "pas plus de 40". */
export const BOUNDING: ReadonlySet<string> = wordSet('plus moins');

/** After "jamais", with it a superlative: "n'a jamais été aussi bas" is "the lowest ever". */
export const AFTER_JAMAIS_SUPERLATIVE: ReadonlySet<string> = wordSet('aussi autant si tant');

/** Negative words that stand before "ne" as its subject: "aucun ne". */
export const NEGATIVE_SUBJECTS: ReadonlySet<string> = wordSet(
  'aucun aucune personne rien nul nulle',
);

/** Words near an opposite that may turn it round, so that it says nothing. */
export const NEAR_NEGATIONS = wordSet(
  `not n't no never none nobody nothing neither without less barely hardly scarcely deny denies denied denying little unlikely unable lack lacks lacked lacking
   pas ne n' non sans jamais plus aucun aucune rien peu moins guère improbable incapable manque manqué manquer
   manquait manquent coûté coûte coûtent coûtaient coûtait ôté exclu exclut exclure exclue exclus excluent`,
);

/** Of these, those that turn the very next word: "peu cher" is cheap, "pas peu cher" is not. */
export const TURN_NEXT = wordSet('less little peu moins guère');

/**
 * The words that the trained score counts, one for each negation: in French "ne" and not "pas". The
 * score was trained with these; train it anew when they change.
 */
export const COUNTED_NEGATORS: Both<ReadonlySet<string>> = {
  en: wordSet(
    "not n't no never nor neither nobody nothing none without cannot nowhere unable hardly",
  ),
  fr: wordSet("ne n' non sans ni aucun aucune nul nulle"),
};

/** Verb forms between a negation and what it denies, and adverbs that go with it. Source: own list. */
export const UNDER_NEGATION: Both<ReadonlySet<string>> = {
  en: wordSet(
    `be been being am is are was were have has had having do does did can could may might must shall should will
    would ever even yet just really any anyone anything longer more the this that these those there it`,
  ),
  fr: wordSet(
    `être été étant est sont était étaient sera seront serait suis avoir ai a ont avait avaient aura auront aurait
    eu ait soit peut peuvent pouvait pouvaient pourra pourrait doit doivent devait devra devrait encore même
    vraiment toujours fait faut les des une cette ces`,
  ),
};

/** Text that ends in words that deny or only consider what comes next, a few words between them perhaps. */
export const DENIED_BEFORE: Both<RegExp> = {
  en: /(?:n[’']t|(?<!\p{L})(?:not|never|nor|no|nobody|none|without|cannot|neither|hardly|barely|instead of|rather than|than|refus\p{L}+ to|fail\p{L}* to|declin\p{L}+ to|avoid\p{L}*|prevent\p{L}*|from|stop\p{L}*|unable to|impossible to|hard to|difficult to|early to|until|unless|yet to)) (?:\p{L}+ )?$/iu,
  fr: /(?<!\p{L})(?:(?:pas|plus|jamais|guère|rien|sans|ni|non|ne|aucune?|personne|peu|moins|loin|lieu|plutôt|faute|évit\p{L}*|refus\p{L}*|renonc\p{L}*|emp[êe]ch\p{L}*|interdi(?:t|re|sent|sait)|cess\p{L}*|échou\p{L}*|exclu(?:t|ent|ait|e|re)?|nie|nié|dément\p{L}*|incapa\p{L}*|impossib\p{L}*|défaut|écart(?:é|er|e)|rejet\p{L}*|impuissan\p{L}*|tent\p{L}+ de|déconseill\p{L}*|dissuad\p{L}*) (?:[\p{L}’']+ ){0,2}(?:\p{L}+[’'])?|n[’'](?:\p{L}+ )?)$/iu,
};
