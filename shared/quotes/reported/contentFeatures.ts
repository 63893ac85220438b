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

/** Features of a stretch of reported words as a whole: how it begins, how long it is, how it ends. */
export const CONTENT_FEATURES = 7;

const SHORT = 4;
/** Lengths above four fall into classes that end here. */
const LENGTHS = [5, 8, 13, 19, 29];

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

  /** Writes the features of the stretch from token `from` to `to` (one past its last). */
  write(from: number, to: number, out: Int32Array): void {
    const length = lengthClass(to - from);
    const start = this.starts[from]!;
    const end = this.ends[to]!;
    const finite = this.finite[to]! > this.finite[from]! ? 1 : 0;
    const commas = Math.min(2, this.commas[to]! - this.commas[from]!);
    const odd = (this.marks[to]! - this.marks[from]!) & 1;
    const both = start * 16 + end;
    out[0] = mix(71, length);
    out[1] = mix(72, both);
    out[2] = mix(73, start * 16 + length);
    out[3] = mix(74, both * 2 + finite);
    out[4] = mix(75, both * 4 + commas);
    out[5] = mix(76, odd);
    out[6] = mix(77, length * 2 + finite);
  }
}

function lengthClass(length: number): number {
  if (length <= SHORT) return length;
  const at = LENGTHS.findIndex((longest) => length <= longest);
  return SHORT + 1 + (at < 0 ? LENGTHS.length : at);
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
