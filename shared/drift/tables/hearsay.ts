import { wordSet } from '../../text/wordSet.ts';

/** English adverbs and phrases by which a reporter does not vouch for what is said. Source: own list. */
export const HEARSAY_EN = wordSet(
  'reportedly allegedly purportedly supposedly apparently alleged rumoured rumored purported',
);

/** English words that a French conditional renders without any hearsay. */
export const CONDITIONAL_EN = wordSet(
  "would could might should may 'd if whether unless were wish wished rather suppose assuming ought potential potentially possible possibly likely expected according report reported allege claim suggest suggested believe think estimate accuse suspect suspected said say tell told source",
);

/** French words that keep a hearsay without the conditional. */
export const HEARSAY_FR = wordSet(
  'présumé présumément prétendument supposé apparemment semble sembler paraître soupçonner allégué selon rumeur dire accuser vraisemblablement soi-disant supposément prétendre évoquer information après',
);
