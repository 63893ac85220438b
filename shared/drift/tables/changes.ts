import type { Both } from '../../text/language.ts';

/** What a figure after a verb of change tells: how much it changed, or what it became. */
export type Change = 'amount' | 'level';

const CHANGED_EN =
  '(?:f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|ros(?:e|en)|rise[sn]?|rising|increas(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|gr[eo]w(?:n|s|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|slump(?:s|ed|ing)?|surg(?:e[sd]?|ing)|soar(?:s|ed|ing)?|shr[aiu]nk(?:s|ing)?|plunge[sd]?|tumble[sd]?|rais(?:e[sd]?|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e[sd]?|ing)|slow(?:s|ed|ing)?|narrow(?:s|ed|ing)?|widen(?:s|ed|ing)?|improv(?:e[sd]?|ing)|eas(?:e[sd]?|ing)|up|down)';
const CHANGED_FR =
  "(?:tomb|recul|baiss|chut|grimp|mont|augment|diminu|progress|bondi|plong|s[’']envol|réduit|rédui|relev|abaiss|ramen|port|pass|ralenti|accr[uoû]|reven|redescen|descen|hausse|recul|baisse|chute)\\p{L}*";
/** What may stand between the preposition and the figure. */
const NEAR_EN =
  '(?:about |around |some |nearly |almost |just |more than |less than |over |under |a |an |[$€£])*';
const NEAR_FR = '(?:environ |près de |plus de |moins de |quelque |seulement |à peine )?';

/** Text right before a figure, by what it makes of it. Source: own table. */
export const CHANGES: Both<Readonly<Record<Change, RegExp>>> = {
  en: {
    amount: new RegExp(`(?<!\\p{L})${CHANGED_EN}(?: \\p{L}+){0,2}? by ${NEAR_EN}$`, 'iu'),
    level: new RegExp(
      `(?<!\\p{L})${CHANGED_EN}(?: (?!from|by)\\p{L}+){0,3}?(?<!(?<!\\p{L})up) to (?:a record |an all-time )?${NEAR_EN}$`,
      'iu',
    ),
  },
  fr: {
    amount: new RegExp(
      `(?<!\\p{L})${CHANGED_FR}(?:\\s(?!à|de|d)\\p{L}+){0,2}?\\s(?:de |d[’'])${NEAR_FR}$`,
      'iu',
    ),
    level: new RegExp(
      `(?<!\\p{L})(?:${CHANGED_FR}(?:\\s(?!à|de|d)\\p{L}+){0,2}?|port(?:er|é|e|ent)(?:\\s[\\p{L}’']+){1,6}?)\\sà (?:un )?${NEAR_FR}$`,
      'iu',
    ),
  },
};

/** Text between two figures, the first of which is where a change began. */
export const BETWEEN_FROM_TO: Both<RegExp> = {
  en: /^[\s%\p{Sc}\p{L}]{0,24}?\sto\s(?:about |around |nearly |almost |\p{Sc})?$/iu,
  fr: /^[\s%\p{Sc}\p{L}]{0,24}?\sà\s(?:environ |près de )?$/iu,
};

/** Text right before the first of them. */
export const BEFORE_FROM_TO: Both<RegExp> = {
  en: /(?<!\p{L})from (?:about |around |nearly |almost |\p{Sc})?$/iu,
  fr: /(?<!\p{L})(?:de|d[’'])\s?(?:environ |près de )?$/iu,
};

/** The same of English figures the other way round: "to four years from seven". */
export const BETWEEN_TO_FROM_EN =
  /^[\s%\p{Sc}\p{L}]{0,24}?\sfrom\s(?:about |around |nearly |almost |\p{Sc})?$/iu;
export const BEFORE_TO_FROM_EN = /(?<!\p{L})to (?:about |around |nearly |almost |\p{Sc})?$/iu;

/** English words by which one number is told by its distance from another. Source: own table. */
export const RECKONING_EN =
  /(?<!\p{L})(?:short of|(?:down|up) (?:\p{L}+ )?from|behind|ahead of|clear of|compared (?:with|to)|of (?:them|whom|which)|(?:more|fewer|less|higher|lower) than)(?!\p{L})/iu;
