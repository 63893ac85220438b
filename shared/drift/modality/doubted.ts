import { hasLemma, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { DOUBTING, ENGLISH_DOUBT } from '../tables/modality.ts';
import { readings } from '../verbs/readings.ts';
import { isFuture } from './future.ts';
import { modalDrift } from './modalDrift.ts';

/** "Will" against "pourrait", where nothing in the English leaves the matter open. */
export function doubted(bead: BeadContext, index: number): Drift[] {
  if (hasLemma(bead.en, ENGLISH_DOUBT) || bead.fr.tokens.some(isFuture)) return [];
  const might = bead.fr.tokens.find((token) =>
    readings(token.form, 'fr', 'conditional').some(({ lemma }) => DOUBTING.has(lemma)),
  );
  return might ? [modalDrift(bead, index, 'doubted', might, 'major', 0.7)] : [];
}
