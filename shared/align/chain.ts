/** An English and a French segment that seem to belong together. */
export interface Anchor {
  readonly en: number;
  readonly fr: number;
  readonly score: number;
}

/**
 * The chain of anchors, ascending on both sides, with the highest sum of scores; O(n log n) by a
 * tree of prefix maxima.
 *
 * @param anchors ordered by their English segment
 */
export function chainAnchors(anchors: readonly Anchor[], frSize: number): Anchor[] {
  const tree = new Int32Array(frSize + 1).fill(-1);
  const sums = new Float64Array(anchors.length);
  const before = new Int32Array(anchors.length);
  const insert = (a: number): void => {
    for (let at = anchors[a]!.fr + 1; at <= frSize; at += at & -at) {
      if (tree[at]! < 0 || sums[tree[at]!]! < sums[a]!) tree[at] = a;
    }
  };
  let pending: number[] = [];
  for (const [a, anchor] of anchors.entries()) {
    // Anchors of one English segment cannot follow each other.
    if (pending.length > 0 && anchors[pending[0]!]!.en !== anchor.en) {
      pending.forEach(insert);
      pending = [];
    }
    let best = -1;
    for (let at = anchor.fr; at > 0; at -= at & -at) {
      if (tree[at]! >= 0 && (best < 0 || sums[tree[at]!]! > sums[best]!)) best = tree[at]!;
    }
    before[a] = best;
    sums[a] = anchor.score + (best < 0 ? 0 : sums[best]!);
    pending.push(a);
  }
  let last = -1;
  for (let a = 0; a < anchors.length; a++) if (last < 0 || sums[a]! > sums[last]!) last = a;
  const chain: Anchor[] = [];
  for (; last >= 0; last = before[last]!) chain.push(anchors[last]!);
  return chain.reverse();
}
