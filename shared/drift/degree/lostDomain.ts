import { findSpans } from '../../text/findSpans.ts';
import { isSurelyLinked } from '../sureLink.ts';
import { linkedTokens, spanOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { isContent, isCovered } from '../coverage/covered.ts';
import { pairDrift } from '../pairDrift.ts';
import { SUPERLATIVE_BEFORE_EN, SUPERLATIVE_FR } from '../tables/degree.ts';

/**
 * "The country's largest private bank" / "la plus grande banque du pays": without the adjective it tops more. The noun
 * after the adjective is rendered within a French superlative, the adjective by no word.
 */
export function lostDomain(bead: BeadContext): Drift[] {
  const { tokens } = bead.en;
  const [superlative] = findSpans(bead.en.text, SUPERLATIVE_BEFORE_EN);
  const [french] = superlative ? findSpans(bead.fr.text, SUPERLATIVE_FR) : [];
  if (!superlative || !french) return [];
  const adjective = tokens.findIndex(({ start }) => start >= superlative.end);
  const noun = adjective + 1;
  if (adjective < 0 || !tokens[noun] || !isContent(bead, 'en', tokens[adjective]!)) return [];
  if (isCovered(bead, 'en', tokens[adjective]!, adjective)) return [];
  const rendering = linkedTokens(bead, 'en', noun).find((fr) => isSurelyLinked(bead, noun, fr));
  const across = rendering === undefined ? undefined : bead.fr.tokens[rendering];
  if (!across || Math.abs(across.start - french.end) > NEAR || isQualified(bead, rendering!))
    return [];
  const en = spanOf(tokens.slice(adjective, noun + 1));
  return [pairDrift(bead, 'domainLost', en, across, 0.7)];
}

/** Whether a word beside the French noun renders none: it may be the adjective in other words. */
function isQualified(bead: BeadContext, noun: number): boolean {
  return [noun - 2, noun - 1, noun + 1, noun + 2].some((i) => {
    const token = bead.fr.tokens[i];
    return token && isContent(bead, 'fr', token) && linkedTokens(bead, 'fr', i).length === 0;
  });
}

/** How far from the end of a French superlative its noun stands at most, in code units. */
const NEAR = 25;
