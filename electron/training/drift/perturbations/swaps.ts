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
    ['est', 'était', 'sera'],
    ['sont', 'étaient', 'seront'],
    ['a', 'avait', 'aura'],
    ['ont', 'avaient', 'auront'],
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
