import type { Decision } from '../../../shared/document/decision.ts';
import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import { quotationDecisionId } from '../../../shared/document/quotationDecision.ts';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import { sliceSpan } from '../../../shared/text/span.ts';
import type { QuotationEntry } from './entries.ts';

type Verdicted = Pick<DocumentPair, 'texts' | 'decisions'>;

/** What the desk's verdict on an entry goes by: its words as they stand. */
export function verdictIdOf(entry: QuotationEntry, { texts }: Verdicted): string {
  const words = (quotations: readonly Quotation[]) =>
    quotations.map((quotation) => sliceSpan(texts[quotation.language].text, quotation));
  return quotationDecisionId({ en: words(entry.en), fr: words(entry.fr) });
}

/** The desk's verdicts by the entries' ids; an entry whose words changed since has none. */
export function verdictsOf(
  entries: readonly QuotationEntry[],
  pair: Verdicted,
): ReadonlyMap<string, Decision> {
  const decisions = new Map(pair.decisions.map((decision) => [decision.finding, decision]));
  const found = new Map<string, Decision>();
  // Hashing every quotation would be for nothing in the many pairs that have no verdict yet.
  if (![...decisions.keys()].some((id) => id.startsWith('quotation:'))) return found;
  for (const entry of entries) {
    const decision = decisions.get(verdictIdOf(entry, pair));
    if (decision) found.set(entry.id, decision);
  }
  return found;
}
