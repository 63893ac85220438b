import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SegmentedText } from '../text/segmentedText.ts';
import { alignRange } from './alignRange.ts';
import { findAnchors } from './anchors.ts';
import type { Bead } from './bead.ts';
import { occurrencesOf } from './occurrences.ts';
import type { AlignmentParameters } from './parameters.ts';
import { relateWords } from './relations.ts';
import { sideOf } from './side.ts';

/** What two runs must share to be one passage that was moved: far more than neighbours by chance. */
const LEAST_EVIDENCE = 18;
/** A crossing surprises; one that is not sure is worse than two omissions. */
const LEAST_PROBABILITY = 0.7;
/** Comparing every omitted sentence with every other stays quick up to here. */
const MOST_OMITTED = 2000;

/**
 * Finds passages that a translation moved: runs of segments without a counterpart on the one side that
 * translate such a run on the other. Their segments become beads; all other beads stay.
 */
export function linkCrossings(
  en: SegmentedText,
  fr: SegmentedText,
  beads: readonly Bead[],
  lexicon: Lexicon,
  parameters: AlignmentParameters,
): Bead[] {
  const omitted = beads.filter(isOmission);
  const enRuns = runsOf(omitted.flatMap((bead) => bead.en));
  const frRuns = runsOf(omitted.flatMap((bead) => bead.fr));
  if (enRuns.length === 0 || frRuns.length === 0 || omitted.length > MOST_OMITTED)
    return [...beads];
  const linked: Bead[] = [];
  for (const [enRun, frRun] of movedRuns(en, fr, enRuns, frRuns, lexicon, parameters)) {
    const { steps } = alignRange(sideOf(en, enRun), sideOf(fr, frRun), lexicon, { parameters });
    for (const { i0, i1, j0, j1, probability } of steps) {
      if (i0 === i1 || j0 === j1 || probability < LEAST_PROBABILITY) continue;
      linked.push({
        en: enRun.slice(i0, i1),
        fr: frRun.slice(j0, j1),
        confidence: probability,
        origin: 'automatic',
      });
    }
  }
  const moved = {
    en: new Set(linked.flatMap((b) => b.en)),
    fr: new Set(linked.flatMap((b) => b.fr)),
  };
  const left = (bead: Bead): readonly Bead[] => {
    if (!isOmission(bead)) return [bead];
    const en = bead.en.filter((i) => !moved.en.has(i));
    const fr = bead.fr.filter((j) => !moved.fr.has(j));
    if (en.length + fr.length === bead.en.length + bead.fr.length) return [bead];
    // What is left of a run of omissions need not hang together.
    return [...en.map((i) => ({ ...bead, en: [i] })), ...fr.map((j) => ({ ...bead, fr: [j] }))];
  };
  return [...beads.flatMap(left), ...linked];
}

function isOmission({ en, fr, origin }: Bead): boolean {
  return origin === 'automatic' && (en.length === 0 || fr.length === 0);
}

type Run = readonly number[];

/** Segments that follow one another, together. */
function runsOf(segments: readonly number[]): Run[] {
  const runs: number[][] = [];
  for (const segment of [...segments].sort((a, b) => a - b)) {
    if (runs.at(-1)?.at(-1) === segment - 1) runs.at(-1)!.push(segment);
    else runs.push([segment]);
  }
  return runs;
}

/** Pairs of runs that share enough rare words, the best first, each run once. */
function movedRuns(
  en: SegmentedText,
  fr: SegmentedText,
  enRuns: readonly Run[],
  frRuns: readonly Run[],
  lexicon: Lexicon,
  parameters: AlignmentParameters,
): [Run, Run][] {
  const enSide = sideOf(en, enRuns.flat());
  const frSide = sideOf(fr, frRuns.flat());
  const relations = relateWords(enSide, frSide, lexicon, parameters);
  const enRunOf = enRuns.flatMap((run, r) => run.map(() => r));
  const frRunOf = frRuns.flatMap((run, r) => run.map(() => r));
  const evidence = new Map<number, number>();
  for (const anchor of findAnchors(enSide, frSide, relations, occurrencesOf(frSide), 0)) {
    const pair = enRunOf[anchor.en]! * frRuns.length + frRunOf[anchor.fr]!;
    evidence.set(pair, (evidence.get(pair) ?? 0) + anchor.score);
  }
  const ranked = [...evidence].sort((a, b) => b[1] - a[1]);
  const taken = { en: new Set<number>(), fr: new Set<number>() };
  const moved: [Run, Run][] = [];
  for (const [pair, score] of ranked) {
    const [e, f] = [Math.floor(pair / frRuns.length), pair % frRuns.length];
    if (score < LEAST_EVIDENCE || taken.en.has(e) || taken.fr.has(f)) continue;
    taken.en.add(e);
    taken.fr.add(f);
    moved.push([enRuns[e]!, frRuns[f]!]);
  }
  return moved;
}
