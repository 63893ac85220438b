import { phrases } from '../contrary.ts';

/** Words before an English noun that keep it from being the whole thing, and the French words that say so, too. */
export interface Qualifier {
  readonly en: RegExp;
  readonly answers: RegExp;
}

/** French forms that leave a thing open whatever it is: conditionals, "devoir", "pouvoir". */
const OPEN = '\\p{L}+r(?:ait|aient|ais|ions)|doi(?:t|vent)|devr\\p{L}+|peu(?:t|vent)|pourr\\p{L}+';

type Row = readonly [en: string, answers: string];

/**
 * Adjectives by what they take back: privative and non-subsective ones and limiting ones, without which the noun
 * claims more. Source: Kamp and Partee 1995 on adjectives that do not entail their noun; own lists.
 */
const ROWS: readonly Row[] = [
  [
    'preliminary|provisional|tentative|interim',
    'préliminaires?|provisoir\\p{L}+|premi\\p{L}+|principe|intérim\\p{L}*|préalables?|préparatoire|initia\\p{L}+|temporaire\\p{L}*|ébauche|stade|esquiss\\p{L}+|étape|transit\\p{L}+',
  ],
  [
    'partial',
    'partiel\\p{L}*|parti[es]*|limit\\p{L}+|moitié|demi\\p{L}*|incompl\\p{L}+|quelque\\p{L}*|certain\\p{L}*',
  ],
  [
    '(?<!long-)(?:proposed|planned|prospective|would-be|mooted|envisaged)',
    `projet\\p{L}*|prévu\\p{L}*|propos\\p{L}+|envisag\\p{L}+|éventu\\p{L}+|futur\\p{L}*|planifi\\p{L}+|programm\\p{L}+|annonc\\p{L}+|prochain\\p{L}*|plan|plans|souhait\\p{L}+|veut|veulent|voul\\p{L}+|potentiel\\p{L}*|possible\\p{L}*|si|initial\\p{L}*|prépar\\p{L}+|aspir\\p{L}+|candidat\\p{L}*|${OPEN}`,
  ],
  [
    '(?<!as |if |be |is |was |it |est )possible(?! (?:to|that|for|as))|potential',
    `possib\\p{L}+|potentiel\\p{L}*|éventu\\p{L}+|hypoth\\p{L}+|risqu\\p{L}+|suscept\\p{L}+|peut-être|futur\\p{L}*|envisag\\p{L}+|probab\\p{L}+|chance\\p{L}*|capab\\p{L}+|perspective\\p{L}*|virtuel\\p{L}*|menac\\p{L}+|crain\\p{L}+|soupçon\\p{L}*|présum\\p{L}+|suppos\\p{L}+|évoqu\\p{L}+|cas|quelconque|mieux|maximum|${OPEN}`,
  ],
  [
    'alleged|suspected|purported|supposed',
    `présum\\p{L}+|suppos\\p{L}+|soupçon\\p{L}+|suspect\\p{L}*|préten\\p{L}+|allég\\p{L}+|accus\\p{L}+|selon|d['’]après|dit\\p{L}*|appar(?!eil|t)\\p{L}+|sembl\\p{L}+|probab\\p{L}+|reproch\\p{L}+|imput\\p{L}+|dénonc\\p{L}+|affirm\\p{L}+|cens\\p{L}+|inculp\\p{L}+|poursuiv\\p{L}+|possib\\p{L}+|éventu\\p{L}+|théori\\p{L}+|${OPEN}`,
  ],
  [
    'apparent(?! (?:to|that|from|when|in|on))(?<!(?:is|was|are|were|became|become|be|heir|more|most|as) apparent)',
    `appar(?!eil|t)\\p{L}+|sembl\\p{L}+|visibl\\p{L}+|manifest\\p{L}+|probab\\p{L}+|présum\\p{L}+|vraisembl\\p{L}+|paraî\\p{L}+|parai\\p{L}+|éviden\\p{L}+|selon|suppos\\p{L}+|${OPEN}`,
  ],
  [
    'unconfirmed|unverified|unsubstantiated',
    `confirm\\p{L}+|vérifi\\p{L}+|rumeurs?|fond\\p{L}+|étay\\p{L}+|preuves?|sûre?s?|certain\\p{L}*|invérifi\\p{L}+|${OPEN}`,
  ],
  [
    'temporary',
    'tempor\\p{L}+|provisoir\\p{L}+|suspen\\p{L}+|momentan\\p{L}+|intérim\\p{L}*|pendant|durant|durée|passag\\p{L}+|jusqu\\p{L}*|fortune|appoint|éphémère\\p{L}*|transit\\p{L}+|saisonni\\p{L}+|court\\p{L}*|détermin\\p{L}+|volant\\p{L}*|ponctuel\\p{L}*',
  ],
  [
    'acting(?= (?:\\p{L}+ )?(?:president|prime minister|chief|director|head|mayor|governor|secretary|minister|chair\\p{L}*|commissioner|ceo|ambassador|manager|coach))',
    'intérim\\p{L}*|provisoir\\p{L}*|suppléan\\p{L}+|remplac\\p{L}+|exercice|temporair\\p{L}*',
  ],
  [
    'self-(?:proclaimed|declared|styled)',
    'auto\\p{L}+|proclam\\p{L}+|déclar\\p{L}+|préten\\p{L}+|séparatiste\\p{L}*|sécessionniste\\p{L}*|non reconnu\\p{L}*|soi-disant|autodésign\\p{L}+|lui-même|elle-même',
  ],
  [
    'non-?binding',
    'contraign\\p{L}+|symboli\\p{L}+|consultati\\p{L}+|valeur|oblig\\p{L}+|indicati\\p{L}+',
  ],
  [
    '(?<=(?:a|the|first|early|leaked|earlier) )draft(?= (?:law|bill|agreement|deal|resolution|statement|text|report|document|plan|proposal|communiqu|of ))',
    'projets?|ébauches?|avant-projet|brouillons?|proposition\\p{L}*|version\\p{L}*|provisoire\\p{L}*|préliminaire\\p{L}*|rédig\\p{L}+',
  ],
  [
    'estimated(?= (?:\\d|\\p{Sc}|one|two|three|four|five|six|seven|eight|nine|ten))',
    'estim\\p{L}+|environ|quelque|près|autour|évalu\\p{L}+|approxim\\p{L}+|chiffr\\p{L}+|ordre|selon|calcul\\p{L}*|vers|plus|moins|\\p{L}+aines?|on compte',
  ],
];

export const QUALIFIERS: readonly Qualifier[] = ROWS.map(([en, answers]) => ({
  en: phrases(en.endsWith(')') ? en : `(?:${en})(?= \\p{L})`),
  answers: phrases(answers),
}));
