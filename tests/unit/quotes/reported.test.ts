import { describe, expect, it } from 'vitest';
import { learnClasses } from '../../../electron/training/quotes/wordClasses.ts';
import { packClasses, packModel } from '../../../electron/training/quotes/pack.ts';
import { HashTable } from '../../../shared/quotes/reported/hashTable.ts';
import {
  afterPlain,
  eachSegment,
  STATES,
  stateOf,
  sumWays,
  type Potentials,
} from '../../../shared/quotes/reported/lattice.ts';
import {
  CONTENT,
  KINDS,
  type LabelledSegment,
} from '../../../shared/quotes/reported/segmentKinds.ts';
import { unpackModel } from '../../../shared/quotes/reported/scoreSentence.ts';
import { unpackTable } from '../../../shared/quotes/reported/weights.ts';
import { WordClasses } from '../../../shared/quotes/reported/wordClasses.ts';

const SIZE = 4;

/** Potentials without a pattern, the same at each run. */
function somePotentials(): Potentials {
  let seed = 5;
  const next = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.exp(seed / 1_073_741_824 - 1);
  };
  const row = (length: number): Float64Array => Float64Array.from({ length }, next);
  const rows = (): Float64Array[] => KINDS.map(() => row(SIZE + 1));
  return {
    size: SIZE,
    begin: rows(),
    end: rows(),
    inside: rows(),
    content: row((SIZE + 1) ** 2),
    transitions: Array.from({ length: STATES }, () => row(KINDS.length + 1)),
  };
}

function segmentOf(potentials: Potentials, { from, to, kind }: LabelledSegment): number {
  const { begin, end, inside, content } = potentials;
  const tokens = inside[kind]!.subarray(from, to).reduce((product, each) => product * each, 1);
  const whole = kind === CONTENT ? content[from * (SIZE + 1) + to]! : 1;
  return begin[kind]![from]! * end[kind]![to]! * tokens * whole;
}

interface Way {
  readonly segments: readonly LabelledSegment[];
  readonly potential: number;
}

/** Every way to cut the sentence from `at` on. */
function everyWay(potentials: Potentials, at: number, state: number): Way[] {
  const leaps = potentials.transitions[state]!;
  if (at === SIZE) return [{ segments: [], potential: leaps[KINDS.length]! }];
  const ways = [...everyWay(potentials, at + 1, afterPlain(state))];
  for (const kind of KINDS)
    for (let to = at + 1; to <= SIZE; to++)
      for (const { segments, potential } of everyWay(potentials, to, stateOf(kind))) {
        const first = { from: at, to, kind };
        ways.push({
          segments: [first, ...segments],
          potential: potential * leaps[kind]! * segmentOf(potentials, first),
        });
      }
  return ways;
}

describe('the lattice of a sentence', () => {
  const potentials = somePotentials();
  const ways = everyWay(potentials, 0, 0);
  const total = ways.reduce((sum, { potential }) => sum + potential, 0);

  it('sums over every way to cut it', () => {
    expect(sumWays(potentials).total / total).toBeCloseTo(1, 9);
  });

  it('gives each segment the share of the ways that hold it', () => {
    let seen = 0;
    eachSegment(potentials, sumWays(potentials), 1e-12, (kind, from, to, probability) => {
      seen++;
      const share = ways
        .filter(({ segments }) =>
          segments.some((each) => each.kind === kind && each.from === from && each.to === to),
        )
        .reduce((sum, { potential }) => sum + potential / total, 0);
      expect(probability).toBeCloseTo(share, 9);
    });
    expect(seen).toBe((KINDS.length * SIZE * (SIZE + 1)) / 2);
  });
});

describe('what ships of a trained model', () => {
  const table = (hashes: readonly number[]): HashTable => {
    const rows = new HashTable(hashes.length);
    for (const hash of hashes) rows.add(hash);
    return rows;
  };

  it('reads the weights that were packed, small ones as 0', () => {
    const packed = packModel(
      { boundary: table([70_000, 3]), token: table([12]), content: table([9, 8_000_000]) },
      {
        boundary: Float64Array.of(1.27, 0, -1.27, 0, 0, 0.005, 0, 0, 0, 0, 0, 0.5),
        token: Float64Array.of(0.25, -0.5, 0),
        content: Float64Array.of(-1, 0.001),
        transitions: new Float64Array(STATES * (KINDS.length + 1)).fill(0.5),
      },
      0.02,
    );
    const { boundary, token, transitions } = unpackModel(packed);
    const content = unpackTable(packed.content, 1, packed.step);
    const weights = (of: typeof boundary, hash: number): number[] => {
      const row = of.rows.get(hash);
      return Array.from(of.values.subarray(row * of.width, (row + 1) * of.width), (value) =>
        Number(value.toFixed(2)),
      );
    };
    expect(weights(boundary, 70_000)).toEqual([1.27, 0, -1.27, 0, 0, 0]);
    expect(weights(boundary, 3)).toEqual([0, 0, 0, 0, 0, 0.5]);
    expect(weights(token, 12)).toEqual([0.25, -0.5, 0]);
    expect(weights(content, 9)).toEqual([-1]);
    expect(content.rows.get(8_000_000)).toBe(-1);
    expect(transitions[STATES - 1]).toEqual(new Float64Array(4).fill(Math.exp(0.5)));
  });

  it('knows the class of each packed word', () => {
    const classes = new WordClasses(
      packClasses(
        new Map([
          ['harbour', 7],
          ['said', 159],
        ]),
      ),
    );
    expect(['said', 'harbour', 'dune'].map((form) => classes.of(form))).toEqual([159, 7, 0]);
  });
});

describe('word classes', () => {
  it('puts words of the same places together', () => {
    const subjects = ['the mayor', 'the pilot', 'a mayor', 'a pilot'];
    const sentences = subjects.flatMap((subject) =>
      ['said so', 'wrote so', 'said no', 'wrote no'].map((rest) => `${subject} ${rest}`.split(' ')),
    );
    const classes = learnClasses([{ sentences, weight: 1 }], 6, 1, 5);
    for (const [one, other] of [
      ['mayor', 'pilot'],
      ['said', 'wrote'],
      ['the', 'a'],
    ] as const)
      expect(classes.get(one), one).toBe(classes.get(other));
    expect(classes.get('mayor')).not.toBe(classes.get('said'));
  });
});
