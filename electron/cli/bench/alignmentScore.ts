import { type PrecisionRecall, precisionRecall } from './metrics.ts';

export interface BeadIndices {
  readonly en: readonly number[];
  readonly fr: readonly number[];
}

/** Strict scores: a bead is right only if it is exactly a gold bead. */
export interface AlignmentScore extends PrecisionRecall {
  /** Beads with one side only. */
  readonly omissions: PrecisionRecall;
  /** Share of the gold beads with quotation marks that were found. */
  readonly quoteRecall: number;
}

/** One document's beads, ours and people's, and which gold beads hold quotation marks. */
export interface AlignedSample {
  readonly beads: readonly BeadIndices[];
  readonly gold: readonly BeadIndices[];
  readonly quoted: (bead: BeadIndices) => boolean;
}

/**
 * Scores summed over documents, as in vecalign's scorer: precision over all predicted beads, recall
 * over gold beads with both sides.
 */
export function scoreAlignment(samples: readonly AlignedSample[]): AlignmentScore {
  const count = { hits: 0, found: 0, gold: 0, both: 0, bothGold: 0, quoted: 0, quotedGold: 0 };
  const omitted = { hits: 0, found: 0, gold: 0 };
  for (const { beads, gold, quoted } of samples) {
    const right = isRight(gold);
    const predicted = new Set(beads.map(keyOf));
    for (const bead of beads) {
      const hit = right(bead) ? 1 : 0;
      count.hits += hit;
      count.found++;
      if (isOmission(bead)) {
        omitted.hits += hit;
        omitted.found++;
      }
    }
    for (const bead of gold) {
      if (isOmission(bead)) {
        omitted.gold++;
        continue;
      }
      const hit = predicted.has(keyOf(bead)) ? 1 : 0;
      count.both += hit;
      count.bothGold++;
      if (quoted(bead)) {
        count.quoted += hit;
        count.quotedGold++;
      }
    }
  }
  const precision = count.found ? count.hits / count.found : 0;
  const recall = count.bothGold ? count.both / count.bothGold : 0;
  return {
    precision,
    recall,
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    omissions: precisionRecall(omitted.hits, omitted.found, omitted.gold),
    quoteRecall: count.quotedGold ? count.quoted / count.quotedGold : 0,
  };
}

/** Whether a bead is exactly one of people's beads. */
export function isRight(gold: readonly BeadIndices[]): (bead: BeadIndices) => boolean {
  const expected = new Set(gold.map(keyOf));
  return (bead) => expected.has(keyOf(bead));
}

function isOmission({ en, fr }: BeadIndices): boolean {
  return en.length === 0 || fr.length === 0;
}

function keyOf({ en, fr }: BeadIndices): string {
  return `${en.join()}:${fr.join()}`;
}
