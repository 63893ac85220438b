import type { Bead } from '../../../shared/align/bead.ts';
import { type GoldDocument, holdsQuotationMark } from './alignmentData.ts';
import { type BeadIndices, isRight, scoreAlignment } from './alignmentScore.ts';
import type { Table } from './table.ts';

/** A document and the beads that an aligner made of it. */
export interface AlignedDocument<B extends BeadIndices = BeadIndices> {
  readonly document: GoldDocument;
  readonly beads: readonly B[];
}

export const ALIGNMENT_COLUMNS: readonly string[] = [
  ...['precision', 'recall', 'F1', 'quoted recall', '1:0 and 0:1 P', 'R'],
];

/** The strict scores of a group of documents, in the order of `ALIGNMENT_COLUMNS`. */
export function alignmentRow(documents: readonly AlignedDocument[]): string[] {
  const { precision, recall, f1, quoteRecall, omissions } = scoreAlignment(
    documents.map(({ document, beads }) => ({
      beads,
      gold: document.gold,
      quoted: (bead) => holdsQuotationMark(document, bead),
    })),
  );
  const values = [precision, recall, f1, quoteRecall, omissions.precision, omissions.recall];
  return values.map((value) => value.toFixed(4));
}

/** Where classes of confidence begin. */
const CLASSES = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.995];

/**
 * How well confidences come true: for classes of confidence the mean of it beside the share of beads
 * that are right, and over all classes the expected calibration error (Guo et al. 2017).
 */
export function reliabilityTable(documents: readonly AlignedDocument<Bead>[]): Table {
  const classes = CLASSES.map(() => ({ beads: 0, confidence: 0, right: 0 }));
  for (const { document, beads } of documents) {
    const right = isRight(document.gold);
    for (const bead of beads) {
      const found = classes[CLASSES.findLastIndex((least) => bead.confidence >= least)]!;
      found.beads++;
      found.confidence += bead.confidence;
      if (right(bead)) found.right++;
    }
  }
  const total = classes.reduce((sum, { beads }) => sum + beads, 0);
  const error = classes.reduce(
    (sum, { confidence, right }) => sum + Math.abs(confidence - right),
    0,
  );
  return {
    title: 'Confidence of beads, and how many of them are right',
    columns: ['confidence from', 'beads', 'mean confidence', 'right'],
    rows: classes.map(({ beads, confidence, right }, c) => [
      String(CLASSES[c]),
      String(beads),
      beads ? (confidence / beads).toFixed(3) : '',
      beads ? (right / beads).toFixed(3) : '',
    ]),
    notes: [`Expected calibration error: ${(error / Math.max(1, total)).toFixed(4)}`],
  };
}
