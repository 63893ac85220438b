import type { Language } from '../../../../shared/text/language.ts';
import { pick } from '../random.ts';
import { replaceOne, type Perturbation } from './perturbation.ts';

/** Participles of plain French reporting verbs. Own list. */
const SAID =
  '(?:déclaré|dit|affirmé|indiqué|expliqué|précisé|ajouté|annoncé|souligné|estimé|assuré|rapporté|confirmé|averti|écrit|poursuivi|rappelé|répondu|raconté|conclu)(?!\\p{L})';
const HAS = '(?:a|ont|avait|avaient)';
const INVERTED = '(?:-t-(?:il|elle|on)|-(?:ils|elles))?';
const NAME = "(?:(?:M\\.|Mme) )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*";

const SPEAKER = new RegExp(
  `(?<=\\b${HAS} ${SAID} |\\b[Ss]elon |\\b[Dd][’']après )${NAME}|${NAME}(?= ${HAS} ${SAID})`,
  'gu',
);
const REPORTED = new RegExp(`(?<=\\b${SAID} (?:que |qu['’]))[^«»"“”.,;:]{15,90}(?=[.,;])`, 'gu');
const ATTRIBUTION = new RegExp(
  `,? ${HAS}${INVERTED} ${SAID}(?:\\bM\\.|[^,.«»"])*(?=[,.])|\\b[Ss]elon [^,.«»"]{3,60}, |^[^,.«»"]{3,60} ${HAS} ${SAID} (?:que |qu['’])`,
  'gu',
);
const PLAIN_VERB = new RegExp(`(?<=\\b${HAS}${INVERTED} )${SAID}`, 'gu');
const LOADED = ['prétendu', 'admis', 'reconnu', 'nié', 'avoué'];

const CONDITIONAL: Readonly<Record<string, string>> = {
  aurait: 'a',
  auraient: 'ont',
  serait: 'est',
  seraient: 'sont',
  pourrait: 'peut',
  pourraient: 'peuvent',
  devrait: 'doit',
  devraient: 'doivent',
};

/** A drift of the French alone; the English of newsrooms here is the source. */
function inFrench(perturb: Perturbation): Perturbation {
  const language: Language = 'fr';
  return (sentence, material) =>
    material.language === language ? perturb(sentence, material) : null;
}

/**
 * Drifts of quotations and their attribution, planted into a French sentence: another speaker, marks
 * around words that are only reported, the attribution gone, a hearsay conditional stated as a fact, a
 * reporting verb that takes sides.
 */
export const QUOTATION_PERTURBATIONS = {
  speakerSwapped: inFrench((sentence, { other, random }) => {
    const name = pick(other.match(new RegExp(`(?<=\\p{Ll} )${NAME}`, 'gu')) ?? [], random);
    return name === undefined ? null : replaceOne(sentence, SPEAKER, random, () => name);
  }),
  marksAdded: inFrench((sentence, { random }) =>
    replaceOne(sentence, REPORTED, random, (words) => `« ${words} »`),
  ),
  attributionLost: inFrench((sentence, { random }) => {
    const bare = replaceOne(sentence, ATTRIBUTION, random, () => '');
    return bare && bare.charAt(0).toUpperCase() + bare.slice(1);
  }),
  conditionalDropped: inFrench((sentence, { random }) =>
    replaceOne(
      sentence,
      new RegExp(`\\b(?:${Object.keys(CONDITIONAL).join('|')})\\b`, 'gu'),
      random,
      (verb) => CONDITIONAL[verb]!,
    ),
  ),
  stanceChanged: inFrench((sentence, { random }) =>
    replaceOne(sentence, PLAIN_VERB, random, () => pick(LOADED, random)!),
  ),
} as const satisfies Readonly<Record<string, Perturbation>>;
