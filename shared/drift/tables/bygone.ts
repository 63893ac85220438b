import { wordSet } from '../../text/wordSet.ts';

/** English participles that foresee, after "had been": what they foresaw did not come, or not then. Source: own list. */
export const EXPECTED_EN: ReadonlySet<string> = wordSet(
  'expected due scheduled supposed set slated planned meant hoped predicted forecast tipped destined',
);

/** French verbs before an infinitive whose present foresees from now. */
export const STILL_EXPECTED_FR: ReadonlySet<string> = wordSet('devoir aller');

/** French words that place something in a past that is over. Source: own list. */
export const FORMERLY_FR: ReadonlySet<string> = wordSet(
  `ancien ancienne anciens anciennes ex jadis autrefois naguère antan précédent précédente longtemps auparavant
   époque alors avant passé plus`,
);
