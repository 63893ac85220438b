import { cueHearsay } from '../attribution/cueHearsay.ts';
import { lostAttributions } from '../attribution/lost.ts';
import { quotePairs } from '../attribution/quotePairs.ts';
import { relayDrift } from '../attribution/relays.ts';
import { speakerDrift } from '../attribution/speakers.ts';
import type { DocumentCheck } from '../check.ts';

/** Who says it, through whom, and whether anybody vouches for it. */
export const attribution: DocumentCheck = {
  id: 'attribution',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'attribution',
  specificity: 8,
  findAcross(input) {
    const drifts = quotePairs(input).flatMap((pair) => [
      ...speakerDrift(input, pair),
      ...relayDrift(input, pair),
      ...cueHearsay(pair),
    ]);
    // Reported words and the fragment inside them share their speaker: one finding is enough.
    const told = new Set<string>();
    return [...drifts, ...lostAttributions(input)].filter(({ kind, en, fr }) => {
      const key = `${kind} ${en?.start ?? ''} ${fr?.start ?? ''}`;
      return !told.has(key) && told.add(key);
    });
  },
};
