/** English words by which a writer holds back from saying that something is so. Source: own list. */
export const HEDGES_EN =
  /(?<!\p{L})(?:probably|possibly|perhaps|maybe|presumably|likely to|(?:is|are|was|were) (?:widely |generally |now |long )?(?:thought|believed) to|it(?:['’]s| is| was) (?:just |quite |very |entirely )?(?:possible|likely|probable|conceivable) that|there(?:['’]s| is| was) a (?:\p{L}+ )?(?:risk|chance|possibility|danger) (?:that|of))(?!\p{L})/iu;

/** Right before such a word: "quite possibly" is one hedge, "not likely to" a denial. */
export const DENIED_HEDGE_EN = /(?:\bnot|n['’]t|\bless|\bmore|\bmost)\s$/iu;

/** French words of every kind that hold back, too, or leave room; where one stands nothing is said. Source: own list. */
export const HEDGES_FR = new RegExp(
  `(?<!\\p{L})(?:${[
    'probabl\\p{L}*|vraisemblabl\\p{L}*|plausibl\\p{L}*|possibl\\p{L}*|potentiel\\p{L}*|éventuel\\p{L}*',
    "sans doute|doute\\p{L}*|peut[- ]être|p[’']t-être|apparemment|visiblement|manifestement|évidemment",
    'certainement|sûrement|plutôt|voire|à croire|chances?|espoir\\p{L}*|redout\\p{L}+|craign\\p{L}+|craint\\p{L}*|crainte',
    'sembl\\p{L}+|para[iî]\\p{L}+|appar(?!eil|t)\\p{L}+|présum\\p{L}+|préten\\p{L}+|suppos\\p{L}+|suspect\\p{L}*',
    'soupçon\\p{L}*|cro[iy]\\p{L}+|pens\\p{L}+|imagin\\p{L}+|évoqu\\p{L}+|cens\\p{L}+|tend\\p{L}*',
    'risqu\\p{L}+|susceptibl\\p{L}*|enclin\\p{L}*|propices?|en passe|prome(?:t|tt)\\p{L}*|attend\\p{L}*|prévu\\p{L}*',
    'doi(?:t|vent|s)|dû|dues?|devr\\p{L}+|devai\\p{L}+|peu(?:t|vent|x)|pourr\\p{L}+|\\p{L}+rai(?:t|ent|s)',
  ].join('|')})(?!\\p{L})`,
  'giu',
);
