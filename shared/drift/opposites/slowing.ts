import { findSpans } from '../../text/findSpans.ts';
import type { Language } from '../../text/language.ts';
import type { BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { SLOWING } from '../tables/slowing.ts';

/**
 * What grows less fast taken for what shrinks, or the reverse: "growth in exports slowed" / "les exportations ont
 * reculé". Where the other side names the growth, "la croissance a reculé", it is all the same.
 */
export function slowing(bead: BeadContext): Drift[] {
  const { en, fr } = SLOWING;
  return [
    ...between(bead, en.slower, fr.less, fr.growth, 'fr'),
    ...between(bead, en.less, fr.slower, en.growth, 'en'),
  ];
}

function between(
  bead: BeadContext,
  english: RegExp,
  french: RegExp,
  growth: RegExp,
  language: Language,
): Drift[] {
  const [en] = findSpans(bead.en.text, english);
  const [fr] = en ? findSpans(bead.fr.text, french) : [];
  if (!en || !fr || bead[language].text.search(growth) >= 0) return [];
  return [pairDrift(bead, 'rate', en, fr, 0.75)];
}
