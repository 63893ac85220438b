import type { DriftInput } from './check.ts';
import type { Finding } from './finding.ts';
import { linkedQuotations } from './linkedQuotations.ts';
import { beadKey, localBeads, type LocalBead } from './localBead.ts';
import { meaningScore } from './model/meaningScore.ts';
import { localFindings } from './model/modelFinding.ts';

/** How likely it is that the two sides do not mean the same: calibrated probabilities, 0..1. */
export interface MeaningScores {
  /** One a bead, in the beads' order. */
  readonly beads: readonly number[];
  /** One a quote link, in the links' order. */
  readonly quoteLinks: readonly number[];
}

/** Scores by all that they follow from; belongs to one document pair and one lexicon. */
export type MeaningMemo = Map<string, number>;

/**
 * The score of every bead and of every pair of linked quotations, with what the checks found there.
 *
 * @param memo what earlier runs over the same pair found; kept to what still is there
 */
export function scoreMeaning(
  input: DriftInput,
  findings: readonly Finding[],
  memo: MeaningMemo = new Map(),
): MeaningScores {
  const seen: MeaningMemo = new Map();
  const score = ({ context, offset }: LocalBead, here: readonly Finding[]): number => {
    const heard = localFindings(here, offset);
    // A quotation's links change in strength with what stands beside it in its beads.
    const strengths = context.links.map(({ probability }) => probability);
    const key = beadKey(context) + JSON.stringify([heard, strengths]);
    const value = memo.get(key) ?? seen.get(key) ?? meaningScore(context, heard);
    seen.set(key, value);
    return value;
  };
  const byBead = input.beads.map((): Finding[] => []);
  for (const finding of findings) byBead[finding.bead]?.push(finding);
  const beads = localBeads(input).map((local, i) => score(local, byBead[i]!));
  const inQuotation = findingsByQuotation(findings);
  const quoteLinks = input.quoteLinks.map((link) => {
    const quotations = linkedQuotations(input, link);
    const inside = new Set([link.en, link.fr].flatMap((id) => inQuotation.get(id) ?? []));
    const here = [...inside].sort((a, b) => a - b).map((place) => findings[place]!);
    return quotations ? score(quotations, here) : 1;
  });
  memo.clear();
  for (const [key, value] of seen) memo.set(key, value);
  return { beads, quoteLinks };
}

/** The places of the findings in their list, by the quotations of either language that they lie in. */
function findingsByQuotation(findings: readonly Finding[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  findings.forEach(({ quotation }, place) => {
    for (const id of [quotation.en, quotation.fr]) {
      if (id === null) continue;
      const known = places.get(id);
      if (known) known.push(place);
      else places.set(id, [place]);
    }
  });
  return places;
}
