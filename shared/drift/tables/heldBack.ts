import { phrases } from '../contrary.ts';
import type { AnsweredPhrase } from '../unanswered.ts';

/** French forms that vouch for nothing. */
const CONDITIONAL = '\\p{L}+r(?:ait|aient|ais|ions|iez)(?:-\\p{L}+)*';
const FUTURE = '\\p{L}+(?:ra|ront|rai|rons|rez)';
const SEEMING =
  "sembl\\p{L}+|appar(?!eil|t)\\p{L}+|para[iî]\\p{L}+|présum\\p{L}+|préten\\p{L}+|suppos\\p{L}+|cens\\p{L}+|probab\\p{L}+|vraisembl\\p{L}+|visibl\\p{L}+|manifest\\p{L}+|évidemment|soi-disant|peut-être|sans doute|dit-on|croit-on|selon(?! elles?| lui| eux)|d[’']après(?! elles?| lui| eux)|doi(?:t|vent)|dû|croi\\p{L}+|impression";

/**
 * Words by which a writer holds back and that each have answers of their own. Source: own list, after Hyland 1998 on
 * hedging; what answers them widened by sound renderings.
 */
export const HELD_BACK: readonly AnsweredPhrase[] = [
  {
    kind: 'lost',
    en: phrases('reportedly|allegedly|purportedly|supposedly'),
    answers: phrases(
      `${CONDITIONAL}|${SEEMING}|soupçon\\p{L}*|suspect\\p{L}*|accus\\p{L}*|rumeur\\p{L}*|rapport\\p{L}*|médias?|presse|signal\\p{L}+|pens\\p{L}+|informations?|reproch\\p{L}+|allég\\p{L}+|affirm\\p{L}+|dénonc\\p{L}+|imput\\p{L}+|inculp\\p{L}*|poursuiv\\p{L}+|apprend|appris|dits?|dites?|sources?|on parle|évoqu\\p{L}+|mention\\p{L}+|fait état`,
    ),
  },
  {
    kind: 'lost',
    en: phrases('apparently|seemingly|ostensibly'),
    answers: phrases(
      `${CONDITIONAL}|${SEEMING}|certainement|façade|prétexte|vu|vue|abord|air|officiellement|démonstr\\p{L}+|parl\\p{L}+`,
    ),
  },
  {
    kind: 'lost',
    en: phrases(
      '(?:is|are|was|were|been) (?:\\p{L}+ )?feared (?:to|dead|drowned|killed|trapped|lost|missing|buried)',
    ),
    answers: phrases(
      `${CONDITIONAL}|${SEEMING}|crai\\p{L}+|redout\\p{L}+|peur|peut|peuvent|pouv\\p{L}+|espoir|pire|risqu\\p{L}+`,
    ),
  },
  {
    kind: 'lost',
    en: phrases(
      'partly|partially|in part|to some (?:extent|degree)|to a (?:degree|certain extent)|up to a point',
    ),
    answers: phrases(
      "part|parties?|partiel\\p{L}*|moitié|certaine?s?|quelque\\p{L}*|notamment|aussi|également|entre autres|mi|mi-\\p{L}+|demi\\p{L}*|semi-\\p{L}+|assez|peu|contribu\\p{L}+|mesure|point|seul\\p{L}*|relativ\\p{L}+|plus ou moins|partag\\p{L}+|plutôt|égard\\p{L}*|n[’']est pas étrang\\p{L}+|côté|pas (?:complètement|entièrement|totalement|tout)|incompl\\p{L}+|d[’']abord|ailleurs|outre|entiers?|entières?|à la fois|d[’']une|limit\\p{L}+|fraction",
    ),
  },
  {
    kind: 'lost',
    en: phrases(
      'seem(?:s|ed)? (?:to|that|as if|like|\\p{L}+ly|un\\p{L}+)|appear(?:s|ed)? (?:to|that)',
    ),
    answers: phrases(
      `${CONDITIONAL}|${SEEMING}|av[éè]r\\p{L}+|révèl\\p{L}+|trouv\\p{L}+|dirait|air|avis|fai(?:t|re)|donn\\p{L}+|presque|figur\\p{L}+|estim\\p{L}+|jug\\p{L}+|juge|consid\\p{L}+|sen[st]\\p{L}+|pens\\p{L}+|pass\\p{L}+|mont\\p{L}+|voi[rst]|voy\\p{L}+|év[ie]d\\p{L}+|ressort|ressembl\\p{L}+|commenc\\p{L}+|mine`,
    ),
  },
  {
    kind: 'lost',
    en: phrases(
      "(?<!(?:not|n[’']t|as|how|less) )(?:(?:is|are|was|were|be|seems?|most|more|very|looks?) likely|in all likelihood|chances are)(?! to have)",
    ),
    answers: phrases(
      `${CONDITIONAL}|${SEEMING}|${FUTURE}|risq\\p{L}+|chances?|devr\\p{L}+|dev\\p{L}+|suscept\\p{L}+|pourr\\p{L}+|peut|peuvent|possib\\p{L}+|plausib\\p{L}+|potenti\\p{L}+|certain\\p{L}*|tend\\p{L}+|fort\\p{L}*|prévi\\p{L}+|prév\\p{L}+|attend\\p{L}*|plus|enclin\\p{L}*|facil\\p{L}+|plutôt|va|vont|propice\\p{L}*|favor\\p{L}+|menac\\p{L}+|parier|capab\\p{L}+|\\p{L}{3,}able\\p{L}*|logiq\\p{L}+|promi\\p{L}+|envisag\\p{L}+|appel\\p{L}+|éventu\\p{L}+|crai\\p{L}+|pens\\p{L}+|majorité|moins`,
    ),
  },
  {
    kind: 'lost',
    en: phrases(
      'could (?:still |yet |soon |also |well |even |eventually )?(?:become|face|lead|result|cause|mean|reach|cost|force|prompt|trigger|start|begin|lose|happen|threaten|affect|push|drive|rise|fall|exceed)',
    ),
    answers: phrases(
      `${CONDITIONAL}|${SEEMING}|peut|peuvent|pu|puiss\\p{L}+|pouv\\p{L}+|pourr\\p{L}+|possib\\p{L}+|éventu\\p{L}+|risq\\p{L}+|encour\\p{L}+|suscept\\p{L}+|potenti\\p{L}+|hypoth\\p{L}+|dout\\p{L}+|pens\\p{L}+|soupçon\\p{L}*|capab\\p{L}+|perm\\p{L}+|autoris\\p{L}+|fau\\p{L}+|dev\\p{L}+|afin|pour que|chances?|crai\\p{L}+|redout\\p{L}+|menac\\p{L}+|sinon|soit|à moins|envisag\\p{L}+|imagin\\p{L}+|\\p{L}{3,}(?:able|ible)s?|n[’']exclu\\p{L}+|pas exclu|estim\\p{L}+|espér\\p{L}+|réussi\\p{L}*|parven\\p{L}+|si|même`,
    ),
  },
  {
    kind: 'lost',
    en: phrases('sometimes|occasionally|at times|from time to time|now and then'),
    answers: phrases(
      'parfois|quelquefois|occasion\\p{L}*|temps|moments?|certain\\p{L}*|fois|arriv\\p{L}+|souvent|tantôt|instants?|peu[tvx]\\p{L}*|pouv\\p{L}+|éventu\\p{L}+|sporadiq\\p{L}+|épisodiq\\p{L}+|ponctuel\\p{L}*|rare\\p{L}*|cas|jours|quelque\\p{L}*|voire|irréguli\\p{L}+|de loin en loin|pas toujours|intermitt\\p{L}+',
    ),
  },
  {
    kind: 'lost',
    en: phrases('often|frequently|usually|generally|typically'),
    answers: phrases(
      'souvent|fréqu\\p{L}+|habitu\\p{L}+|g[ée]n[ée]ra\\p{L}+|norm\\p{L}+|ordin\\p{L}+|typiq\\p{L}+|plupart|majorit\\p{L}+|fois|cour\\p{L}+|régul\\p{L}+|tend\\p{L}+|parfois|trop|rare\\p{L}*|gros|grande?s?|traditionn\\p{L}+|accoutum\\p{L}+|coutum\\p{L}+|maint\\p{L}+|toujours|volontiers|beaucoup|constam\\p{L}+|princip\\p{L}+|class\\p{L}+|global\\p{L}*|ensemble|commun\\p{L}*|plus|usuel\\p{L}*|multip\\p{L}+|larg\\p{L}+|répét\\p{L}+|nombr\\p{L}+|facil\\p{L}+|règle|cess\\p{L}+|reprises?|autant',
    ),
  },
  {
    kind: 'lost',
    en: phrases('mostly|mainly|largely|primarily|chiefly|predominantly|for the most part'),
    answers: phrases(
      "majorit\\p{L}+|essenti\\p{L}+|surtout|princip\\p{L}+|plupart|larg\\p{L}+|grand\\p{L}*|gros|notamment|avant tout|tout d[’']abord|d[’']abord|plus|prioritair\\p{L}*|premi\\p{L}+|fondament\\p{L}+|souvent|génér\\p{L}+|spécial\\p{L}*|particuli\\p{L}+|quasi\\p{L}*|presque|pratiquement|beaucoup|bonne|forte?s?|fortement|fort|très|prédomin\\p{L}+|domin\\p{L}+|part|partie|mesure|dont|exclusiv\\p{L}+|spécifiq\\p{L}+|import\\p{L}+|nombreu\\p{L}+|amplement|peu ou prou|maj\\p{L}+|ultra-\\p{L}+|primordial\\p{L}*",
    ),
  },
  {
    kind: 'lost',
    en: phrases('temporarily|provisionally|for now|for the time being|for the moment'),
    answers: phrases(
      "tempor\\p{L}+|provisoir\\p{L}*|instant|moment\\p{L}*|suspen\\p{L}+|attend\\p{L}+|momentan\\p{L}+|passag\\p{L}+|transit\\p{L}+|heure|actuel\\p{L}*|présent|jusqu\\p{L}*|durée|pendant|intérim\\p{L}*|jour|ici|encore|stade|immédiat|aujourd[’']hui|maintenant|désormais|déjà|brièv\\p{L}+|limit\\p{L}+|prélim\\p{L}+|lors|titre|actu\\p{L}+|avant|présentement|premier temps|le temps de|dans un premier|ponctuel\\p{L}*|parenthèse",
    ),
  },
  {
    kind: 'lost',
    en: phrases(
      "(?:had|has|have|having|[’']d|was|were) (?:been |only |also |since |never )?(?:told|heard|informed|given to understand)(?= (?:that|of|the|he|she|it|they))",
    ),
    answers: phrases(
      "entend\\p{L}*|appri\\p{L}*|apprend\\p{L}*|inform\\p{L}*|on|(?:lui|leur|leurs|m[’']|nous|l[’']|s[’']être|s[’']est|été|fait) (?:\\p{L}+ )?(?:dit|dire|assur\\p{L}+|expliqu\\p{L}+|annonc\\p{L}+|indiqu\\p{L}+)|rumeur\\p{L}*|rapport\\p{L}*|racont\\p{L}*|oui-dire|ouï-dire|parl\\p{L}+|préven\\p{L}+|avert\\p{L}+|signal\\p{L}+|avis\\p{L}*|ordre|notifi\\p{L}+|selon|su|savoir|demand\\p{L}+|pri\\p{L}+|somm\\p{L}+|enjoin\\p{L}+|promis|courant|\\p{L}+r(?:ait|aient)",
    ),
  },
  {
    kind: 'lost',
    en: phrases(
      "(?<!(?:not|never|without|n[’']t|if|lost|lose|or|and) (?:\\p{L}+ )?)some of (?:the|its|his|her|their|these|those|this|that|our)",
    ),
    answers: phrases(
      "parties?|partiel\\p{L}*|certain\\p{L}*|quelque\\p{L}*(?:-\\p{L}+)?|part|parts|peu|des|d[’']entre|dont|plusieurs|en|limit\\p{L}+|fraction|morceaux?|bribes?|pans?|moitié|d[’']autres|notamment|parmi|figur\\p{L}+|nombre|divers\\p{L}*|compt\\p{L}+|quart|tiers|parfois|de ces|de ses|de leurs|beaucoup|du|de la|une?|les plus",
    ),
  },
  {
    kind: 'lost',
    en: phrases(
      "(?<!(?:the|his|her|its|their|our|your|at|’s|'s|a|two|three|four|five|some|very|is|are|was|were|be|been|what|who|which|and|or|more|matter|matters|work|works|one|ones|this|that|also|among|as|far) )most(?= (?:of (?:the|its|his|her|their|them|whom|these|those)|(?!\\p{L}+(?:ly|est) )(?:\\p{L}+ )?\\p{L}+s)(?!\\p{L}))",
    ),
    answers: phrases(
      'plupart|majorit\\p{L}+|majeure|essenti\\p{L}+|gros|plus|princip\\p{L}+|larg\\p{L}+|quasi\\p{L}*|presque|grande?s?|beaucoup|nombre|nombreu\\p{L}+|souvent|généra\\p{L}+|habitu\\p{L}+|surtout|massi\\p{L}+|en général|rare\\p{L}*|tous|toutes|chaque|aucun\\p{L}*|personne|trois quarts|deux tiers|dominant\\p{L}*|communément|certain\\p{L}*|peu',
    ),
  },
];
