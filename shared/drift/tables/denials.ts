import { phrases } from '../contrary.ts';
import type { AnsweredPhrase } from '../unanswered.ts';

/**
 * English phrases that deny or reduce what follows without a negator, and the French words of which any does. Source:
 * own list, after Huddleston and Pullum 2002, chapter 9 (approximate negators, lexical negation).
 */
export const DENIALS: readonly AnsweredPhrase[] = [
  {
    kind: 'lostDenial',
    en: phrases(
      '(?<!(?:nothing|cut|stop\\p{L}*|far) )short of(?! (?:breath|time))|far from(?! (?:the|home|here)(?! (?:truth|case)))|hardly|scarcely',
    ),
    answers: phrases(
      "n[e’']|pas|point|non|rien|aucun\\p{L}*|jamais|sans|manqu\\p{L}+|moins|insuffis\\p{L}+|loin|à court|trop court\\p{L}*|tourn\\p{L}+ court|deçà|défaut|rat\\p{L}+|échou\\p{L}+|peine|guère|peu|rare\\p{L}*|presque|faute|difficil\\p{L}+|dessous|près|inférieur\\p{L}*|avant|fallait|fallu|juste|excepté|sauf|plutôt|tout|mal",
    ),
  },
  {
    kind: 'lostDenial',
    en: phrases(
      'mistaken for|mistook|denied (?:access|entry|bail|permission|visas?|a visa|the right|the chance|treatment)',
    ),
    answers: phrases(
      "n[e’']|pas|non|sans|refus\\p{L}+|priv\\p{L}+|interdi\\p{L}+|empêch\\p{L}+|rejet\\p{L}+|pri\\p{L}*(?= .{0,40}pour)|confond\\p{L}+|confusion|cru\\p{L}*|pens\\p{L}+|tort|erreur|mépris\\p{L}+|tromp\\p{L}+|déni\\p{L}*|impossib\\p{L}+|bloqu\\p{L}+|exclu\\p{L}*|refoul\\p{L}+",
    ),
  },
  {
    kind: 'lostDenial',
    en: phrases(
      "(?<!(?:not|never|n[’']t|cannot) )(?:fail(?:s|ed|ing)? to|failure to|unable to|inability to)",
    ),
    answers: phrases(
      "n[e’']|pas|point|non|sans|ni|échou\\p{L}+|échec\\p{L}*|manqu\\p{L}+|impossib\\p{L}+|impuiss\\p{L}+|incapa\\p{L}+|inca\\p{L}+|inapte\\p{L}*|inact\\p{L}+|insuffis\\p{L}+|infruct\\p{L}+|inabouti\\p{L}*|inexécut\\p{L}+|non-\\p{L}+|omet\\p{L}*|omi[st]\\p{L}*|oubli\\p{L}+|néglig\\p{L}+|défaut|défaill\\p{L}+|faute|raté\\p{L}*|ratent?|vain\\p{L}*|peine\\p{L}*|peu|refus\\p{L}+|absen\\p{L}+|aucun\\p{L}*|empêch\\p{L}+|ignor\\p{L}+|abst\\p{L}+|difficil\\p{L}+|difficult\\p{L}+|carence\\p{L}*|faill\\p{L}+|loin|retard|court|mal|malgré|perd\\p{L}+|priv\\p{L}+|jamais|avort\\p{L}+|bredouille|rest(?:e|ent|ait|é)|renonc\\p{L}+|tard\\p{L}+|interdi\\p{L}+|exclu\\p{L}*|inaccessib\\p{L}+|trop|violation|enfrein\\p{L}+|bloqu\\p{L}+|dépourvu\\p{L}*|en deçà",
    ),
  },
  {
    kind: 'lostDenial',
    en: phrases(
      '(?:vot(?:e|es|ed|ing)|warn(?:s|ed|ing)?|advis(?:e|es|ed|ing)|decid(?:e|ed|ing)|argu(?:e|es|ed|ing)|campaign(?:s|ed|ing)?|rul(?:ed|es|ing)|spoke|speak(?:s|ing)?|came out) (?:\\p{L}+ )?against',
    ),
    answers: phrases(
      "contr\\p{L}+|oppos\\p{L}+|déconseill\\p{L}+|défav\\p{L}+|pas|non|hostil\\p{L}+|rejet\\p{L}*|garde|dissua\\p{L}+|évit\\p{L}+|n[e’']|renonc\\p{L}+|refus\\p{L}+|sans|débout\\p{L}+|tort|désav\\p{L}+|condamn\\p{L}+|dénonc\\p{L}+|avert\\p{L}+|adversaire\\p{L}*|anti\\p{L}*|préven\\p{L}+|combat\\p{L}+|lutt\\p{L}+|négati\\p{L}+|alert\\p{L}+|danger\\p{L}*|crain\\p{L}+|face|exclu\\p{L}*|écart\\p{L}+|tanc\\p{L}+|critiqu\\p{L}+",
    ),
  },
  {
    kind: 'lostDenial',
    en: phrases("(?<!(?:not|n[’']t) )(?:unlikely|not likely)"),
    answers: phrases(
      "peu|improb\\p{L}+|dout\\p{L}+|guère|pas|n[e’']|invraisembl\\p{L}+|rare\\p{L}*|difficil\\p{L}+|moins|aucun\\p{L}*|sans|mal|loin|plausib\\p{L}+|inattendu\\p{L}*|insolit\\p{L}+|surpren\\p{L}+|exclu\\p{L}*|jamais|hors|inconcev\\p{L}+|impossib\\p{L}+|étonn\\p{L}+|hypoth\\p{L}+|illusoir\\p{L}+|refus\\p{L}+|miracle",
    ),
  },
  {
    kind: 'lostEvidence',
    en: phrases(
      '(?:no|little|scant|without|any) (?:\\p{L}+ )?(?:evidence|proof|indications?|signs?|suggestions?) (?:yet )?(?:that|of)|nothing to (?:suggest|indicate|show)(?: that)?|no reason to (?:believe|think|suspect)(?: that)?',
    ),
    answers: phrases(
      '(?:preuve|indice|élément|trace|signe|indication|indicat|indiqu|suggér|montr|démontr|attest|prouv|établi|constat|permet|permis|sembl|raison|lieu|relev|décel|observ|trouv|découv|étay|confirm|corrobor|soupçon|appar|témoign|pens|crai|croire|dit|laiss)\\p{L}*',
    ),
  },
  {
    kind: 'lostRefusal',
    en: phrases(
      "(?:declin|refus)(?:e[sd]?|ing) to (?:say|be drawn|discuss|elaborate|speculate|specify|give details|go into detail|confirm or deny|rule out)|(?:would|will)(?: not|n[’']t) (?:be drawn|say (?:if|whether|how|when|why|what|which|who)|discuss|elaborate|speculate|give details)|neither confirm(?:ed)? nor den(?:y|ied)",
    ),
    answers: phrases(
      "(?:refus|déclin|souhait|voul|veut|veulent|désir|command|comment|répon|répli|précis|étend|exprim|pronon|tai|tût|mue|silence|réserv|esquiv|élud|évit|gard|botté|abst|abstenu|infirm|démenti|exclu|écart|dévoil|révél|divulg|conten|garder|rest|révélé)\\p{L}*|pas|sans|ni|tu|tus|n[e’']",
    ),
  },
  {
    kind: 'lostMaximum',
    en: phrases(
      'carr(?:y|ies|ied|ying) (?:a |an )?(?:maximum |possible |potential )?(?:\\p{L}+ )?(?:penalty|penalties|sentences?|terms?|fines?)|punishable by|maximum (?:\\p{L}+ )?(?:penalty|sentence|term|fine)|(?:could|may) face (?:up to|a)',
    ),
    answers: phrases(
      '(?:maxim|encour|passible|jusqu|puni|risqu|plafond|pouvant|expos|peut|pourr|possib|prévoi|prév|mena)\\p{L}*',
    ),
  },
  {
    kind: 'lostAnonymity',
    en: phrases(
      'on condition of anonymity|asked not to be (?:named|identified)|declined to be (?:named|identified)',
    ),
    answers: phrases(
      'anonym\\p{L}+|couvert|nom|nommée?s?|identité|identifi\\p{L}+|cité\\p{L}*|prénom\\p{L}*|requis|voulu|souhait\\p{L}+|confiden\\p{L}+|sources?',
    ),
  },
  {
    kind: 'lostDenial',
    en: phrases(
      'den(?:y|ies|ied|ying) (?:the |any |all |these |those |such )?(?:\\p{L}+ )?(?:allegations?|charges?|accusations?|wrongdoing|involvement)',
    ),
    answers: phrases(
      "ni(?:e|ent|er|é|ait|aient|ant)|dément\\p{L}*|récus\\p{L}+|contest\\p{L}+|rejet\\p{L}+|réfut\\p{L}+|innocen\\p{L}+|défend\\p{L}*|dénég\\p{L}+|dénonc\\p{L}+|plaid\\p{L}+|clam\\p{L}+|assur\\p{L}+|affirm\\p{L}+|n[’e']|faux|fausses?|infondé\\p{L}*|étrang\\p{L}+|reconnu\\p{L}*|admis",
    ),
  },
];
