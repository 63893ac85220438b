import { wordSet } from '../../text/wordSet.ts';
import type { Standing } from './factuality.ts';
import { INVERTERS, NEGATIVE_SENSE, NEGATORS } from './negation.ts';

/**
 * French words of will, plan, request and attempt: any of them keeps what is open open. Lemmas and forms.
 * Source: own list.
 */
const OPEN_FR = `vouloir souhaiter souhait espérer espoir compter entendre prévoir prévision envisager
   projeter projet intention plan viser visée chercher tenter tentative essayer essai tâcher efforcer effort
   proposer proposition songer réfléchir réflexion étudier étude penser menacer menace promettre promesse
   engager engagement jurer désirer désir ambitionner ambition objectif but devoir falloir pouvoir pour afin
   attendre préparer apprêter demander demande volonté vue tendre aspirer prêt dessein vœu réclamer
   exiger appeler appel sommer sommation inviter invitation prier recommander recommandation conseiller évoquer
   plancher examiner question possibilité option hypothèse risquer risque dire consigne exhorter presser
   pousser tenir besoin convenir offrir offre prétendre aimer rêver caresser soucieux désireux censé
   susceptible charger chargé permettre requérir réquisition solliciter saisir pression enjoindre encourager
   inciter disposé disposer enclin supposer plaider militer importer nécessaire tabler vœux lutter battre`;

/** French words that settle a matter without carrying it out. */
const SETTLING_FR = 'décider décision ordonner ordre accord accepter résolu obliger';

const OPEN = wordSet(OPEN_FR);
const OPEN_OR_SETTLED = wordSet(`${OPEN_FR} ${SETTLING_FR}`);

const CHARGES_FR = wordSet(
  `accuser accusation soupçonner soupçon suspecter suspect inculper inculpation inculpé poursuivre poursuite
   examen présumer présumé reprocher imputer incriminer chef charge viser juger procès comparaître prévenu
   dénoncer plainte penser croire supposer estimer sembler paraître apparemment probablement sans selon
   prétendre prétendument allégué allégation affirmer peut-être pouvoir devoir passer dire considérer craindre
   responsable tenir attribuer avis hypothèse rumeur`,
);

/** French words, forms and lemmas, of which any answers an English predicate of the standing. */
export const ANSWERS_FR: Readonly<Record<Standing, ReadonlySet<string>>> = {
  attempt: OPEN,
  wish: OPEN,
  weighing: OPEN,
  request: OPEN_OR_SETTLED,
  plan: OPEN_OR_SETTLED,
  near: wordSet(
    'presque quasi quasiment faillir manquer près peu bord pratiquement point deux doigt limite',
  ),
  // "Plus" denies with "ne" alone.
  denied: new Set([
    ...[...NEGATORS.fr].filter((word) => word !== 'plus'),
    ...INVERTERS.fr,
    ...NEGATIVE_SENSE.fr,
    ...wordSet(
      'rechigner répugner répugne répugnent répugnait répugnaient répugnance réticent réticence hésiter hésitation décliner tarder omettre échapper',
    ),
  ]),
  charge: CHARGES_FR,
  belief: CHARGES_FR,
};

/** Of these, verbs that leave something open only before an infinitive: "entend vendre", but "entendu en appel". */
export const OPEN_BEFORE_INFINITIVE_FR: ReadonlySet<string> = wordSet('entendre compter');

/** Forms of such verbs that are other words far more often. */
export const ANSWERS_NOTHING_FR: ReadonlySet<string> = wordSet('devant pendant');

/** Standings that a French future does not answer: it settles what is only wished or tried. */
export const UNSETTLED: ReadonlySet<Standing> = new Set(['attempt', 'wish', 'weighing']);

/** Standings of which only a French past makes a fact: a timetable is told in the present, and so is an estimate. */
export const TOLD_IN_PAST: ReadonlySet<Standing> = new Set(['plan', 'near']);

/** French prepositions that tell of a purpose before an infinitive. */
export const PURPOSE: ReadonlySet<string> = wordSet('pour afin');

/**
 * French implicative verbs: with an infinitive after them it happened. Lemmas. Source: Karttunen 1971, in
 * French.
 */
export const IMPLICATIVE_FR: ReadonlySet<string> = wordSet(
  'réussir parvenir finir commencer achever venir faire mettre',
);

/** French verbs that settle what follows in the infinitive: against an offer or a thought, they are one step on. */
export const DECIDING_FR: ReadonlySet<string> = wordSet(
  'décider accepter choisir résoudre consentir',
);

/** What may stand between such a verb and its infinitive. */
export const BEFORE_INFINITIVE_FR: ReadonlySet<string> = wordSet(
  "à de d' par se s' le la les l' lui leur en y",
);

/** French verbs that leave what follows in the infinitive undone. Lemmas. Source: as `Standing`. */
export const UNDOING_FR: ReadonlySet<string> = wordSet(
  'faillir tenter essayer envisager menacer promettre proposer prévoir projeter demander',
);

/** French auxiliaries whose infinitive with a participle tells what was done: "pour avoir volé". */
export const PERFECT_INFINITIVE_FR: ReadonlySet<string> = wordSet('avoir être');
