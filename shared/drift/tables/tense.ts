import { wordSet } from './wordSet.ts';

/** English auxiliaries and copulas whose form alone tells the time. Source: grammars. */
export const ENGLISH_TIME_AUXILIARIES: ReadonlyMap<string, 'past' | 'present' | 'future'> = new Map(
  [
    ['was', 'past'],
    ['were', 'past'],
    ['is', 'present'],
    ['are', 'present'],
    ['am', 'present'],
    ['will', 'future'],
  ],
);

/** French verbs that make compound tenses, and "venir de", "aller" that place an infinitive in time. */
export const FRENCH_AUXILIARIES: ReadonlySet<string> = wordSet('avoir être venir aller');

/** What may stand between a French auxiliary and its participle. */
export const PERFECT_INTERIOR: ReadonlySet<string> = wordSet(
  `pas plus jamais rien déjà encore toujours bien mal aussi tout tous souvent vraiment -t-il -t-elle
   -il -elle -ils -elles -on -t-on -nous -vous -je complètement été de d' en y`,
);
