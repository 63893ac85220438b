import type { Lexicon } from '../lexicon/lexicon.ts';
import { type FrenchWord, frenchWord } from './frenchWords.ts';
import type { Side } from './side.ts';

/** Letters that two words must share at their start before they are compared as cognates. */
export const COGNATE_PREFIX = 4;

/** A form of the lexicon that a French text holds, as such or in another inflection. */
export interface FrenchEntry {
  /** The word itself; -1 where only other inflections of it stand there. */
  type: number;
  readonly rootShare: number;
  /** The words that it is a base form of. */
  readonly inflected: number[];
}

/** The French words of a side, by all that English words are looked up by. */
export class FrenchSide {
  readonly words: readonly FrenchWord[];
  readonly byForm = new Map<string, number>();
  readonly byDigits = new Map<string, number[]>();
  readonly byPrefix = new Map<string, number[]>();
  private readonly entries = new Map<number, FrenchEntry>();
  /** Whether there is an entry for each form of the lexicon: most are told to be absent by this alone. */
  private readonly present: Uint8Array;

  constructor(side: Side, lexicon: Lexicon) {
    this.words = side.forms.map((form) => frenchWord(lexicon, form));
    this.present = new Uint8Array(lexicon.size('fr'));
    for (const [type, word] of this.words.entries()) {
      this.byForm.set(side.forms[type]!, type);
      const { id, rootShare, bases, digits, folded } = word;
      if (id >= 0) this.enter(id, rootShare).type = type;
      for (const base of bases) this.enter(base.id, base.rootShare).inflected.push(type);
      if (digits !== null) push(this.byDigits, digits, type);
      else if (folded.length > COGNATE_PREFIX) {
        push(this.byPrefix, folded.slice(0, COGNATE_PREFIX), type);
      }
    }
  }

  /** What the text has of a form of the lexicon. */
  entry(id: number): FrenchEntry | undefined {
    return this.present[id] === 0 ? undefined : this.entries.get(id);
  }

  private enter(id: number, rootShare: number): FrenchEntry {
    const known = this.entry(id);
    if (known) return known;
    const entry = { type: -1, rootShare, inflected: [] };
    this.present[id] = 1;
    this.entries.set(id, entry);
    return entry;
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
