/** Features are known by hashes of so many bits (feature hashing, Weinberger et al. 2009). */
export const HASH_BITS = 24;
const MASK = (1 << HASH_BITS) - 1;

/** FNV-1a over UTF-16 units. */
export function hashForm(form: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193);
  return hash & MASK;
}

/** Joins two hashes or small numbers, in this order. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 13;
  return hash & MASK;
}

export function mix3(a: number, b: number, c: number): number {
  return mix(mix(a, b), c);
}
