import { ContentView, contentTables, type ContentTables } from './contentFeatures.ts';
import { BOUNDARY_FEATURES, TOKEN_FEATURES, type SentenceView } from './features.ts';
import type { Potentials } from './lattice.ts';
import { CONTENT, KINDS, LONGEST } from './segmentKinds.ts';
import { addWeights, unpackTable, type PackedModel, type WeightTable } from './weights.ts';

const WIDTH = KINDS.length;

/** A trained model, ready to score. */
export interface SegmentModel {
  /** Begin and end of each kind. */
  readonly boundary: WeightTable;
  /** Inside each kind. */
  readonly token: WeightTable;
  readonly content: ContentTables;
  readonly transitions: readonly Float64Array[];
}

export function unpackModel({ step, ...packed }: PackedModel): SegmentModel {
  const content = unpackTable(packed.content, 1, step);
  return {
    boundary: unpackTable(packed.boundary, 2 * WIDTH, step),
    token: unpackTable(packed.token, WIDTH, step),
    content: contentTables((feature) => {
      const row = content.rows.get(feature);
      return row < 0 ? 0 : content.values[row]!;
    }),
    transitions: packed.transitions.map((row) => Float64Array.from(row, Math.exp)),
  };
}

const boundaryFeatures = new Int32Array(BOUNDARY_FEATURES);
const tokenFeatures = new Int32Array(TOKEN_FEATURES);

/** Scores every boundary, token and stretch of a sentence. */
export function scoreSentence(model: SegmentModel, sentence: SentenceView): Potentials {
  const { size } = sentence;
  const rows = (): Float64Array[] => KINDS.map(() => new Float64Array(size + 1));
  const begin = rows();
  const end = rows();
  const inside = rows();
  const sums = new Float64Array(2 * WIDTH);
  for (let p = 0; p <= size; p++) {
    sentence.boundary(p, boundaryFeatures);
    sums.fill(0);
    for (let k = 0; k < BOUNDARY_FEATURES; k++)
      addWeights(model.boundary, boundaryFeatures[k]!, sums);
    for (let kind = 0; kind < WIDTH; kind++) {
      begin[kind]![p] = Math.exp(sums[kind]!);
      end[kind]![p] = Math.exp(sums[WIDTH + kind]!);
    }
    if (p === size) break;
    sentence.token(p, tokenFeatures);
    sums.fill(0);
    for (let k = 0; k < TOKEN_FEATURES; k++) addWeights(model.token, tokenFeatures[k]!, sums);
    for (let kind = 0; kind < WIDTH; kind++) inside[kind]![p] = Math.exp(sums[kind]!);
  }
  const { transitions } = model;
  return { size, begin, end, inside, content: scoreContent(model, sentence), transitions };
}

function scoreContent(model: SegmentModel, sentence: SentenceView): Float64Array {
  const { size } = sentence;
  const view = new ContentView(sentence);
  const content = new Float64Array((size + 1) * (size + 1));
  for (let from = 0; from < size; from++) {
    const last = Math.min(size, from + LONGEST[CONTENT]!);
    for (let to = from + 1; to <= last; to++)
      content[from * (size + 1) + to] = view.potential(model.content, from, to);
  }
  return content;
}
