import type { DriftInput } from './check.ts';
import type { Finding } from './finding.ts';
import { beadKey, localBeads, type LocalBead } from './localBead.ts';
import { meaningScore } from './model/meaningScore.ts';
import { localFindings } from './model/modelFinding.ts';

/** Scores by all that they follow from; belongs to one document pair and one lexicon. */
export type MeaningMemo = Map<string, number>;

/**
 * How likely it is that the two sides of each bead do not mean the same, with what the checks found
 * there: calibrated probabilities, 0..1, in the beads' order.
 *
 * @param memo what earlier runs over the same pair found; kept to what still is there
 */
export function scoreMeaning(
  input: DriftInput,
  findings: readonly Finding[],
  memo: MeaningMemo = new Map(),
): number[] {
  const seen: MeaningMemo = new Map();
  const score = ({ context, offset }: LocalBead, here: readonly Finding[]): number => {
    const heard = localFindings(here, offset);
    const key = beadKey(context) + JSON.stringify(heard);
    const value = memo.get(key) ?? seen.get(key) ?? meaningScore(context, heard);
    seen.set(key, value);
    return value;
  };
  const byBead = input.beads.map((): Finding[] => []);
  for (const finding of findings) byBead[finding.bead]?.push(finding);
  const scores = localBeads(input).map((local, i) => score(local, byBead[i]!));
  memo.clear();
  for (const [key, value] of seen) memo.set(key, value);
  return scores;
}
