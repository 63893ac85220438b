import type { Language } from '../../../../shared/text/language.ts';

/** Groups of words that cannot stand for each other; a drift puts another of the group. Own list. */
export type SwapGroups = Readonly<Record<Language, readonly (readonly string[])[]>>;

export const QUANTIFIERS: SwapGroups = {
  en: [
    ['all', 'some', 'most', 'few'],
    ['every', 'no'],
    ['many', 'few', 'several'],
    ['always', 'sometimes', 'often', 'rarely'],
    ['more', 'less'],
    ['both', 'neither'],
    ['only', 'also'],
    ['at least', 'at most'],
  ],
  fr: [
    ['tous les', 'certains', 'la plupart des', 'peu de'],
    ['toutes les', 'certaines', 'la plupart des', 'quelques'],
    ['chaque', 'aucun'],
    ['beaucoup de', 'peu de', 'trop de'],
    ['toujours', 'parfois', 'souvent', 'rarement'],
    ['plus', 'moins'],
    ['seulement', 'également'],
    ['au moins', 'au plus'],
  ],
};

export const MODALS: SwapGroups = {
  en: [
    ['must', 'may', 'can', 'should'],
    ['will', 'may', 'might', 'would'],
    ['has to', 'may', 'wants to'],
    ['certainly', 'perhaps', 'probably'],
  ],
  fr: [
    ['sera', 'pourrait être', 'devrait être'],
    ['seront', 'pourraient être', 'devraient être'],
    ['va', 'pourrait', 'doit'],
    ['vont', 'pourraient', 'doivent'],
    ['doit', 'peut', 'devrait', 'pourrait'],
    ['doivent', 'peuvent', 'devraient', 'pourraient'],
    ['devons', 'pouvons', 'devrions'],
    ['certainement', 'peut-être', 'probablement'],
  ],
};

export const TENSES: SwapGroups = {
  en: [
    ['is', 'was', 'will be'],
    ['are', 'were', 'will be'],
    ['has', 'had', 'will have'],
    ['have', 'had', 'will have'],
  ],
  fr: [
    ['est', 'sera'],
    ['sont', 'seront'],
    ['était', 'sera'],
    ['étaient', 'seront'],
  ],
};

export const OPPOSITES: SwapGroups = {
  en: [
    ['new', 'old'],
    ['good', 'bad'],
    ['large', 'small'],
    ['great', 'little'],
    ['high', 'low'],
    ['increase', 'reduce'],
    ['increased', 'decreased'],
    ['first', 'last'],
    ['before', 'after'],
    ['accept', 'reject'],
    ['support', 'oppose'],
    ['win', 'lose'],
    ['public', 'private'],
    ['important', 'unimportant'],
    ['possible', 'impossible'],
    ['strong', 'weak'],
    ['inside', 'outside'],
    ['long', 'short'],
    ['positive', 'negative'],
    ['because', 'although'],
    ['with', 'without'],
  ],
  fr: [
    ['nouveau', 'ancien'],
    ['nouvelle', 'ancienne'],
    ['bon', 'mauvais'],
    ['bonne', 'mauvaise'],
    ['grand', 'petit'],
    ['grande', 'petite'],
    ['augmenter', 'réduire'],
    ['augmentation', 'diminution'],
    ['premier', 'dernier'],
    ['première', 'dernière'],
    ['avant', 'après'],
    ['accepter', 'rejeter'],
    ['soutenir', 'combattre'],
    ['gagner', 'perdre'],
    ['public', 'privé'],
    ['important', 'négligeable'],
    ['possible', 'impossible'],
    ['fort', 'faible'],
    ['long', 'court'],
    ['positif', 'négatif'],
    ['avec', 'sans'],
  ],
};

/** Days and months. */
export const DATES: SwapGroups = {
  en: [
    ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    ['January', 'February', 'April', 'June', 'July', 'September', 'October', 'November'],
    ['yesterday', 'today', 'tomorrow'],
  ],
  fr: [
    ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    ['janvier', 'février', 'avril', 'juin', 'juillet', 'septembre', 'octobre', 'novembre'],
    ['hier', "aujourd'hui", 'demain'],
  ],
};

/** What stands before a unit, and before a word or sign of money; empty before a sign that leads. */
export const AFTER_NUMBER =
  '(?:\\d|\\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|plusieurs|one|two|three|four|five|six|seven|eight|nine|ten|a few|several))[\\s\\u00a0\\u202f]?';
export const AFTER_SUM =
  "(?:\\d|\\b(?:millions?|milliards?|milliers?|centaines|billion|million|thousand))[\\s\\u00a0\\u202f]?(?:d['’]|de )?";

/** Words after a number that say what it counts. */
export const UNITS: SwapGroups = {
  en: [
    ['hours', 'days', 'weeks', 'months', 'years'],
    ['hour', 'day', 'week', 'month', 'year'],
    ['minutes', 'seconds'],
    ['kilometres', 'kilometers', 'metres', 'meters', 'miles'],
    ['km', 'm'],
    ['tonnes', 'tons', 'kilos', 'grams'],
    ['percent', 'percentage points'],
  ],
  fr: [
    ['heures', 'jours', 'semaines', 'mois', 'ans'],
    ['heure', 'jour', 'semaine', 'année'],
    ['minutes', 'secondes'],
    ['kilomètres', 'mètres', 'miles', 'centimètres'],
    ['km', 'm'],
    ['tonnes', 'kilos', 'grammes'],
    ['pour cent', 'points'],
    ['%', ' points de pourcentage'],
  ],
};

export const CURRENCIES: SwapGroups = {
  en: [
    ['dollars', 'euros', 'pounds', 'yen'],
    ['dollar', 'euro', 'pound', 'yen'],
    ['$', '€', '£'],
  ],
  fr: [
    ['dollars', 'euros', 'livres sterling', 'yens'],
    ['dollar', 'euro', 'franc'],
    ['$', '€', '£'],
  ],
};

/** Number words and orders of magnitude. */
export const NUMBER_WORDS: SwapGroups = {
  en: [
    ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'twenty'],
    ['thousand', 'million', 'billion', 'trillion'],
    ['hundreds', 'thousands', 'millions'],
    ['half', 'a third', 'a quarter'],
  ],
  fr: [
    ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'douze', 'vingt'],
    ['millions', 'milliards', 'mille'],
    ['centaines', 'milliers', 'dizaines'],
    ['la moitié', 'le tiers', 'le quart'],
  ],
};
