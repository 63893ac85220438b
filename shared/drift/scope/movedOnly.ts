import { findSpans } from '../../text/findSpans.ts';
import { linkedTokens, spanOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { isContent } from '../coverage/covered.ts';
import { pairDrift } from '../pairDrift.ts';
import { OPENING_ONLY_EN, RESTRICTION_FR } from '../tables/scope.ts';
import { readVerbGroups } from '../verbs/verbGroups.ts';

/**
 * "Only doctors may prescribe it" / "les médecins ne prescrivent que cela": what is shut out changed. The English begins
 * with who alone does it; the French shuts out all but something that the English tells after its verb.
 */
export function movedOnly(bead: BeadContext): Drift[] {
  const [only] = findSpans(bead.en.text, OPENING_ONLY_EN);
  const restrictions = only ? findSpans(bead.fr.text, RESTRICTION_FR) : [];
  const [restriction, ...others] = restrictions;
  if (!only || !restriction || others.length > 0) return [];
  const verb = readVerbGroups(bead.en.tokens, 'en')[0];
  const focus = bead.fr.tokens.findIndex(
    (token) => token.start >= restriction.end && isContent(bead, 'fr', token),
  );
  if (!verb || focus < 0) return [];
  const told = linkedTokens(bead, 'fr', focus);
  if (told.length === 0 || told.some((i) => i <= verb.main)) return [];
  const en = spanOf(bead.en.tokens.slice(0, verb.first));
  const fr = { start: restriction.start, end: bead.fr.tokens[focus]!.end };
  return [{ ...pairDrift(bead, 'moved', en, fr, 0.75), severity: 'major' }];
}
