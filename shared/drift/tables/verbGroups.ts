import type { Both, Language } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';
import type { Time } from '../verbs/time.ts';

// Closed word classes around verbs. Source: grammars of both languages (Grevisse; Huddleston and
// Pullum 2002).

/** Subjects before an English verb. */
export const ENGLISH_SUBJECTS = wordSet(
  `i you he she it we they who which that this there what these those`,
);

/** Subjects of a third person singular, and determiners that look like them. */
export const SINGULAR_SUBJECTS = wordSet(`he she it this`);

/** Subjects of a plain form, and determiners that look like them. */
export const PLURAL_SUBJECTS = wordSet(`i you we they these those`);

/** Before an English form they make it a noun or an adjective. */
export const ENGLISH_NOUN_LEADS = wordSet(
  `the a an this that these those my his her its our your their some any no of in for with by on at from to 's and or very more`,
);

/** What begins an English object. */
export const ENGLISH_OBJECT_LEADS = wordSet(
  `the a an its his her their our my some all this that these those`,
);

/** Subjects and clitics before a French verb. */
export const FRENCH_VERB_LEADS = wordSet(
  `je j' tu il elle on nous vous ils elles ne n' qui y en me m' te t' se s' le la les l' lui leur ce cela ça`,
);

/** After which an English form may be finite all the same. */
export const FINITE_ALL_THE_SAME = wordSet(`that this and or more`);

/** Before a French form they make it a noun, unless they are clitics. */
export const FRENCH_NOUN_LEADS = wordSet(
  `le les la l' un une des du de d' ce cet cette ces mon ma mes son sa ses au aux à en par pour sur notre nos leur leurs`,
);

/** Articles and prepositions that are clitics after a subject. */
export const FRENCH_CLITICS_LIKE_ARTICLES = wordSet(`le les la l' en leur`);

/** Before a French clitic. */
export const BEFORE_FRENCH_CLITIC = wordSet(
  `je j' tu il elle on nous vous ils elles ne n' qui y me m' te t' se s'`,
);

/** French reflexive pronouns. */
export const FRENCH_REFLEXIVES = wordSet(`se s' me m' te t'`);

/** French verbs that render "be": "il s'agit de" is "it is". */
export const COPULAS = wordSet('être agir constituer représenter');

/** Contracted auxiliaries that can stand for one verb only. */
export const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
]);

/** English verbs that make compound forms. */
export const AUXILIARIES = wordSet('be have get');

/** French verbs that take "être" in compound tenses. */
export const ETRE_VERBS = wordSet(
  `aller venir arriver partir entrer sortir monter descendre naître mourir rester tomber retourner passer devenir revenir parvenir intervenir survenir rentrer décéder repartir ressortir apparaître`,
);

/** When an English modal places its verb. */
export const MODALS: Readonly<Record<string, Time>> = {
  will: 'future',
  "'ll": 'future',
  wo: 'future',
  shall: 'future',
  would: 'conditional',
  "'d": 'open',
  should: 'conditional',
  could: 'open',
  can: 'present',
  ca: 'present',
  cannot: 'present',
  may: 'present',
  might: 'open',
  // An obligation holds from now on, a conclusion may be about any time.
  must: 'open',
};

const BETWEEN: Both<ReadonlySet<string>> = {
  en: wordSet(
    `not n't also already always never ever just still now only then soon even often probably certainly indeed perhaps maybe almost quite clearly really recently immediately initially later i you he she it we they been`,
  ),
  fr: wordSet(
    `pas plus jamais rien aussi également déjà toujours encore bien tout été ensuite beaucoup trop mal -t-il -t-elle -il -elle -ils -elles d'abord initialement récemment peut-être sans doute presque vraiment bientôt désormais maintenant enfin aujourd'hui hier demain`,
  ),
};
const ADVERB_ENDING: Both<RegExp> = { en: /^\p{L}+ly$/u, fr: /^\p{L}+ment$/u };

/** Whether a word may stand between an auxiliary and its verb. */
export function standsBetween(language: Language, form: string): boolean {
  return BETWEEN[language].has(form) || ADVERB_ENDING[language].test(form);
}

/** English words by which a sentence speaks of what will be, or leaves it open. */
export const ENGLISH_FUTURE = wordSet(
  `will 'll wo shall would 'd going may might must should if when whenever once until unless tomorrow next soon
   likely expected scheduled due upcoming forthcoming future`,
);

/** First words of an English past perfect. */
export const PAST_PERFECT = wordSet("had 'd");

/** French verbs of saying that take an infinitive of what the speaker does or did. */
export const SAYING_BEFORE_INFINITIVE_FR = wordSet(
  'dire déclarer affirmer assurer indiquer reconnaître prétendre admettre expliquer préciser nier confirmer avouer jurer',
);

/** French verbs whose present tells what is about to happen: "je m'en vais". Source: Grevisse, "présent". */
export const PRESENT_OF_FUTURE_FR = wordSet(
  'aller partir quitter revenir arriver rentrer venir commencer finir jouer rester',
);

/** English words before a verb that make it a future, or leave it open. */
export const ENGLISH_OPEN = wordSet(
  `will 'll wo shall would 'd may might must should can could to if when once until`,
);

/** Forms that stand between these and a participle. */
export const PASSIVE_LEADS = wordSet('be been being have has had having get getting');

/** Forms that make a participle after them a past. */
export const BE_PAST = wordSet('was were been had has have got');

/** French words that open a clause whose verb may be moved back with the one above it. */
export const SUBORDINATORS = wordSet(
  `que qu' si s' dont où qui comment combien pourquoi quand lorsque lorsqu' quel quelle quels quelles`,
);

/** Before a form of "être" they make the frame of a cleft sentence. */
export const CLEFT_LEADS_FR = wordSet("ce c'");

/** Before an English past that supposes: "if it happened", "would rather he stopped". */
export const SUPPOSING_EN = wordSet('if sooner rather wish wishes');

/** English words by which what goes on has begun already. */
export const UNTIL_NOW_EN = wordSet('recently lately already since increasingly');
