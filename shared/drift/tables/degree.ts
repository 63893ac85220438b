import type { Both } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';
import { phrases, type Contrary, type Sense } from '../contrary.ts';

/** How far a word turns what it stands with down or up. */
export type Strength = 'slight' | 'strong';

/** Adverbs of degree, look-up forms. Source: Quirk et al. 1985, 8.104-115; own list for French. */
export const DEGREE_WORDS: Both<Readonly<Record<Strength, ReadonlySet<string>>>> = {
  en: {
    slight: wordSet('slightly somewhat marginally mildly barely fairly moderately relatively'),
    strong: wordSet(
      'very extremely highly hugely incredibly enormously deeply strongly sharply greatly massively considerably significantly',
    ),
  },
  fr: {
    slight: wordSet(
      'légèrement faiblement modérément marginalement relativement assez moyennement',
    ),
    strong: wordSet(
      'très extrêmement hautement énormément incroyablement profondément fortement vivement massivement considérablement nettement',
    ),
  },
};

/** More than would do, or as much as does. */
export type Sufficiency = 'too' | 'enough';

/** Source: Quirk et al. 1985, 15.73; Grevisse, "assez", "trop". */
export const SUFFICIENCY: Readonly<Record<Sufficiency, Sense>> = {
  too: {
    en: phrases('too(?= (?:much|many|little|few|\\p{L}+(?: (?:to|for)|[.,;])))'),
    fr: phrases('trop'),
    also: {
      en: phrases('over\\p{L}+|excess\\p{L}*'),
      fr: phrases('excessi\\p{L}*|excès|sur\\p{L}{4,}'),
    },
  },
  enough: {
    en: phrases('enough|sufficient(?:ly)?'),
    fr: phrases("assez(?= (?:d(?:e|u|es)|\\p{L}+ pour)| d[’'])|suffisamment|suffisante?s?"),
    also: { en: phrases('adequate(?:ly)?|ample|suffic\\p{L}+|fairly|quite|rather|pretty') },
  },
};

export const CONTRARY_SUFFICIENCIES: readonly Contrary<Sufficiency>[] = [
  ['too', 'enough', 'sufficiency'],
  ['enough', 'too', 'sufficiency'],
];

/** On which side of what was expected something came out. */
export type Surprise = 'above' | 'below';

const EXPECTED_EN =
  '(?:\\p{L}+ ){0,4}?(?:expect|forecast|predict|estimat|anticipat|thought|fear|hop)\\p{L}*';
const EXPECTED_FR =
  "(?:(?:\\p{L}+|l[’']\\p{L}+|ne l[’']\\p{L}+) ){0,4}?(?:prév|attend|attent|estim|anticip|escompt|crain|redout|espér)\\p{L}*";

/** Source: the usual wording of business news in both languages. */
export const SURPRISES: Readonly<Record<Surprise, Sense>> = {
  above: {
    en: phrases(`(?:more|higher|better|faster|larger|bigger|stronger|greater) than ${EXPECTED_EN}`),
    fr: phrases(
      `(?:plus|mieux|meilleure?s?|davantage) (?:\\p{L}+ )?qu(?:e |[’'])${EXPECTED_FR}|(?:supérieure?s? aux|dépass\\p{L}+ les) (?:attentes|prévisions|estimations)`,
    ),
    also: { fr: phrases('moins|inférieure?s?|pire|mauvais\\p{L}*|faible\\p{L}*|bas\\p{L}*') },
  },
  below: {
    en: phrases(`(?:less|fewer|lower|smaller|slower|weaker|worse) than ${EXPECTED_EN}`),
    fr: phrases(
      `(?:moins|pires?) (?:\\p{L}+ )?qu(?:e |[’'])${EXPECTED_FR}|inférieure?s? aux (?:attentes|prévisions|estimations)`,
    ),
    also: { fr: phrases('plus (?:bas|faible|lent|petit|mauvais|mal)\\p{L}*|meilleure?s?|mieux') },
  },
};

export const CONTRARY_SURPRISES: readonly Contrary<Surprise>[] = [
  ['above', 'below', 'surprise'],
  ['below', 'above', 'surprise'],
];

/** Which of two things is the larger. */
export type Comparison = 'over' | 'under';

/** Comparisons in which the compared word differs from one language to the other. Source: own table. */
export const COMPARISONS: Readonly<Record<Comparison, Sense>> = {
  over: {
    en: phrases(
      '(?:larger|bigger|greater|higher|steeper|stronger|faster|sharper|longer|deeper|wider|richer|heavier|deadlier|worse|tougher)(?: \\p{L}+){0,2}? than|exceed(?:s|ed|ing)?',
    ),
    fr: phrases(
      '(?<!ne )(?<!pas )dépass(?:e|ent|ait|aient|er|era|eront)|supérieure?s? (?:à|aux?)|excèd(?:e|ent)',
    ),
    also: {
      en: phrases(
        'more|above|over|top\\p{L}*|exceed\\p{L}*|beyond|outnumber\\p{L}*|better|superior',
      ),
      fr: phrases('plus|dépass\\p{L}+'),
    },
  },
  under: {
    en: phrases('(?:smaller|lower) than|less than the|below the'),
    fr: phrases(
      "(?<!pas )inférieure?s? (?:à|aux?)|(?<!(?:pas|non|guère|ni|jamais) )moins (?!de|que)\\p{L}+ (?:que|qu(?=[’']))",
    ),
    also: {
      en: phrases('less|fewer|below|under|inferior|short|lower|worse'),
      fr: phrases("moins|dessous|n[e’']|moindres?|petite?s?|faibles?"),
    },
  },
};

export const CONTRARY_COMPARISONS: readonly Contrary<Comparison>[] = [
  ['over', 'under', 'comparison'],
  ['under', 'over', 'comparison'],
];

/** "One of the" before a superlative. */
export const ONE_OF: Both<RegExp> = {
  en: /\b(?:one|some|two|three|several|among|many) (?:of )?(?:the|its|their|his|her|our) (?:\p{L}+['’]s )?(?:(?:most|least|best|worst|first|last)\b|\p{L}{3,}est\b)/iu,
  fr: /(?:\b(?:l['’]un|l['’]une|un|une|deux|trois|plusieurs|quelques-uns|parmi|certains|certaines|beaucoup)\b.{0,12}?\b(?:des|les|de ses|de leurs|ses|leurs|nos)\b.{0,30}?\b(?:plus|moins|meilleure?s?|pires?)\b)|\bdes (?:plus|moins|meilleure?s?)\b/iu,
};

/** The superlative of one alone: "the largest", "le plus grand". */
export const SUPERLATIVE: Both<RegExp> = {
  en: /\bthe (?:most|least) \p{L}{4,}|\bthe (?:larg|bigg|high|great|fast|strong|weak|rich|poor|old|young|small|low|long|short|bad|sever|deadli|wealthi|tall|clos|lat|earli)(?:t|i|g)?est\b|\bthe (?:best|worst)\b/iu,
  fr: /(?<!\p{L})(?:le|la|les) (?:plus|moins) \p{L}{4,}|\b(?:le|la) (?:meilleure?|pire|premi(?:er|ère)|derni(?:er|ère))(?! ministre)\b|\b(?:le|la) \p{L}+ (?:le|la) (?:plus|moins) \p{L}{4,}/iu,
};

/** French words that leave a superlative open: one of several, or one that only comes near. */
export const SUPERLATIVE_HEDGE_FR =
  /(?<!\p{L})(?:une?(?!\p{L}).{0,40}?(?<!\p{L})(?:des|les|ses|leurs|nos)|parmi|entre|certaine?s|plusieurs|des (?:plus|moins|meilleur|pire)|quelques|figur\p{L}+|compt\p{L}+|nombre|rangs?|partie|dans l(?:es|a|e)|presque|quasi\p{L}*|sans doute|top|class\p{L}+)(?!\p{L})/iu;

/** English words that make a superlative one of several. */
export const AMONG_EN = /\b(?:one|some|among|two|three|many|several) of\b|\bamong\b/iu;

/** The French words that do so beyond doubt. */
export const ONE_OF_THE_FR = /\bl['’]une? des\b/iu;

/** A French superlative with the whole that it tops, and the words of English that name any such whole. */
export const DOMAIN_FR =
  /(?<!\p{L})l(?:e|a|es) (?:plus|moins) (?:\p{L}+ ){1,3}?(?:du (?:pays|continent|siècle|royaume|monde(?! (?!entier|en |et |à |qui |avec |depuis )\p{L}))|au monde|de (?:la planète|l[’']histoire|tous les temps|la décennie|l[’']année)|de France|d[’']Europe|d[’']Afrique|d[’']Asie)(?!\p{L})/iu;
export const DOMAIN_EN =
  /\b(?:countr(?:y|ies)|nation\p{L}*|world\p{L}*|global\p{L}*|continent\p{L}*|century|kingdom|[Ee]arth|planet|histor\p{L}+|ever|record|decade\p{L}*|year\p{L}*|annual|yet|since|France|French|Europe\p{L}*|Africa\p{L}*|Asia\p{L}*|domestic|all[- ]time|anywhere|international\p{L}*|(?:in|across|of) [A-Z]\p{L}+|[A-Z]\p{L}+['’]s?)(?!\p{L})/u;
/** An English superlative with a possessive or an article. */
export const ANY_SUPERLATIVE_EN =
  /\b(?:most|least) \p{L}{4,}|\b\p{L}{3,}est\b|\bbest\b|\bworst\b/iu;

/** An English superlative right before an adjective of the noun that it tops; and French superlatives. */
export const SUPERLATIVE_BEFORE_EN =
  /(?<!\p{L})(?:largest|biggest|highest|greatest|oldest|fastest|richest|smallest|deadliest|worst|best)(?= \p{L}{4,} \p{L}{4,})/giu;
export const SUPERLATIVE_FR =
  /(?<!\p{L})l(?:e|a|es) (?:(?:plus|moins) (?:\p{L}+)|meilleure?s?|pires?|premi(?:er|ère)s?)(?!\p{L})/giu;
