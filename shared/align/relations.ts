import type { Lexicon } from '../lexicon/lexicon.ts';
import { type EnglishWord, englishWord } from './englishWords.ts';
import { COGNATE_PREFIX, FrenchSide } from './frenchSide.ts';
import type { AlignmentParameters } from './parameters.ts';
import type { Side } from './side.ts';
import { prefixLikeness } from './spelling.ts';
import { shareOf } from './wordShare.ts';

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

const COGNATE_LIKENESS = 0.55;
/** A word spelled alike in both languages that is rarer than this is a name, not a false friend. */
const NAME_IDF = 0.55;

/** Relates the words of two sides by the lexicon, by equal spelling or number, and as cognates. */
export function relateWords(
  en: Side,
  fr: Side,
  lexicon: Lexicon,
  { highestLift, inflectionShare, cognateLift }: AlignmentParameters,
): Relations {
  const french = new FrenchSide(fr, lexicon);
  const starts = new Int32Array(en.forms.length + 1);
  const types: number[] = [];
  const lifts: number[] = [];
  const found = new FoundLifts(fr.forms.length, highestLift);
  for (const [e, form] of en.forms.entries()) {
    const word = englishWord(lexicon, form);
    addTranslations(word, french, inflectionShare, found);
    addAlike(form, word, french, lexicon, found);
    addCognates(word, french, cognateLift, found);
    found.moveTo(types, lifts);
    starts[e + 1] = types.length;
  }
  return { starts, fr: Int32Array.from(types), lift: Float32Array.from(lifts) };
}

/** The French words that were found for one English word, each with its highest lift. */
class FoundLifts {
  private readonly lifts: Float64Array;
  private readonly highest: number;
  private readonly types: number[] = [];

  constructor(size: number, highest: number) {
    this.lifts = new Float64Array(size);
    this.highest = highest;
  }

  add(type: number, lift: number): void {
    const before = this.lifts[type]!;
    if (before === 0) this.types.push(type);
    if (lift > before) this.lifts[type] = Math.min(lift, this.highest);
  }

  /** Appends all that was found, and forgets it. */
  moveTo(types: number[], lifts: number[]): void {
    for (const type of this.types) {
      types.push(type);
      lifts.push(this.lifts[type]!);
      this.lifts[type] = 0;
    }
    this.types.length = 0;
  }
}

/**
 * What the translations of a word's base forms say: of the very words that translate it, and of all
 * words of which these are base forms.
 */
function addTranslations(
  { bases }: EnglishWord,
  french: FrenchSide,
  inflectionShare: number,
  found: FoundLifts,
): void {
  for (const { itself, strengths } of bases) {
    const { ids, values } = strengths;
    for (let t = 0; t < ids.length; t++) {
      const entry = french.entry(ids[t]!);
      if (!entry) continue;
      const { type, rootShare, inflected } = entry;
      if (itself && type >= 0) found.add(type, values[t]! / rootShare);
      const lift = (inflectionShare * values[t]!) / rootShare;
      for (const other of inflected) found.add(other, lift);
    }
  }
}

function addAlike(
  form: string,
  { digits, idf }: EnglishWord,
  french: FrenchSide,
  lexicon: Lexicon,
  found: FoundLifts,
): void {
  if (digits !== null) {
    const root = Math.sqrt(shareOf(idf));
    for (const type of french.byDigits.get(digits) ?? []) {
      found.add(type, 1 / (root * french.words[type]!.rootShare));
    }
    return;
  }
  const type = french.byForm.get(form);
  if (type === undefined || form.length < 2) return;
  const lower = Math.min(idf, lexicon.idf('fr', form));
  if (lower >= NAME_IDF) found.add(type, 1 / shareOf(lower));
}

function addCognates(
  { folded }: EnglishWord,
  french: FrenchSide,
  cognateLift: number,
  found: FoundLifts,
): void {
  for (const type of french.byPrefix.get(folded.slice(0, COGNATE_PREFIX)) ?? []) {
    const likeness = prefixLikeness(folded, french.words[type]!.folded);
    if (likeness >= COGNATE_LIKENESS) found.add(type, cognateLift * likeness);
  }
}
