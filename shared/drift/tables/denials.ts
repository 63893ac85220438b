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
      "n[e’']|pas|point|non|rien|aucun\\p{L}*|jamais|sans|manqu\\p{L}+|moins|insuffis\\p{L}+|loin|court\\p{L}*|deçà|défaut|rat\\p{L}+|échou\\p{L}+|peine|guère|peu|rare\\p{L}*|presque|faute|difficil\\p{L}+|dessous|près|inférieur\\p{L}*|avant|juste|excepté|sauf|plutôt|tout|mal",
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
];
