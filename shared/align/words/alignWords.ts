import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Token } from '../../text/token.ts';
import type { WordLink } from '../wordLink.ts';
import { emissionsOf } from './emissions.ts';
import { Hmm, JUMPS, MAX_JUMP } from './hmm.ts';
import type { HmmPrior } from './hmm.ts';

/** How words move between the two languages: mostly one on, sometimes swapped, rarely far. */
const PRIOR: HmmPrior = {
  jumps: Float64Array.from({ length: JUMPS }, (_, i) => jumpProbability(i - MAX_JUMP)),
  nullShare: 0.165,
  nullWord: 3e-4,
};
/** A link is shown when both directions together believe it this much. */
const MIN_PROBABILITY = 0.54;
/** How much the direction that gives the French words counts; the other one knows more. */
const TO_FRENCH = 0.4;
/** Below, no certainty of the other direction helps: spares a power for nearly every pair. */
const HOPELESS = MIN_PROBABILITY ** (1 / TO_FRENCH);

/** One for all calls, for its buffers; it keeps nothing else from one call to the next. */
const hmm = new Hmm();

function jumpProbability(jump: number): number {
  return Math.exp(-Math.abs(jump - 1) / 1.2) + 0.005;
}

/**
 * Links the words of a bead that translate each other, many to many: an HMM in each direction over
 * what the lexicon, numbers, names and cognates say, and a geometric mean of both posteriors
 * (alignment by agreement, Liang, Taskar and Klein 2006). Words in no link are unaligned.
 *
 * @param en the bead's English tokens, those of its segments joined; likewise `fr`
 * @returns links by English index, then French
 */
export function alignWords(
  en: readonly Token[],
  fr: readonly Token[],
  lexicon: Lexicon,
): WordLink[] {
  if (en.length === 0 || fr.length === 0) return [];
  const { forward, backward } = emissionsOf(en, fr, lexicon);
  const toFrench = transpose(forward, en.length, fr.length);
  hmm.run(toFrench, fr.length, en.length, PRIOR);
  hmm.run(backward, en.length, fr.length, PRIOR);
  const links: WordLink[] = [];
  for (let i = 0; i < en.length; i++) {
    for (let j = 0; j < fr.length; j++) {
      const there = toFrench[j * en.length + i]!;
      const back = backward[i * fr.length + j]!;
      if (there < HOPELESS || back < HOPELESS) continue;
      const probability = there ** TO_FRENCH * back ** (1 - TO_FRENCH);
      if (probability >= MIN_PROBABILITY) links.push({ en: i, fr: j, probability });
    }
  }
  return links;
}

function transpose(matrix: Float64Array, rows: number, columns: number): Float64Array {
  const turned = new Float64Array(matrix.length);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) turned[j * rows + i] = matrix[i * columns + j]!;
  }
  return turned;
}
