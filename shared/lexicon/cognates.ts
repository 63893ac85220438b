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
export const MIN_PREFIX = 3;

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
  if (row.length <= b.length) row = new Uint32Array(2 * b.length + 2);
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let diagonal = row[0]!;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const change = diagonal + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      diagonal = row[j]!;
      row[j] = Math.min(change, diagonal + 1, row[j - 1]! + 1);
    }
  }
  return row[b.length]!;
}

/** One for all calls. */
let row = new Uint32Array(64);
