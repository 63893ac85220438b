import { CONTENT_FEATURES, ContentView } from './contentFeatures.ts';
import { BOUNDARY_FEATURES, TOKEN_FEATURES, type SentenceView } from './features.ts';
import type { Scores } from './lattice.ts';
import { CONTENT, KINDS, LONGEST } from './segmentKinds.ts';
import { addWeights, unpackTable, type PackedModel, type WeightTable } from './weights.ts';

const WIDTH = KINDS.length;

/** A trained model, ready to score. */
export interface SegmentModel {
  /** Begin and end of each kind. */
  readonly boundary: WeightTable;
  /** Inside each kind. */
  readonly token: WeightTable;
  readonly content: WeightTable;
  readonly transitions: PackedModel['transitions'];
}

export function unpackModel({ step, ...packed }: PackedModel): SegmentModel {
  return {
    boundary: unpackTable(packed.boundary, 2 * WIDTH, step),
    token: unpackTable(packed.token, WIDTH, step),
    content: unpackTable(packed.content, 1, step),
    transitions: packed.transitions,
  };
}

const boundaryFeatures = new Int32Array(BOUNDARY_FEATURES);
const tokenFeatures = new Int32Array(TOKEN_FEATURES);
const contentFeatures = new Int32Array(CONTENT_FEATURES);

/** Scores every boundary, token and stretch of a sentence. */
export function scoreSentence(model: SegmentModel, sentence: SentenceView): Scores {
  const { size } = sentence;
  const rows = (): Float64Array[] => KINDS.map(() => new Float64Array(size + 1));
  const begin = rows();
  const end = rows();
  const inside = rows();
  const sums = new Float64Array(2 * WIDTH);
  for (let p = 0; p <= size; p++) {
    sentence.boundary(p, boundaryFeatures);
    sums.fill(0);
    for (const feature of boundaryFeatures) addWeights(model.boundary, feature, sums, 0);
    for (const kind of KINDS) {
      begin[kind]![p] = sums[kind]!;
      end[kind]![p] = sums[WIDTH + kind]!;
    }
    if (p === size) break;
    sentence.token(p, tokenFeatures);
    sums.fill(0);
    for (const feature of tokenFeatures) addWeights(model.token, feature, sums, 0);
    for (const kind of KINDS) inside[kind]![p + 1] = inside[kind]![p]! + sums[kind]!;
  }
  const { transitions } = model;
  return { size, begin, end, inside, content: scoreContent(model, sentence), transitions };
}

function scoreContent(model: SegmentModel, sentence: SentenceView): Float64Array {
  const { size } = sentence;
  const view = new ContentView(sentence);
  const content = new Float64Array((size + 1) * (size + 1));
  for (let from = 0; from < size; from++)
    for (let to = from + 1; to <= Math.min(size, from + LONGEST[CONTENT]!); to++) {
      view.write(from, to, contentFeatures);
      for (const feature of contentFeatures)
        addWeights(model.content, feature, content, from * (size + 1) + to);
    }
  return content;
}
