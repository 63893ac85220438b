import { wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { lostQualifiers } from '../hedges/lostQualifiers.ts';
import { DENIED_HEDGE_EN, HEDGES_EN, HEDGES_FR } from '../tables/hedges.ts';

/** What is only likely in the English, "probably came", or partly so, and plainly so in the French. */
export const hedges: BeadCheck = {
  id: 'hedges',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'hedges',
  specificity: 6,
  find: (bead) => [...lostHedge(bead), ...lostQualifiers(bead)],
};

function lostHedge({ en, fr }: BeadContext): Drift[] {
  const hedge = HEDGES_EN.exec(en.text);
  if (!hedge || fr.text === '' || HEDGES_FR.test(fr.text)) return [];
  if (DENIED_HEDGE_EN.test(en.text.slice(0, hedge.index))) return [];
  const span = { start: hedge.index, end: hedge.index + hedge[0].length };
  return [{ kind: 'lost', en: span, fr: null, confidence: 0.8, values: { en: wordsOf(en, span) } }];
}
