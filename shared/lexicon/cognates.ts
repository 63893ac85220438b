/** The letters that count in a comparison across the two languages: no accents, no case, no marks. */
export function skeleton(form: string): string {
  const known = skeletons.get(form);
  if (known !== undefined) return known;
  const bare = form
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();
  if (skeletons.size >= MEMO_LIMIT) skeletons.clear();
  skeletons.set(form, bare);
  return bare;
}

const skeletons = new Map<string, string>();
const MEMO_LIMIT = 20_000;
const MIN_LENGTH = 4;
/** Endings that differ by rule ("-ity"/"-ité", "-er"/"-re"): a common beginning counts for more. */
const MIN_PREFIX = 3;

/**
 * How much two forms look like one word in two spellings: 1 for the same letters, about .7 for
 * "parliament"/"parlement", 0 for words that share no beginning. Says nothing of meaning: "sensible"
 * and "sensible" are alike.
 */
export function cognateLikeness(en: string, fr: string): number {
  return skeletonLikeness(skeleton(en), skeleton(fr));
}

/** `cognateLikeness` of two forms by their skeletons. */
export function skeletonLikeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  if (Math.min(a.length, b.length) < MIN_LENGTH || !a.startsWith(b.slice(0, MIN_PREFIX))) return 0;
  let prefix = MIN_PREFIX;
  while (prefix < a.length && a[prefix] === b[prefix]) prefix++;
  const longer = Math.max(a.length, b.length);
  return 1 - editDistance(a.slice(prefix), b.slice(prefix)) / (longer - 1);
}

/** Levenshtein's distance, one row at a time. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
