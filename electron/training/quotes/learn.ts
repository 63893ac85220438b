import {
  afterPlain,
  eachSegment,
  STATES,
  stateOf,
  sumWays,
  type Potentials,
  type Sums,
} from '../../../shared/quotes/reported/lattice.ts';
import { CONTENT, KINDS, LONGEST } from '../../../shared/quotes/reported/segmentKinds.ts';
import type { Random } from '../drift/random.ts';
import type { Example, FeatureRows } from './examples.ts';

const WIDTH = KINDS.length;
/** Gradients below it change nothing. */
const NEGLIGIBLE = 1e-4;

export interface LearningOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Pulls weights to 0. */
  readonly penalty: number;
}

/** Weights that are being learnt: two for a boundary and kind, one for a token and kind. */
export interface LearntWeights {
  readonly boundary: Float64Array;
  readonly token: Float64Array;
  readonly content: Float64Array;
  readonly transitions: Float64Array;
}

type Part = keyof LearntWeights;
const PARTS: readonly Part[] = ['boundary', 'token', 'content', 'transitions'];

function zeros(rows: FeatureRows): LearntWeights {
  return {
    boundary: new Float64Array(rows.boundary.size * 2 * WIDTH),
    token: new Float64Array(rows.token.size * WIDTH),
    content: new Float64Array(rows.content.size),
    transitions: new Float64Array(STATES * (WIDTH + 1)),
  };
}

/** Gradients of one sentence, by place in the weights. */
type Gradients = Readonly<Record<Part, Map<number, number>>>;

/**
 * Maximises the likelihood of the gold segments by AdaGrad (Duchi et al. 2011), one sentence at a time;
 * the weights are averaged from the second epoch on.
 */
export function learn(
  examples: readonly Example[],
  rows: FeatureRows,
  { epochs, rate, penalty }: LearningOptions,
  random: Random,
  report: (epoch: number, loss: number) => void,
): LearntWeights {
  const weights = zeros(rows);
  const squares = zeros(rows);
  const sums = zeros(rows);
  let taken = 0;
  const order = Array.from(examples.keys());
  const often = Math.max(1, Math.floor(examples.length / 8));
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    order.forEach((id, k) => {
      const gradients: Gradients = {
        boundary: new Map(),
        token: new Map(),
        content: new Map(),
        transitions: new Map(),
      };
      loss += gradientsOf(examples[id]!, rows, weights, gradients);
      for (const part of PARTS)
        for (const [at, value] of gradients[part]) {
          const gradient = value - penalty * weights[part][at]!;
          squares[part][at]! += gradient * gradient;
          weights[part][at]! += (rate * gradient) / (Math.sqrt(squares[part][at]!) + 0.01);
        }
      if (epoch === 0 || k % often !== 0) return;
      taken++;
      for (const part of PARTS) weights[part].forEach((weight, i) => (sums[part][i]! += weight));
    });
    report(epoch, loss / examples.length);
  }
  for (const part of PARTS) sums[part].forEach((sum, i) => (sums[part][i] = sum / taken));
  return sums;
}

function shuffle(order: number[], random: Random): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

function potentialsOf(example: Example, rows: FeatureRows, weights: LearntWeights): Potentials {
  const { size } = example;
  const table = (): Float64Array[] => KINDS.map(() => new Float64Array(size + 1));
  const [begin, end, inside] = [table(), table(), table()];
  for (let p = 0; p <= size; p++) {
    for (const row of example.boundary[p]!)
      for (const kind of KINDS) {
        begin[kind]![p]! += weights.boundary[row * 2 * WIDTH + kind]!;
        end[kind]![p]! += weights.boundary[row * 2 * WIDTH + WIDTH + kind]!;
      }
    for (const row of example.token[p] ?? [])
      for (const kind of KINDS) inside[kind]![p]! += weights.token[row * WIDTH + kind]!;
  }
  const content = new Float64Array((size + 1) * (size + 1));
  for (let from = 0; from < size; from++)
    for (let to = from + 1; to <= Math.min(size, from + LONGEST[CONTENT]!); to++)
      for (const row of contentRows(example, rows, from, to))
        content[from * (size + 1) + to]! += weights.content[row]!;
  const exponentials = (values: readonly Float64Array[]): Float64Array[] =>
    values.map((row) => row.map(Math.exp));
  const transitions = Array.from({ length: STATES }, (_, state) =>
    weights.transitions.slice(state * (WIDTH + 1), (state + 1) * (WIDTH + 1)),
  );
  return {
    size,
    begin: exponentials(begin),
    end: exponentials(end),
    inside: exponentials(inside),
    content: content.map(Math.exp),
    transitions: exponentials(transitions),
  };
}

function contentRows({ view }: Example, rows: FeatureRows, from: number, to: number): number[] {
  return view
    .features(from, to)
    .map((feature) => rows.content.get(feature))
    .filter((row) => row >= 0);
}

/** Adds what is right less what is expected; returns the loss. */
function gradientsOf(
  example: Example,
  rows: FeatureRows,
  weights: LearntWeights,
  gradients: Gradients,
): number {
  const potentials = potentialsOf(example, rows, weights);
  const sums = sumWays(potentials);
  const gold = addGold(example, rows, potentials, gradients);
  addExpected(example, rows, potentials, sums, gradients);
  return Math.log(sums.total) - gold;
}

function add(map: Map<number, number>, at: number, value: number): void {
  map.set(at, (map.get(at) ?? 0) + value);
}

/** Adds the features of the gold segments; returns the score of this way to cut the sentence. */
function addGold(
  example: Example,
  rows: FeatureRows,
  { begin, end, inside, content, transitions, size }: Potentials,
  gradients: Gradients,
): number {
  let state = 0;
  let at = 0;
  let score = 0;
  const pass = (to: number): void => {
    for (; at < to; at++) state = afterPlain(state);
  };
  const leap = (target: number): void => {
    add(gradients.transitions, state * (WIDTH + 1) + target, 1);
    score += Math.log(transitions[state]![target]!);
  };
  for (const { from, to, kind } of example.gold) {
    pass(from);
    leap(kind);
    for (const row of example.boundary[from]!) add(gradients.boundary, row * 2 * WIDTH + kind, 1);
    for (const row of example.boundary[to]!)
      add(gradients.boundary, row * 2 * WIDTH + WIDTH + kind, 1);
    score += Math.log(begin[kind]![from]! * end[kind]![to]!);
    for (let p = from; p < to; p++) {
      score += Math.log(inside[kind]![p]!);
      for (const row of example.token[p]!) add(gradients.token, row * WIDTH + kind, 1);
    }
    if (kind === CONTENT) {
      score += Math.log(content[from * (size + 1) + to]!);
      for (const row of contentRows(example, rows, from, to)) add(gradients.content, row, 1);
    }
    state = stateOf(kind);
    at = to;
  }
  pass(size);
  leap(WIDTH);
  return score;
}

function addExpected(
  example: Example,
  rows: FeatureRows,
  potentials: Potentials,
  sums: Sums,
  gradients: Gradients,
): void {
  const { size, transitions } = potentials;
  const table = (): Float64Array[] => KINDS.map(() => new Float64Array(size + 1));
  const [begin, end, inside] = [table(), table(), table()];
  eachSegment(potentials, sums, NEGLIGIBLE, (kind, from, to, probability) => {
    begin[kind]![from]! += probability;
    end[kind]![to]! += probability;
    inside[kind]![from]! += probability;
    inside[kind]![to]! -= probability;
    if (kind !== CONTENT) return;
    for (const row of contentRows(example, rows, from, to))
      add(gradients.content, row, -probability);
  });
  for (const kind of KINDS) {
    let within = 0;
    for (let p = 0; p <= size; p++) {
      for (const row of example.boundary[p]!) {
        const at = row * 2 * WIDTH + kind;
        if (begin[kind]![p]! > NEGLIGIBLE) add(gradients.boundary, at, -begin[kind]![p]!);
        if (end[kind]![p]! > NEGLIGIBLE) add(gradients.boundary, at + WIDTH, -end[kind]![p]!);
      }
      within += inside[kind]![p]!;
      if (p < size && within > NEGLIGIBLE)
        for (const row of example.token[p]!) add(gradients.token, row * WIDTH + kind, -within);
    }
  }
  for (let p = 0; p <= size; p++)
    for (let state = 0; state < STATES; state++) {
      const before = sums.forward[p * STATES + state]! / sums.total;
      for (let target = 0; target <= WIDTH; target++) {
        const after = target < WIDTH ? sums.leave[p * WIDTH + target]! : p === size ? 1 : 0;
        const probability = before * transitions[state]![target]! * after;
        if (probability > NEGLIGIBLE)
          add(gradients.transitions, state * (WIDTH + 1) + target, -probability);
      }
    }
}
