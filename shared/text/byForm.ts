import type { Both, Language } from './language.ts';

/** Forms remembered in each language: those of some hundred articles. */
const LIMIT = 50_000;

/**
 * What follows from a word form alone, computed when it is first asked for: texts use the same words again
 * and again, and every step asks about each of them. A full memo begins anew.
 */
export function byForm<V extends object | string | number | boolean>(
  compute: (form: string, language: Language) => V,
): (form: string, language: Language) => V {
  const memos: Both<Map<string, V>> = { en: new Map(), fr: new Map() };
  return (form, language) => {
    const memo = memos[language];
    const known = memo.get(form);
    if (known !== undefined) return known;
    const value = compute(form, language);
    if (memo.size >= LIMIT) memo.clear();
    memo.set(form, value);
    return value;
  };
}
