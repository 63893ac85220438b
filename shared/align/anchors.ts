import type { Anchor } from './chain.ts';
import type { Occurrences } from './occurrences.ts';
import type { Relations } from './relations.ts';
import type { Side } from './side.ts';

/** Words in more places than this say little about which sentences belong together. */
const MOST_PLACES = 24;
/** A pair that is hardly likelier than chance does not either. */
const LEAST_LIFT = 20;
const LEAST_SCORE = 6;

/**
 * For each English segment the two French ones that share most rare words with it.
 *
 * @param distanceCost what a sentence at the far end of the text must score more than one as far on
 */
export function findAnchors(
  en: Side,
  fr: Side,
  { starts, fr: types, lift }: Relations,
  places: Occurrences,
  distanceCost: number,
): Anchor[] {
  const scores = new Float32Array(fr.size);
  const anchors: Anchor[] = [];
  for (let i = 0; i < en.size; i++) {
    const touched: number[] = [];
    for (let w = en.starts[i]!; w < en.starts[i + 1]!; w++) {
      const e = en.words[w]!;
      for (let r = starts[e]!; r < starts[e + 1]!; r++) {
        const first = places.starts[types[r]!]!;
        const last = places.starts[types[r]! + 1]!;
        if (last - first > MOST_PLACES || lift[r]! < LEAST_LIFT) continue;
        const score = Math.log1p(lift[r]! / 20);
        for (let p = first; p < last; p++) {
          const j = fr.segmentOf[places.at[p]!]!;
          if (scores[j] === 0) touched.push(j);
          scores[j]! += score;
        }
      }
    }
    let [first, second]: (Anchor | null)[] = [null, null];
    const enWords = en.starts[i + 1]! - en.starts[i]!;
    for (const j of touched) {
      const words = enWords + fr.starts[j + 1]! - fr.starts[j]!;
      const distance = distanceCost * Math.abs(i / en.size - j / fr.size);
      const score = (scores[j]! * 10) / Math.sqrt(20 + words) - distance;
      scores[j] = 0;
      if (score < LEAST_SCORE || (second && score <= second.score)) continue;
      const anchor = { en: i, fr: j, score };
      if (!first || score > first.score) [first, second] = [anchor, first];
      else second = anchor;
    }
    for (const anchor of [first, second]) if (anchor) anchors.push(anchor);
  }
  return anchors;
}
