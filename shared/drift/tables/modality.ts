import type { Both } from '../../text/language.ts';
import { wordSet } from './wordSet.ts';

/** How binding or how likely a statement is. */
export type ModalForce = 'shall' | 'obligation' | 'advice' | 'possibility' | 'ability';

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
  possibility: wordSet(
    `pouvoir peut-être possible possiblement possibilité éventuel éventuellement risquer risque
     susceptible sembler paraître probable probablement potentiel potentiellement sans_doute permettre
     arriver plausible vraisemblablement hypothèse doute autoriser droit avoir_beau quel quelque
     quiconque quoi même puisse souhaiter`,
  ),
  ability: wordSet(
    `pouvoir possible possibilité capable capacité savoir permettre arriver parvenir réussir
     susceptible autoriser droit mesure impossible incapable permis apte facilement savoir-faire
     interdire interdit voir entendre sentir`,
  ),
};

/** French modal verbs that say something else than the English, and how bad that is. */
export const CONFLICTS: Record<
  ModalForce,
  readonly {
    readonly lemma: string;
    readonly mood: 'indicative' | 'conditional' | 'any';
    readonly major: boolean;
  }[]
> = {
  shall: [],
  obligation: [{ lemma: 'pouvoir', mood: 'any', major: true }],
  advice: [{ lemma: 'pouvoir', mood: 'any', major: true }],
  possibility: [
    { lemma: 'devoir', mood: 'any', major: true },
    { lemma: 'falloir', mood: 'any', major: true },
  ],
  ability: [
    { lemma: 'devoir', mood: 'any', major: true },
    { lemma: 'falloir', mood: 'any', major: true },
  ],
};

/** Words that stand between a modal and its verb, passed over when the verb is sought. */
export const MODAL_INTERIOR: Both<ReadonlySet<string>> = {
  en: wordSet("not n't never also only be have been still just now always ever to"),
  fr: wordSet('pas jamais plus aussi être avoir encore toujours ne'),
};
