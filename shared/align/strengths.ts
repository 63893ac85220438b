import type { Lexicon } from '../lexicon/lexicon.ts';

/** The translations of an English word, by number, and what each has of a lift before its own rarity. */
export interface Strengths {
  readonly ids: Int32Array;
  /** Square roots of the product of both directions, over the word's share of all words. */
  readonly values: Float64Array;
}

const MEMO_LIMIT = 50_000;
const memos = new WeakMap<Lexicon, Map<number, Strengths>>();

/**
 * What the translations of an English word are worth, read once for each lexicon: most words of a text
 * stand in the next one, too.
 *
 * @param id of a form that the lexicon knows
 * @param share of all words that the form makes
 */
export function strengthsOf(lexicon: Lexicon, id: number, share: number): Strengths {
  const memo = memos.get(lexicon) ?? new Map<number, Strengths>();
  memos.set(lexicon, memo);
  const known = memo.get(id);
  if (known) return known;
  const ids: number[] = [];
  const values: number[] = [];
  lexicon.eachTranslation('en', id, (translation, forward, backward) => {
    ids.push(translation);
    values.push(Math.sqrt((forward * backward) / share));
  });
  const strengths = { ids: Int32Array.from(ids), values: Float64Array.from(values) };
  if (memo.size >= MEMO_LIMIT) memo.clear();
  memo.set(id, strengths);
  return strengths;
}
