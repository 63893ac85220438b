import type { Lexicon } from '../lexicon/lexicon.ts';
import { once } from '../text/once.ts';

const MEMO_LIMIT = 50_000;

/** What is read of a lexicon by a key, kept for the next text: most words of one stand in the next. */
export function readOnce<K, V>(
  read: (lexicon: Lexicon, key: K) => V,
): (lexicon: Lexicon, key: K) => V {
  const memos = once<Lexicon, Map<K, V>>(() => new Map());
  return (lexicon, key) => {
    const memo = memos(lexicon);
    const known = memo.get(key);
    if (known !== undefined) return known;
    const value = read(lexicon, key);
    if (memo.size >= MEMO_LIMIT) memo.clear();
    memo.set(key, value);
    return value;
  };
}
