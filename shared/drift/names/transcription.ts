import { byForm } from '../../text/byForm.ts';

/**
 * What an English transcription of a Slavic name becomes in French, one after the other: "Yushchenko" is
 * "Iouchtchenko". Capitals keep what is done from being done again. Source: the usual transcriptions of the
 * Cyrillic alphabet in both languages (BGN/PCGN romanisation; French newsroom usage).
 */
const RULES: readonly (readonly [english: RegExp, french: string])[] = [
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

/** The French transcription of a name in English transcription; other names come out as no name at all. */
export const frenchTranscription = byForm((en): string =>
  RULES.reduce((name, [english, french]) => name.replace(english, french), en).toLowerCase(),
);
