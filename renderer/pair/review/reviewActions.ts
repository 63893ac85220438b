import type { Edit } from '../../../shared/document/edit.ts';
import type { DecisionStatus } from '../../../shared/document/decision.ts';
import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import { verdictIdOf } from '../../../shared/document/quotationDecision.ts';
import type { PairState } from '../../../shared/document/handover.ts';
import type { QuotationEntry } from '../model/entries.ts';
import type { PairModel } from '../model/pairModel.ts';

/** The desk's verdict on a quotation, for its words as they stand. */
export function verdictEdit(
  pair: DocumentPair,
  entry: QuotationEntry,
  verdict: { readonly status: DecisionStatus; readonly note: string | null; readonly by: string },
): Edit {
  const { status, note: reason, by } = verdict;
  const findings = [verdictIdOf(entry, pair)];
  return { type: 'decide', findings, status, reason, by, at: new Date().toISOString() };
}

/** The pair's next step through the newsroom, signed. */
export function handoverEdit(state: PairState, by: string, note: string | null): Edit {
  return { type: 'setState', state, signature: { by, at: new Date().toISOString(), note } };
}

/** The next quotation without a verdict after the one in hand, round at the end; null for none. */
export function nextUnjudged(
  { entries, verdicts }: Pick<PairModel, 'entries' | 'verdicts'>,
  from: QuotationEntry,
): QuotationEntry | null {
  const at = entries.findIndex(({ id }) => id === from.id);
  const after = [...entries.slice(at + 1), ...entries.slice(0, Math.max(0, at))];
  return after.find(({ id }) => !verdicts.has(id)) ?? null;
}
