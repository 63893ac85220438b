import type { DocumentPair } from './documentPair.ts';
import { moveCorrections } from './moveCorrections.ts';
import { spliceString, type Splice } from './splice.ts';

/** The pair after a change of one of its texts; corrections move along, decisions stay as they are. */
export function spliceText(pair: DocumentPair, splice: Splice): DocumentPair {
  const side = pair.texts[splice.language];
  const text = spliceString(side.text, splice);
  return {
    ...pair,
    texts: { ...pair.texts, [splice.language]: { ...side, text } },
    corrections: moveCorrections(pair.corrections, splice, text.length),
  };
}
