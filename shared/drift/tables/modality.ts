import type { Both } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';

/** How binding or how likely a statement is. */
export type ModalForce =
  'shall' | 'obligation' | 'advice' | 'permission' | 'possibility' | 'ability' | 'prediction';

/** English modal words by force. Source: Huddleston and Pullum 2002, chapter 3. */
export const ENGLISH_MODALS: ReadonlyMap<string, ModalForce> = new Map([
  ['shall', 'shall'],
  ['must', 'obligation'],
  ['should', 'advice'],
  ['ought', 'advice'],
  ['may', 'possibility'],
  ['might', 'possibility'],
  ['can', 'ability'],
  ['cannot', 'ability'],
  ['ca', 'ability'],
  ['will', 'prediction'],
  ["'ll", 'prediction'],
]);

/** Participles and adjectives that oblige or allow before "to" and a verb. Source: as above, 3.9. */
export const PERIPHRASES: ReadonlyMap<string, ModalForce> = new Map([
  ['required', 'obligation'],
  ['obliged', 'obligation'],
  ['compelled', 'obligation'],
  ['forced', 'obligation'],
  ['obligated', 'obligation'],
  ['allowed', 'permission'],
  ['permitted', 'permission'],
  ['authorised', 'permission'],
  ['authorized', 'permission'],
  ['entitled', 'permission'],
  ['free', 'permission'],
]);

/**
 * Words that render a force in French: anywhere in the bead they answer an English modal of that
 * force. Lemmas and forms. Source: own list, from bilingual grammars (Vinay and Darbelnet 1958).
 */
export const FRENCH_ANSWERS: Record<ModalForce, ReadonlySet<string>> = {
  shall: wordSet(
    `devoir falloir tenu obligé obligation obligatoire obligatoirement impératif impérativement
     interdire interdit interdiction exiger imposer nécessaire nécessairement pouvoir prohibé`,
  ),
  obligation: wordSet(
    `devoir falloir tenu obligé obliger obligation obligatoire obligatoirement impératif
     impérativement nécessaire nécessairement nécessiter exiger imposer besoin contraint contraindre
     forcer indispensable interdire interdit certainement forcément sûrement contrainte nécessité`,
  ),
  advice: wordSet(
    `devoir falloir convenir mieux recommander conseiller souhaitable préférable censé obligé tenu
     nécessaire besoin mériter appeler vouloir`,
  ),
  permission: wordSet(
    `pouvoir permettre permission permis autoriser autorisation droit libre loisible habilité laisser
     possible possibilité accorder feu admettre tolérer`,
  ),
  possibility: wordSet(
    `pouvoir peut-être possible possiblement possibilité éventuel éventuellement risquer encourir risque
     susceptible sembler paraître probable probablement potentiel potentiellement permettre
     arriver plausible vraisemblablement hypothèse doute autoriser droit quel quelque
     quiconque quoi même puisse souhaiter`,
  ),
  ability: wordSet(
    `pouvoir possible possibilité capable capacité savoir permettre arriver parvenir réussir
     susceptible autoriser droit mesure impossible incapable permis apte facilement savoir-faire
     interdire interdit voir entendre sentir`,
  ),
  prediction: new Set(),
};

/** French modal verbs that contradict a force where nothing in the bead answers it. */
export const CONFLICTS: Record<ModalForce, readonly string[]> = {
  shall: [],
  obligation: ['pouvoir', 'inviter', 'encourager', 'conseiller'],
  advice: ['pouvoir'],
  permission: ['devoir', 'falloir', 'contraindre', 'obliger'],
  possibility: ['devoir', 'falloir'],
  ability: ['devoir', 'falloir'],
  prediction: [],
};

/** French modals that only allow: against an obligation they weaken, the others strengthen. */
export const ALLOWING: ReadonlySet<string> = wordSet('pouvoir inviter encourager conseiller');

/** French modals whose conditional leaves open what "will" foretells. */
export const DOUBTING: ReadonlySet<string> = wordSet('pouvoir devoir');

/** English modals of which a French future makes a fact. */
export const LEAVING_OPEN: ReadonlySet<string> = wordSet('may might could should');

/** French "aller" before an infinitive. */
export const GOING_TO: ReadonlySet<string> = wordSet('va vont vais allons allez allait allaient');

/** Words that stand between an English modal and its verb, passed over when the verb is sought. */
export const MODAL_INTERIOR: ReadonlySet<string> = wordSet(
  "not n't never also only well very be have been still just now always ever to",
);

/** English words that leave open whether something will be. Source: own list. */
export const ENGLISH_DOUBT: ReadonlySet<string> = wordSet(
  `may might could can would possible possibly possibility perhaps maybe likely probably potential
   potentially able risk chance threaten allow enable if whether hope`,
);

/** How sure an adverb is that something is so: 0 perhaps, 1 probably, 2 certainly. */
export type Certainty = 0 | 1 | 2;

/** Adverbs by how sure they are, and the modals that say as much. Source: Huddleston and Pullum 2002, chapter 3; own French list. */
export const CERTAINTY: Both<ReadonlyMap<string, Certainty>> = {
  en: new Map<string, Certainty>([
    ['may', 0],
    ['might', 0],
    ['perhaps', 0],
    ['maybe', 0],
    ['possibly', 0],
    ['probably', 1],
    ['presumably', 1],
    ['certainly', 2],
    ['surely', 2],
    ['definitely', 2],
    ['undoubtedly', 2],
    ['unquestionably', 2],
  ]),
  fr: new Map<string, Certainty>([
    ['peut-être', 0],
    ['possiblement', 0],
    ['éventuellement', 0],
    ['probablement', 1],
    ['vraisemblablement', 1],
    ['certainement', 2],
    ['sûrement', 2],
    ['assurément', 2],
    ['indubitablement', 2],
    ['incontestablement', 2],
  ]),
};

/** English modals that leave open whether something is so. */
export const OPEN_MODALS: ReadonlySet<string> = wordSet('may might could');

/** English modals that bind: what must be done is not done yet. */
export const BINDING_MODALS: ReadonlySet<string> = wordSet('must');

/** Adverbs that turn "could" into a denial. */
export const HARDLY_EN: ReadonlySet<string> = wordSet('hardly scarcely barely');

/** English verbs of which "could" only says that it happened. Source: Quirk et al. 1985, 4.52. */
export const PERCEPTION_EN: ReadonlySet<string> = wordSet(
  'hear see feel smell taste sense understand remember imagine',
);

/** French words, forms and lemmas, that leave something open. Source: own list. */
export const FRENCH_DOUBT: ReadonlySet<string> = wordSet(
  `pouvoir peut-être possible possiblement possibilité éventuel éventuellement éventualité risquer encourir risque
   susceptible sembler paraître probable probablement potentiel potentiellement plausible plausiblement
   vraisemblable vraisemblablement hypothèse douter doute croire penser supposer soupçonner capable
   permettre autoriser falloir devoir quel quelque quiconque quoi afin puisse chance danger crainte craindre redouter menacer sinon parfois certes
   espérer souhaiter vouloir tenter chercher`,
);

/** English words that foretell. */
export const FORETELLING: ReadonlySet<string> = wordSet("will 'll wo shall going would 'd to");

/** Forms of "have" before "to" and a verb. */
export const HAVE: ReadonlySet<string> = wordSet("have has had having 've");

/** Every English modal, those of mere supposition among them. */
export const ANY_MODAL: ReadonlySet<string> = new Set([...ENGLISH_MODALS.keys(), 'could', 'would']);

/** English verbs, beside those that only report, of which "would" tells what was announced. */
export const ANNOUNCING: ReadonlySet<string> = wordSet('promise vow pledge warn insist confirm');

/** Subjects with which a modal is polite, or general: "you may well ask", "might I add". */
export const ADDRESSED: ReadonlySet<string> = wordSet('i you one we');

/** Words after which comes what outweighs a conceded "may". */
export const CONCEDING_EN: ReadonlySet<string> = wordSet(
  'but yet however nonetheless nevertheless',
);
