import { phrases } from '../contrary.ts';

/** Words that tell how fast something grows, and how much of it there is. */
interface Trend {
  /** It goes on growing, but less fast. */
  readonly slower: RegExp;
  /** There is less of it. */
  readonly less: RegExp;
  /** Words that say that it grows, or that the pace is meant: then nothing is mistaken. */
  readonly growth: RegExp;
}

/** Source: the usual wording of business news in both languages; own lists. */
export const SLOWING: { readonly en: Trend; readonly fr: Trend } = {
  en: {
    slower: phrases(
      '(?:growth|increases?|expansion)(?: \\p{L}+){0,5}? (?:slow(?:s|ed|ing)|eas(?:es|ed|ing)|cool(?:s|ed|ing)|moderat(?:es|ed|ing)|decelerat(?:es|ed|ing)|weaken(?:s|ed|ing))|slow(?:er|ing|ed) (?:growth|rises?|increases?|expansion)|(?:rose|grew|increased|climbed|expanded|rising|growing|increasing) (?:more slowly|less (?:quickly|rapidly|sharply|fast)|at a slower (?:pace|rate))',
    ),
    less: phrases(
      'f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|shr[aiu]nk(?:s|ing)?|contract(?:s|ed|ing)|plunge[sd]?|slump(?:s|ed)?|decreas(?:e[sd]?|ing)',
    ),
    growth: phrases(
      'growth|gr[eo]w(?:n|s|ing)?|rise[sn]?|rose|rising|increas\\p{L}*|gain(?:s|ed)?|up|higher|inflation|pace|rate|expan\\p{L}+|climb\\p{L}*|slow\\p{L}*|eas(?:es|ed|ing)|decelerat\\p{L}*|speed',
    ),
  },
  fr: {
    slower: phrases(
      'ralenti\\p{L}*|décél\\p{L}+|(?:augment|progress|cr[oû])\\p{L}+ moins (?:vite|rapidement|fortement)',
    ),
    less: phrases(
      "(?:a|ont|avait|avaient) (?:\\p{L}+ )?(?:reculé|baissé|chuté|diminué|plongé|dégringolé)|recul(?:e|ent|ait|aient)|baiss(?:e|ent|ait|aient)(?<!(?:la|une|en|de) \\p{L}+)|chut(?:e|ent|ait|aient)(?<!(?:la|une|en|de) \\p{L}+)|diminu(?:e|ent|ait|aient)|se sont? contractée?s?|s[’']est contractée?",
    ),
    growth: phrases(
      'croissance|cr[oû]\\p{L}+|haus\\p{L}+|augment\\p{L}+|progress\\p{L}+|accr\\p{L}+|inflation|rythme|expansion|ralenti\\p{L}*|vitesse|essor|mont\\p{L}+|moins (?:vite|rapid\\p{L}+)|taux|envol\\p{L}*|dynamique|tass\\p{L}+|fréqu\\p{L}+',
    ),
  },
};
