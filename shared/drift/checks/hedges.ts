import { findSpans } from '../../text/findSpans.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { linkedTokens, wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { lostQualifiers } from '../hedges/lostQualifiers.ts';
import { ANY_MODAL } from '../tables/modality.ts';
import { DENIED_HEDGE_EN, HEDGES_EN, HEDGES_FR } from '../tables/hedges.ts';
import { HELD_BACK } from '../tables/heldBack.ts';
import { unanswered } from '../unanswered.ts';

/** What is only likely in the English, "probably came", or partly so, and plainly so in the French. */
export const hedges: BeadCheck = {
  id: 'hedges',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'hedges',
  specificity: 6,
  find: (bead) => [...lostHedge(bead), ...unanswered(bead, HELD_BACK), ...lostQualifiers(bead)],
};

function lostHedge(bead: BeadContext): Drift[] {
  const { en, fr } = bead;
  const hedge = HEDGES_EN.exec(en.text);
  if (!hedge || fr.text === '') return [];
  if (findSpans(fr.text, HEDGES_FR).some((span) => !rendersModal(bead, span))) return [];
  if (DENIED_HEDGE_EN.test(en.text.slice(0, hedge.index))) return [];
  const span = { start: hedge.index, end: hedge.index + hedge[0].length };
  return [{ kind: 'lost', en: span, fr: null, confidence: 0.8, values: { en: wordsOf(en, span) } }];
}

/** Whether a French word renders an English modal: "should run" / "devrait circuler" answers no other hedge. */
function rendersModal(bead: BeadContext, span: Span): boolean {
  const index = bead.fr.tokens.findIndex((token) => overlaps(token, span));
  const links = index < 0 ? [] : linkedTokens(bead, 'fr', index);
  return links.length > 0 && links.every((i) => ANY_MODAL.has(bead.en.tokens[i]!.form));
}
