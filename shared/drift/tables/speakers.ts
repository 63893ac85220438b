import type { Stance } from '../../quotes/quotation.ts';
import type { Both } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';

// Who can be behind a speaker's pronoun or noun, look-up forms. Source: own lists, after the grammars.

/** Pronouns that mean a woman. */
export const FEMININE_SPEAKERS: Both<ReadonlySet<string>> = {
  en: wordSet('she'),
  fr: wordSet('elle'),
};

/** Pronouns that mean a man. */
export const MASCULINE_SPEAKERS: Both<ReadonlySet<string>> = {
  en: wordSet('he'),
  fr: wordSet('il'),
};

/** French nouns for women and men alike: the pronoun follows the noun. */
export const EITHER_GENDER = wordSet(
  `personne victime star source vedette sentinelle recrue autorité personnalité figure connaissance
   idole majesté altesse sainteté éminence excellence ministre professeur médecin maire juge auteur
   écrivain chef témoin porte-parole député sénateur président directeur procureur ambassadeur
   commissaire ingénieur agent expert premier secrétaire responsable patron dirigeant leader`,
);

/** French nouns for organisations. */
export const COLLECTIVE_SPEAKERS = wordSet(
  `entreprise société compagnie groupe firme gouvernement ministère police organisation association
   parti banque syndicat agence armée commission institution fondation fédération administration`,
);

/** French speakers that name nobody. */
export const UNNAMED_SPEAKERS = wordSet('on certains certaines beaucoup');

/** French words that keep an attribution whatever the verb: prepositions of source and their kind. */
export const ATTRIBUTION_WORDS_FR = wordSet(
  `selon d'après dixit avis yeux dires croire source sources citer cité citée cités citant
   déclaration déclarations propos mots témoignage témoignages rapport communiqué étude enquête sondage
   affirmation affirmations avertissement avertissements accusation accusations aveu aveux promesse
   promesses prévision prévisions estimation estimations`,
);

/** French nouns that tell of something with one verb, its lemma: "faire état de". */
export const TELLING_NOUNS_FR: ReadonlyMap<string, string> = new Map([['état', 'faire']]);

/** English words that those prepositions and nouns render word for word. */
export const ATTRIBUTION_WORDS_EN = wordSet(
  `according per after opinion view eyes source sources citing cited quoting quoted statement statements
   remarks words testimony report communique study survey inquiry investigation poll assertion claim
   claims warning warnings accusation accusations confession promise promises forecast forecasts
   prediction predictions estimate estimates`,
);

/** Words that begin no phrase of a speaker. */
export const NO_SPEAKER_LEADS = wordSet(
  `on in to at by for from with about against over under which that who whose dans sur par pour avec
   dont qui que contre chez je`,
);

/** English pronouns by which speakers go on about themselves. */
export const OWN_PRONOUNS = wordSet('it he she they we');

/** English words by which speakers tell what they mean to do. */
export const INTENDING_EN = wordSet(
  "would will 'd 'll plan plans planned intend intends intended aim aims aimed hope hopes hoped expect expects expected want wants wanted going",
);

/** French verbs that tell somebody's will or plan before an infinitive, by which it stays theirs. */
export const INTENDING_FR = wordSet(
  'entendre compter vouloir souhaiter prévoir envisager espérer viser ambitionner projeter tabler promettre refuser',
);

/** English words that stand in no clause of a speaker between commas. */
export const NO_INCISE = wordSet(
  `who whom whose which that what where when while if because and or but nor to in at for by from with without
   as than . ; : ? !`,
);

/** Stances of cues whose French says too many things for a statement: wishes, orders, praise and blame. */
export const NO_STATEMENT: ReadonlySet<Stance> = new Set<Stance>([
  'hope',
  'order',
  'ask',
  'promise',
  'praise',
  'criticise',
]);

/** English speakers that are brought in here: no pronoun of the other side can mean them. */
export const INDEFINITE_EN =
  /^(?:an?|one|two|three|four|several|some|other|another) (?:[\p{L}-]+ ){0,3}?(?:source|official|person|people|aide|diplomat|witness|resident|analyst|expert|officer|lawyer|spokes|employee|worker|executive|banker|trader|lawmaker|minister)/iu;

/** French pronouns for somebody already named. */
export const PRONOUNS_FR = wordSet('il elle ils elles');
