import type { Both } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';

/** Words that negate by themselves. Source: grammars of both languages. */
export const NEGATORS: Both<ReadonlySet<string>> = {
  en: wordSet("not n't cannot never no none nobody nothing nowhere neither nor without"),
  fr: wordSet(
    'pas jamais rien personne aucun aucune aucuns aucunes nul nulle nullement guère ni sans non',
  ),
};

/**
 * Words that carry a negative sense without negating: enough to answer a negation on the other side.
 * Source: own list, widened by legitimate renderings.
 */
export const NEGATIVE_SENSE: Both<ReadonlySet<string>> = {
  en: wordSet(
    `lack fail failure refuse refusal deny denial unable inability unlikely hardly barely scarcely rarely
     seldom little few only just unless except but other than rather instead absence absent avoid prevent stop
     cease end loss lose reject exclude rule free impossible illegal unknown unclear minus zero out away off
     against despite regardless far too until before least less otherwise different hold keep short
     miss missing unaware ignorant ignore forget neglect doubt doubtful dismiss nor yet still remain deprive
     anything anyone anybody any ever either alone dispense forbid ban prohibit beyond secret quiet
     unprecedented devoid minus non anti drop abandon poor bad hard difficult no-one useless pointless
     oppose opposition rather unwilling unwillingness disagree disapprove untrue false wrong incorrect`,
  ),
  fr: wordSet(
    `manque manquer refuser refus nier démentir incapable incapacité échouer échec empêcher éviter cesser
     défaut absence absent dépourvu ignorer rejeter exclure faute hors sauf excepté impossible illégal inconnu
     peu rare rarement moins plutôt seul seulement loin interdire interdit interdiction contre malgré privé
     priver faillir zéro sinon autre autrement contraire différent aucunement perdre perte libre
     dénué vierge inutile difficile difficilement mal malheureusement bientôt encore trop dehors quelconque moindre
     renoncer abandonner oublier négliger douter douteux méconnaître abstenir garder avant suffit point
     ne n' plus que non- invraisemblable improbable vain opposer désaccord faux erroné`,
  ),
};

/** Beginnings of words that negate what follows. */
export const NEGATIVE_PREFIX: Both<RegExp> = {
  en: /^(?:un(?!i|der|it)|in(?=[acdefhjoqstv])|im(?=[mp])|il(?=l)|ir(?=r)|dis|non|anti|de(?=c)|mis)\p{L}{3,}|(?:less|lessly|lessness)$/u,
  fr: /^(?:in(?=[acdefhjoqstuv])|im(?=[mp])|il(?=l)|ir(?=r)|dé|dés|dis|mé|mal|non|anti|a(?=typ|norm))\p{L}{3,}/u,
};

/** Verbs and conjunctions after which French "ne" alone does not negate. Source: Grevisse, "ne explétif". */
export const EXPLETIVE_BEFORE: ReadonlySet<string> = wordSet(
  'craindre redouter éviter empêcher avant moins plutôt plus mieux moindre autre autrement peur crainte',
);

/** Verbs that negate with "ne" alone. */
export const BARE_NE_VERBS: ReadonlySet<string> = wordSet('pouvoir savoir oser cesser');

/** Words near an opposite that may turn it round, so that it says nothing. */
export const NEAR_NEGATIONS = wordSet(
  "not n't no never without less pas ne n' non sans jamais plus aucun aucune rien peu moins",
);

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
