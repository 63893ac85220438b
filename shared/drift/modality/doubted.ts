import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import { hasLemma, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { DOUBTING, ENGLISH_DOUBT } from '../tables/modality.ts';
import { isFuture } from './future.ts';
import { report } from './report.ts';

/** "Will" against "pourrait", where nothing in the English leaves the matter open. */
export function doubted(bead: BeadContext, index: number): Drift[] {
  if (hasLemma(bead.en, ENGLISH_DOUBT) || bead.fr.tokens.some(isFuture)) return [];
  const might = bead.fr.tokens.find((token) =>
    verbReadings(token.form, 'fr').some(
      ({ lemma, mood }) => mood === 'conditional' && DOUBTING.has(lemma),
    ),
  );
  return might ? [report(bead, index, 'doubted', might, 'major', 0.7)] : [];
}
