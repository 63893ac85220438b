// Words after a share or a factor that say which way it changes something. Source: own tables.

/** "(Deux fois) plus élevé". */
export const FACTOR_GROWS_FR = /^\s(?:plus|supérieure?s?|davantage)(?!\p{L})/iu;

/** "(Quatre fois) moindre". */
export const FACTOR_SHRINKS_FR =
  /^\s(?:moins|moindres?|inférieure?s?|plus (?:faible|bas|basse|petit)\p{L}*)(?!\p{L})/iu;

/** "(A quarter) less likely": so much is taken off, and not left. */
export const LESS_AFTER_SHARE_EN = /^\s(?:less|fewer|lower|smaller|cheaper|shorter)(?!\p{L})/iu;
