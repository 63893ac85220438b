import { wordSet } from '../../text/wordSet.ts';

// Closed word classes, each named by what it does where it is asked for. Source: grammars of both
// languages (Grevisse; Huddleston and Pullum 2002).

/** Small words of names that tell nobody apart. */
export const NAME_ARTICLES = wordSet('the le la les of de du des');

/** What belongs to a modal after it: "shall not be". */
export const AFTER_MODAL_EN = wordSet("not n't be");

/** The first half of a French negation. */
export const NE = wordSet("ne n'");

/** Its second half. */
export const PAS = wordSet('pas plus jamais');

/** "Not only" and its kind negate nothing. */
export const AFTER_NOT_POSITIVE = wordSet('only just merely least');

/** "No matter", "no less than": nothing is denied. */
export const AFTER_NO_POSITIVE = wordSet(
  ". , ! one's matter doubt wonder fewer less more later sooner",
);

/** A negator before "nor" or "any" that counts already. */
export const NEGATORS_BEFORE_EN = wordSet("neither not n't no");

/** Subjects after the auxiliary of a question. */
export const QUESTION_SUBJECTS = wordSet('i you he she it we they the this that there');

/** Before "pas" the noun ("un pas"). */
export const BEFORE_NOUN_PAS = wordSet(
  'un le ce ces les premier premiers faux grand grands petit petits des de chaque deux au du ou -ce',
);

/** Before "plus" the comparative, or what belongs to another negation: "de plus grands", "non plus". */
export const BEFORE_MORE = wordSet(
  "de d' des le la les un une du au aux bien beaucoup que qu' non guère",
);

/** "Que", as it is written before a vowel, too. */
export const QUE = wordSet("que qu'");

/** "Pas seulement": nothing is denied. */
export const AFTER_PAS_POSITIVE = wordSet('seulement uniquement');

/** A negator before another that counts already. */
export const NEGATORS_BEFORE_FR = wordSet('pas sans aucun aucune personne rien');

/** A negator before "ni" that counts already. */
export const NEGATORS_BEFORE_NI = wordSet("ni pas sans ne n'");

/** "Non seulement", "non plus". */
export const AFTER_NON_POSITIVE = wordSet('seulement plus');

/** Before a quantifier they make a phrase of it: "at all", "plus tous". */
export const BEFORE_NO_QUANTIFIER = wordSet(
  "above after at not n't moins peu si aussi pas du grande plus quite",
);

/** English words that are as often a part of a verb as an opposite of one another. */
export const PARTICLES = wordSet('up down in out on off over under back away come go');

/** Conjunctions after which French has a future where English has a present. */
export const TEMPORAL_CONJUNCTIONS = wordSet("quand lorsque lorsqu' dès aussitôt sitôt tant après");

/** The French reflexive pronoun. */
export const REFLEXIVE = wordSet("s' se");

/** English auxiliaries of the passive. */
export const BE_FORMS = wordSet("is are was were be been being 's 're get got getting");

/** Words that add a conjunct: "interesting but inadequate". */
export const COORDINATORS: ReadonlySet<string> = wordSet('and but et mais');
