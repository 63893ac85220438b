import type { Quotation } from '../quotes/quotation.ts';
import type { Both } from '../text/language.ts';
import { sliceSpan } from '../text/span.ts';
import type { Decision } from './decision.ts';
import type { DocumentPair } from './documentPair.ts';
import { sha256 } from './sha256.ts';

type Decided = Pick<DocumentPair, 'texts' | 'decisions'>;

/**
 * What the desk's verdict on linked quotations goes by, in place of a finding's id: the very words of
 * both sides, so that it holds for these words alone.
 */
export function verdictIdOf(
  { en, fr }: Both<readonly Quotation[]>,
  { texts }: Pick<Decided, 'texts'>,
): string {
  const words = (quotations: readonly Quotation[]) =>
    quotations.map((quotation) => sliceSpan(texts[quotation.language].text, quotation));
  return `quotation:${sha256(JSON.stringify([words(en), words(fr)])).slice(0, 32)}`;
}

/** The desk's verdicts by the groups they were given on; a group whose words changed since has none. */
export function verdictsOn<Group extends Both<readonly Quotation[]>>(
  groups: readonly Group[],
  pair: Decided,
): ReadonlyMap<Group, Decision> {
  const decisions = new Map(pair.decisions.map((decision) => [decision.finding, decision]));
  const found = new Map<Group, Decision>();
  // Hashing every quotation would be for nothing in the many pairs that have no verdict yet.
  if (![...decisions.keys()].some((id) => id.startsWith('quotation:'))) return found;
  for (const group of groups) {
    const decision = decisions.get(verdictIdOf(group, pair));
    if (decision) found.set(group, decision);
  }
  return found;
}
