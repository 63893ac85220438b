import { wordSet } from '../../text/wordSet.ts';

/** How far a plan has come: a wish may never be carried out, a plan is settled by those who make it. */
export type PlanKind = 'wish' | 'plan';

const WISHES =
  'want wish hope seek try attempt aim aspire threaten struggle like ask urge request need tell order';
const PLANS = 'plan intend propose vow pledge promise prepare expect schedule offer agree decide';

/**
 * Lemmas of English verbs before "to" and a verb that tell of a plan. Source: own list, after the verbs
 * of volition and of commitment in Huddleston and Pullum 2002, chapter 14.
 */
export const PLAN_VERBS_TO: ReadonlyMap<string, PlanKind> = new Map([
  ...WISHES.split(' ').map((verb) => [verb, 'wish'] as const),
  ...PLANS.split(' ').map((verb) => [verb, 'plan'] as const),
]);

/** Lemmas of English verbs before a form in "-ing" that only weigh a plan. */
export const PLAN_VERBS_ING: ReadonlySet<string> = wordSet(
  'consider mull contemplate envisage propose weigh discuss suggest recommend risk',
);

/** French words of will, plan and attempt: any of them keeps a plan a plan. Source: own list. */
export const FRENCH_PLANS: ReadonlySet<string> = wordSet(
  `vouloir souhaiter souhait espérer espoir compter entendre prévoir prévision envisager projeter projet
   intention plan viser visée chercher tenter tentative essayer essai tâcher efforcer effort proposer
   proposition songer réfléchir réflexion étudier étude penser menacer menace promettre promesse engager
   engagement jurer désirer désir ambitionner ambition objectif but devoir falloir pouvoir pour afin
   attendre préparer apprêter décider décision demander demande volonté vue tendre aspirer résolu
   déterminé prêt dessein vœu réclamer exiger appeler ordonner ordre sommer sommation inviter prier
   recommander recommandation conseiller évoquer plancher examiner question possibilité option hypothèse
   risquer risque dire consigne exhorter presser pousser tenir besoin convenir accord accepter offrir
   offre prétendre aimer rêver caresser soucieux désireux censé susceptible charger chargé obliger
   permettre vue`,
);

/** French prepositions that tell of a purpose before an infinitive. */
export const PURPOSE: ReadonlySet<string> = wordSet('pour afin');

/** English words after which "plans" and "attempt" are nouns. */
export const PLAN_NOUN_LEADS: ReadonlySet<string> = wordSet(
  'make makes making made have has had new',
);
