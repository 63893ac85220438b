import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { CueSite } from '../cueSite.ts';
import type { Draft } from '../draft.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  INTERROGATIVE,
  MARK,
  NEGATION,
  OBJECT,
  PREPOSITION,
  RELATIVE,
  SUBJECT,
  SUBORDINATOR,
  THAT,
  TIME,
} from '../tags.ts';
import { tokenAt, type Words } from '../words.ts';
import { hashForm, mix } from './hashes.ts';
import { NO_CLASS, type WordClasses } from './wordClasses.ts';

/** What the rules say of a token, as bits: in reported words, their first word, a cue, a speaker ... */
export const HINT_INDIRECT = 1;
export const HINT_FIRST = 2;
export const HINT_CUE = 4;
export const HINT_SPEAKER = 8;
export const HINT_DIRECT = 16;
export const HINT_FRAGMENT = 32;

const CLOSED =
  DETERMINER |
  PREPOSITION |
  SUBJECT |
  OBJECT |
  RELATIVE |
  AUXILIARY |
  NEGATION |
  COORDINATOR |
  SUBORDINATOR |
  THAT |
  ADVERB |
  TIME |
  INTERROGATIVE;

/** Stand for words whose letters must not count: names, numbers, marks. */
const SHAPES = { number: 1, mark: 2, capitals: 3, name: 4 };

/** Every token of a text as the hashes that features are made of. */
export interface TokenRow {
  readonly words: Words;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  readonly wordClass: Int32Array;
  readonly hint: Uint8Array;
  /** Of the cue that a token belongs to; 0 where it belongs to none. */
  readonly cue: Int32Array;
  /** Of the cue that ends before, or begins at, a token; 0 where none does. */
  readonly cueEnd: Int32Array;
  readonly cueStart: Int32Array;
}

interface FormHashes {
  readonly word: number;
  readonly lemma: number;
  readonly suffix: number;
  readonly wordClass: number;
}

/** Reads the tokens of texts; remembers the hashes of each form. */
export class TokenReader {
  private readonly classes: WordClasses;
  private readonly memo = new Map<string, FormHashes>();
  constructor(classes: WordClasses) {
    this.classes = classes;
  }

  /** @param drafts what the rules found, likely or not */
  read(words: Words, sites: readonly CueSite[], drafts: readonly Draft[]): TokenRow {
    const size = words.tokens.length;
    const row = {
      words,
      word: new Int32Array(size),
      lemma: new Int32Array(size),
      suffix: new Int32Array(size),
      wordClass: new Int32Array(size),
      hint: hintsOf(words, drafts),
      cue: new Int32Array(size),
      cueEnd: new Int32Array(size + 1),
      cueStart: new Int32Array(size + 1),
    };
    for (let i = 0; i < size; i++) {
      const hashes = this.hashesAt(words, i);
      row.word[i] = hashes.word;
      row.lemma[i] = hashes.lemma;
      row.suffix[i] = hashes.suffix;
      row.wordClass[i] = hashes.wordClass;
    }
    for (const { from, to, frames, kind, stance } of sites) {
      row.cue.fill(hashForm(`${frames} ${kind} ${stance}`), from, to);
      row.cueStart[from] = row.cueEnd[to] = hashForm(`${frames} ${kind}`);
    }
    return row;
  }

  private hashesAt(words: Words, i: number): FormHashes {
    const { form, kind, start, end } = words.tokens[i]!;
    const tags = words.tags[i]!;
    if (kind === 'number') return this.shape(SHAPES.number);
    if (kind !== 'word') return (tags & MARK) !== 0 ? this.shape(SHAPES.mark) : this.hashes(form);
    if ((tags & CAPITAL) === 0 || (tags & CLOSED) !== 0) return this.hashes(form);
    const first = words.firsts[words.segment[i]!] === i;
    if (first && this.classes.of(form) !== NO_CLASS) return this.hashes(form);
    const capitals = end - start > 1 && /^\p{Lu}+$/u.test(words.text.slice(start, end));
    return this.shape(capitals ? SHAPES.capitals : SHAPES.name);
  }

  private shape(number: number): FormHashes {
    const hash = mix(SHAPES.number, number);
    return { word: hash, lemma: hash, suffix: hash, wordClass: mix(hash, number) };
  }

  private hashes(form: string): FormHashes {
    const known = this.memo.get(form);
    if (known) return known;
    const made = {
      word: hashForm(form),
      lemma: hashForm(verbReadings(form, 'en')[0]?.lemma ?? form),
      suffix: hashForm(form.slice(-3)),
      wordClass: this.classes.of(form),
    };
    if (this.memo.size > 50_000) this.memo.clear();
    this.memo.set(form, made);
    return made;
  }
}

function hintsOf(words: Words, drafts: readonly Draft[]): Uint8Array {
  const hints = new Uint8Array(words.tokens.length);
  const add = (from: number, to: number, hint: number): void => {
    for (let i = from; i < to; i++) hints[i]! |= hint;
  };
  for (const { type, pieces, cue, speaker } of drafts) {
    if (type === 'mention') continue;
    for (const { start, end } of pieces) {
      const from = tokenAt(words.tokens, start);
      const to = tokenAt(words.tokens, end - 1) + 1;
      if (type !== 'indirect') add(from, to, type === 'direct' ? HINT_DIRECT : HINT_FRAGMENT);
      else {
        add(from, to, HINT_INDIRECT);
        add(from, Math.min(to, from + 1), HINT_FIRST);
      }
    }
    if (cue) add(cue.from, cue.to, HINT_CUE);
    if (speaker) add(speaker.from, speaker.to, HINT_SPEAKER);
  }
  return hints;
}
