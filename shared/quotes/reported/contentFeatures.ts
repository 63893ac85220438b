import {
  CAPITAL,
  COMMA,
  COORDINATOR,
  DETERMINER,
  FINITE,
  INTERROGATIVE,
  MARK,
  PREPOSITION,
  RELATIVE,
  STOP,
  SUBJECT,
  SUBORDINATOR,
  SURELY_FINITE,
  THAT,
  TIME,
} from '../tags.ts';
import type { SentenceView } from './features.ts';
import { mix } from './hashes.ts';
import { CONTENT, LONGEST } from './segmentKinds.ts';

// Features of a stretch of reported words as a whole: how it begins, how long it is, how it ends.

const SHORT = 4;
/** Lengths above four fall into classes that end here. */
const LENGTHS = [5, 8, 13, 19, 29];

const LENGTH_CLASSES = 16;
const STARTS = 16;
const ENDS_OF = 16;
const MOST_COMMAS = 2;

/** The potentials of every combination of features, so that a stretch takes three look-ups. */
export interface ContentTables {
  readonly edges: Float64Array;
  readonly lengths: Float64Array;
  readonly odd: Float64Array;
}

/** @param weightOf the weight of a feature; 0 where it has none */
export function contentTables(weightOf: (feature: number) => number): ContentTables {
  const edges = new Float64Array(STARTS * ENDS_OF * 8);
  const lengths = new Float64Array(STARTS * LENGTH_CLASSES * 2);
  for (let start = 0; start < STARTS; start++)
    for (let finite = 0; finite < 2; finite++) {
      for (let end = 0; end < ENDS_OF; end++)
        for (let commas = 0; commas <= MOST_COMMAS; commas++)
          edges[edgesAt(start, end, finite, commas)] = potential(
            edgeFeatures(start, end, finite, commas),
            weightOf,
          );
      for (let length = 0; length < LENGTH_CLASSES; length++)
        lengths[(start * LENGTH_CLASSES + length) * 2 + finite] = potential(
          lengthFeatures(start, length, finite),
          weightOf,
        );
    }
  const odd = Float64Array.of(potential([mix(76, 0)], weightOf), potential([mix(76, 1)], weightOf));
  return { edges, lengths, odd };
}

function potential(features: readonly number[], weightOf: (feature: number) => number): number {
  return Math.exp(features.reduce((sum, feature) => sum + weightOf(feature), 0));
}

function edgesAt(start: number, end: number, finite: number, commas: number): number {
  return (start * ENDS_OF + end) * 8 + finite * 4 + commas;
}

function edgeFeatures(start: number, end: number, finite: number, commas: number): number[] {
  const both = start * ENDS_OF + end;
  return [mix(72, both), mix(74, both * 2 + finite), mix(75, both * 4 + commas)];
}

function lengthFeatures(start: number, length: number, finite: number): number[] {
  return [mix(71, length), mix(73, start * LENGTH_CLASSES + length), mix(77, length * 2 + finite)];
}

/** What features of content need to know of a sentence. */
export class ContentView {
  private readonly starts: Uint8Array;
  private readonly ends: Uint8Array;
  private readonly finite: Uint16Array;
  private readonly commas: Uint16Array;
  private readonly marks: Uint16Array;

  constructor(sentence: SentenceView) {
    const { size } = sentence;
    this.starts = Uint8Array.from({ length: size }, (_, p) => startOf(sentence, p));
    this.ends = Uint8Array.from({ length: size + 1 }, (_, p) => endOf(sentence, p));
    const upTo = (tags: number): Uint16Array => {
      const sums = new Uint16Array(size + 1);
      for (let p = 0; p < size; p++)
        sums[p + 1] = sums[p]! + ((sentence.tagsAt(p) & tags) !== 0 ? 1 : 0);
      return sums;
    };
    this.finite = upTo(SURELY_FINITE);
    this.commas = upTo(COMMA);
    this.marks = upTo(MARK);
  }

  /** The features of the stretch from token `from` to `to` (one past its last). */
  features(from: number, to: number): number[] {
    const start = this.starts[from]!;
    const finite = this.finiteIn(from, to);
    return [
      ...lengthFeatures(start, lengthClass(to - from), finite),
      ...edgeFeatures(start, this.ends[to]!, finite, this.commasIn(from, to)),
      mix(76, (this.marks[to]! - this.marks[from]!) & 1),
    ];
  }

  /** The potential of the same stretch. */
  potential({ edges, lengths, odd }: ContentTables, from: number, to: number): number {
    const start = this.starts[from]!;
    const finite = this.finiteIn(from, to);
    return (
      edges[edgesAt(start, this.ends[to]!, finite, this.commasIn(from, to))]! *
      lengths[(start * LENGTH_CLASSES + lengthClass(to - from)) * 2 + finite]! *
      odd[(this.marks[to]! - this.marks[from]!) & 1]!
    );
  }

  private finiteIn(from: number, to: number): number {
    return this.finite[to]! > this.finite[from]! ? 1 : 0;
  }

  private commasIn(from: number, to: number): number {
    return Math.min(MOST_COMMAS, this.commas[to]! - this.commas[from]!);
  }
}

const LENGTH_CLASS = Uint8Array.from({ length: LONGEST[CONTENT]! + 1 }, (_, length) => {
  if (length <= SHORT) return length;
  const at = LENGTHS.findIndex((longest) => length <= longest);
  return SHORT + 1 + (at < 0 ? LENGTHS.length : at);
});

function lengthClass(length: number): number {
  return LENGTH_CLASS[length]!;
}

function startOf(sentence: SentenceView, p: number): number {
  const tags = sentence.tagsAt(p);
  if (p === 0) return 1;
  if ((tags & THAT) !== 0) return 2;
  if (sentence.formAt(p) === 'to') return 3;
  if ((tags & SUBJECT) !== 0 && (tags & DETERMINER) === 0) return 4;
  if ((tags & DETERMINER) !== 0) return 5;
  if ((sentence.tagsAt(p - 1) & COMMA) !== 0) return 6;
  if ((tags & MARK) !== 0 || sentence.isMarked(p)) return 7;
  if ((tags & CAPITAL) !== 0) return 8;
  if ((tags & PREPOSITION) !== 0) return 9;
  return (tags & INTERROGATIVE) !== 0 ? 10 : 11;
}

/** What may follow reported words, the likelier ends first. */
const ENDS = [COMMA, MARK, COORDINATOR, STOP, PREPOSITION, SUBORDINATOR, TIME, RELATIVE, FINITE];

function endOf(sentence: SentenceView, p: number): number {
  if (p >= sentence.size) return 1;
  const tags = sentence.tagsAt(p);
  if ((tags & STOP) !== 0 && p >= sentence.size - 2) return 2;
  const at = ENDS.findIndex((end) => (tags & end) !== 0);
  return 3 + (at < 0 ? ENDS.length : at);
}
