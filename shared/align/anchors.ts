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
  relations: Relations,
  places: Occurrences,
  distanceCost: number,
): Anchor[] {
  const { starts, fr: types, score: worth } = rareRelations(en, relations, places);
  const scores = new Float32Array(fr.size);
  const touched = new Int32Array(fr.size);
  const { at, starts: placesOf } = places;
  const { segmentOf } = fr;
  const anchors: Anchor[] = [];
  for (let i = 0; i < en.size; i++) {
    let count = 0;
    for (let w = en.starts[i]!; w < en.starts[i + 1]!; w++) {
      const e = en.words[w]!;
      const last = starts[e + 1]!;
      for (let r = starts[e]!; r < last; r++) {
        const type = types[r]!;
        const score = worth[r]!;
        const end = placesOf[type + 1]!;
        for (let p = placesOf[type]!; p < end; p++) {
          const j = segmentOf[at[p]!]!;
          const before = scores[j]!;
          if (before === 0) touched[count++] = j;
          scores[j] = before + score;
        }
      }
    }
    let [first, second]: (Anchor | null)[] = [null, null];
    const enWords = en.starts[i + 1]! - en.starts[i]!;
    for (let t = 0; t < count; t++) {
      const j = touched[t]!;
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

/** The relations that say something about which sentences belong together, and what each is worth. */
interface RareRelations {
  readonly starts: Int32Array;
  readonly fr: Int32Array;
  readonly score: Float32Array;
}

function rareRelations(
  en: Side,
  { starts, fr, lift }: Relations,
  places: Occurrences,
): RareRelations {
  const rare = {
    starts: new Int32Array(starts.length),
    fr: new Int32Array(fr.length),
    score: new Float32Array(fr.length),
  };
  const enPlaces = new Int32Array(en.forms.length);
  for (const e of en.words) enPlaces[e]!++;
  let count = 0;
  for (let e = 0; e + 1 < starts.length; e++) {
    const end = enPlaces[e]! > MOST_PLACES ? 0 : starts[e + 1]!;
    for (let r = starts[e]!; r < end; r++) {
      const type = fr[r]!;
      const often = places.starts[type + 1]! - places.starts[type]!;
      if (often > MOST_PLACES || lift[r]! < LEAST_LIFT) continue;
      rare.fr[count] = type;
      rare.score[count++] = Math.log1p(lift[r]! / LEAST_LIFT);
    }
    rare.starts[e + 1] = count;
  }
  return rare;
}
