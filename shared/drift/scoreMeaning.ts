import type { Checkpoint } from '../text/checkpoint.ts';
import { once } from '../text/once.ts';
import type { BeadContext } from './beadContext.ts';
import type { DriftInput } from './check.ts';
import type { Finding } from './finding.ts';
import { localBeads } from './localBead.ts';
import { meaningScore } from './model/meaningScore.ts';
import { localFindings } from './model/modelFinding.ts';

/**
 * How likely it is that the two sides of each bead do not mean the same, with what the checks found
 * there: calibrated probabilities, 0..1, in the beads' order.
 *
 * @param checkpoint called before each bead; what it throws ends the work
 */
export function scoreMeaning(
  input: DriftInput,
  findings: readonly Finding[],
  checkpoint: Checkpoint = () => undefined,
): number[] {
  const byBead = input.beads.map((): Finding[] => []);
  for (const finding of findings) byBead[finding.bead]?.push(finding);
  return localBeads(input).map(({ context, offset }, bead) => {
    checkpoint(bead, input.beads.length);
    const heard = localFindings(byBead[bead]!, offset);
    const last = lastScore(context);
    const key = JSON.stringify(heard);
    if (last.heard !== key) {
      last.heard = key;
      last.score = meaningScore(context, heard);
    }
    return last.score;
  });
}

/** What a bead scored last, and what the checks had found in it then. */
const lastScore = once<BeadContext, { heard: string; score: number }>(() => ({
  heard: '',
  score: 0,
}));
