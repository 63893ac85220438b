/** Letters of a name and what is written for them. */
export type Respelling = readonly [letters: RegExp, written: string];

/**
 * What an English transcription of a Slavic name becomes in French, one after the other: "Yushchenko" is
 * "Iouchtchenko". Capitals keep what is done from being done again. Source: the usual transcriptions of the
 * Cyrillic alphabet in both languages (BGN/PCGN romanisation; French newsroom usage).
 */
export const SLAVIC_TRANSCRIPTION: readonly Respelling[] = [
  [/shch/gu, 'CHTCH'],
  [/ch/gu, 'TCH'],
  [/sh/gu, 'CH'],
  [/zh/gu, 'J'],
  [/yu/gu, 'IOU'],
  [/y(?=[aeo])/gu, 'I'],
  [/y/gu, 'I'],
  [/u/gu, 'OU'],
  [/in$/gu, 'INE'],
];

/** Letters that languages trade for one another in names, one after the other; vowels are left out. Source: own list. */
export const LIKE_SOUNDS: readonly Respelling[] = [
  [/ou(?=[aeiy])/gu, 'w'],
  [/zh|dj|[gj]/gu, 'j'],
  [/sh|ch|[sz]/gu, 's'],
  [/[aeiouyh]/gu, ''],
  [/[ckq]/gu, 'k'],
  [/[vw]/gu, 'v'],
  [/(.)\1+/gu, '$1'],
];
