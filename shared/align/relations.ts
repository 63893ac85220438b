import type { Lexicon } from '../lexicon/lexicon.ts';
import { lemmas } from '../lexicon/morphology/lemmas.ts';
import type { AlignmentParameters } from './parameters.ts';
import type { Side } from './side.ts';
import { strengthsOf } from './strengths.ts';

/**
 * Which words of the two sides may translate each other, and their lift: how much likelier the one is
 * in a translation of the other than anywhere. For English word `e` the pairs are at `starts[e]` up to
 * `starts[e + 1]`.
 */
export interface Relations {
  readonly starts: Int32Array;
  readonly fr: Int32Array;
  readonly lift: Float32Array;
}

/** Natural logarithm of the number of sentences that document frequencies are counted in. */
const IDF_NATS = 13;
/** Words to a sentence: turns the share of sentences that hold a word into its share of words. */
const WORDS_PER_SENTENCE = 25;
/** Letters that two words must share at their start before they are compared. */
const COGNATE_PREFIX = 4;
const COGNATE_LIKENESS = 0.55;
/** A word spelled alike in both languages that is rarer than this is a name, not a false friend. */
const NAME_IDF = 0.55;

/** Relates the words of two sides by the lexicon, by equal spelling or number, and as cognates. */
export function relateWords(
  en: Side,
  fr: Side,
  lexicon: Lexicon,
  parameters: AlignmentParameters,
): Relations {
  const french = new FrenchWords(fr, lexicon);
  const starts = new Int32Array(en.forms.length + 1);
  const types: number[] = [];
  const lifts: number[] = [];
  const found = new Map<number, number>();
  const add = (type: number, lift: number): void => {
    found.set(type, Math.max(found.get(type) ?? 0, Math.min(lift, parameters.highestLift)));
  };
  for (const [e, form] of en.forms.entries()) {
    found.clear();
    addTranslations(form, french, lexicon, parameters.inflectionShare, add);
    addAlike(form, french, lexicon, add);
    addCognates(form, french, parameters.cognateLift, add);
    for (const [type, lift] of found) {
      types.push(type);
      lifts.push(lift);
    }
    starts[e + 1] = types.length;
  }
  return { starts, fr: Int32Array.from(types), lift: Float32Array.from(lifts) };
}

/** The share of all words that a word makes. */
function shareOf(idf: number): number {
  return Math.exp(-IDF_NATS * idf) / WORDS_PER_SENTENCE;
}

type Add = (type: number, lift: number) => void;

/**
 * What the translations of a word's base forms say: of the very words that translate it, and of all
 * words of which these are base forms.
 */
function addTranslations(
  form: string,
  french: FrenchWords,
  lexicon: Lexicon,
  inflectionShare: number,
  add: Add,
): void {
  for (const base of lemmas(form, 'en')) {
    const id = lexicon.id('en', base);
    if (id < 0) continue;
    const { ids, values } = strengthsOf(lexicon, id, shareOf(lexicon.idf('en', base)));
    for (let t = 0; t < ids.length; t++) {
      const type = base === form ? french.typeOfId[ids[t]!]! : -1;
      if (type >= 0) add(type, values[t]! / Math.sqrt(french.shares[type]!));
      const place = french.placeOfBase[ids[t]!]!;
      if (place < 0) continue;
      const { types, share } = french.bases[place]!;
      const lift = (inflectionShare * values[t]!) / Math.sqrt(share);
      for (const inflected of types) add(inflected, lift);
    }
  }
}

function addAlike(form: string, french: FrenchWords, lexicon: Lexicon, add: Add): void {
  const digits = numberKey(form);
  if (digits !== null) {
    for (const type of french.byNumber.get(digits) ?? []) {
      add(type, 1 / Math.sqrt(shareOf(lexicon.idf('en', form)) * french.shares[type]!));
    }
    return;
  }
  const type = french.byForm.get(form);
  if (type === undefined || form.length < 2) return;
  const idf = Math.min(lexicon.idf('en', form), lexicon.idf('fr', form));
  if (idf >= NAME_IDF) add(type, 1 / shareOf(idf));
}

function addCognates(form: string, french: FrenchWords, cognateLift: number, add: Add): void {
  const folded = fold(form);
  for (const type of french.byPrefix.get(folded.slice(0, COGNATE_PREFIX)) ?? []) {
    const likeness = prefixLikeness(folded, french.folded[type]!);
    if (likeness >= COGNATE_LIKENESS) add(type, cognateLift * likeness);
  }
}

/** The digits of a number as both languages write it: "1,000" and "1 000", "3.5" and "3,5". */
function numberKey(form: string): string | null {
  return /^\d/u.test(form) ? form.replace(/\D/gu, '') : null;
}

function fold(form: string): string {
  return /^[a-z]*$/u.test(form) ? form : form.normalize('NFD').replace(/\p{M}/gu, '');
}

function prefixLikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  let common = 0;
  while (common < longest && a[common] === b[common]) common++;
  return common / longest;
}

/** The French words of a side, by all that English words are looked up by. */
class FrenchWords {
  readonly byForm = new Map<string, number>();
  /** The word of each number of the lexicon; -1 where the side has none. */
  readonly typeOfId: Int32Array;
  readonly byNumber = new Map<string, number[]>();
  readonly byPrefix = new Map<string, number[]>();
  /** For each base form the words that it is a base form of, and its own share of all words. */
  readonly bases: { readonly types: number[]; readonly share: number }[] = [];
  /** Where the number of a base form stands in `bases`, or -1. */
  readonly placeOfBase: Int32Array;
  readonly folded: readonly string[];
  readonly shares: Float64Array;

  constructor(side: Side, lexicon: Lexicon) {
    this.folded = side.forms.map(fold);
    this.shares = new Float64Array(side.forms.length);
    this.typeOfId = new Int32Array(lexicon.size('fr')).fill(-1);
    this.placeOfBase = new Int32Array(lexicon.size('fr')).fill(-1);
    for (const [type, form] of side.forms.entries()) {
      this.byForm.set(form, type);
      this.shares[type] = shareOf(lexicon.idf('fr', form));
      const id = lexicon.id('fr', form);
      if (id >= 0) this.typeOfId[id] = type;
      this.addBases(form, type, lexicon);
      const digits = numberKey(form);
      const folded = this.folded[type]!;
      if (digits !== null) push(this.byNumber, digits, type);
      else if (folded.length > COGNATE_PREFIX) {
        push(this.byPrefix, folded.slice(0, COGNATE_PREFIX), type);
      }
    }
  }

  private addBases(form: string, type: number, lexicon: Lexicon): void {
    for (const base of lemmas(form, 'fr')) {
      const id = lexicon.id('fr', base);
      if (id < 0) continue;
      const place = this.placeOfBase[id]!;
      if (place >= 0) {
        this.bases[place]!.types.push(type);
        continue;
      }
      this.placeOfBase[id] = this.bases.length;
      this.bases.push({ types: [type], share: shareOf(lexicon.idf('fr', base)) });
    }
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
