import { phrases } from '../contrary.ts';
import type { AnsweredPhrase } from '../unanswered.ts';

/** French forms and words that place something ahead, wish it or try it, or that govern an infinitive. */
const AHEAD =
  "\\p{L}+r(?:ait|aient|ais|ions|iez)(?:-\\p{L}+)*|\\p{L}+(?:ra|ront|rai|rons|rez)(?:-\\p{L}+)*|va|vont|vais|allons|allait|allaient|à \\p{L}{3,}r|d[’']\\p{L}+[ei]r|de \\p{L}+(?:er|ir|re)|pour|afin|prochain\\p{L}*|futur\\p{L}*|avenir|bientôt|imminen\\p{L}+|demain|d[’']ici|échéan\\p{L}+|perspective\\p{L}*|en vue|en passe|sur le point|prêt\\p{L}*";
const WISHED =
  'doi\\p{L}*|dev\\p{L}+|dû|voul\\p{L}+|veu\\p{L}+|volont\\p{L}+|souhait\\p{L}+|esp[èée]r\\p{L}*|espoir\\p{L}*|compt\\p{L}+|pr[ée]v\\p{L}+|entend\\p{L}*|envi\\p{L}*|proj\\p{L}+|vis\\p{L}+|cherch\\p{L}+|aspir\\p{L}+|tien\\p{L}+|ten\\p{L}+|dési\\p{L}+|ambition\\p{L}*|buts?|objectif\\p{L}*|propos\\p{L}+|intention\\p{L}*|attend\\p{L}*|attent\\p{L}+|prépar\\p{L}+|programm\\p{L}+|planifi\\p{L}+|plans?|destin\\p{L}+|appel\\p{L}+|charg\\p{L}+|cens\\p{L}+|prom\\p{L}+|tent\\p{L}+|essa\\p{L}+|effor\\p{L}+|pens\\p{L}+|song\\p{L}+|décid\\p{L}+|fau[dt]\\p{L}*|fallait|partan\\p{L}+|candidat\\p{L}*|vocation|suppos\\p{L}+|probab\\p{L}+|vraisembl\\p{L}+|possib\\p{L}+|peu[tvx]\\p{L}*|travaill\\p{L}+|[oœ]e?uvr\\p{L}+|demand\\p{L}+|réclam\\p{L}+|exig\\p{L}+|invit\\p{L}+|press\\p{L}+|chanc\\p{L}+|risq\\p{L}+|reste\\p{L}*|devenir|tend\\p{L}+|goût|plaisir|tentative\\p{L}*';

/**
 * English phrases by which something is planned, wished, tried or expected, and not yet so; and the French words of
 * which any leaves it open, too. Source: own list, widened by sound renderings.
 */
export const PLANS: readonly AnsweredPhrase[] = [
  {
    kind: 'lostPlan',
    byVerb: true,
    en: phrases(
      '(?:is|are|was|were|be|been) (?:\\p{L}+ly |now |also |still )?(?:expected|due|scheduled|set|slated|poised|about|planning|hoping|preparing|aiming|supposed|meant) to(?= \\p{L})(?! (?:the|an?|its|his|her|their|this|that|historical|be due))',
    ),
    answers: phrases(`${AHEAD}|${WISHED}`),
  },
  {
    kind: 'lostPlan',
    byVerb: true,
    en: phrases(
      "(?<!(?:i|we|you|who|not|n[’']t|never) (?:\\p{L}+ )?)(?:want(?:s|ed)?|hop(?:e|es|ed)|plan(?:s|ned)?|intend(?:s|ed)?|aim(?:s|ed)?|tr(?:y|ies|ied)|attempt(?:s|ed)?|seeks?|sought|propos(?:e|es|ed)|threaten(?:s|ed)?|offer(?:s|ed)?|promis(?:e|es|ed)|pledg(?:e|es|ed)|vow(?:s|ed)?) to(?= \\p{L})(?! (?:the|an?|its|his|her|their|this|that))",
    ),
    answers: phrases(
      `${AHEAD}|${WISHED}|menac\\p{L}+|offert\\p{L}*|offr\\p{L}+|engag\\p{L}+|jur\\p{L}+|assur\\p{L}+`,
    ),
  },
];
