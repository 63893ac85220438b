import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import { verdictIdOf } from '../../../shared/document/quotationDecision.ts';
import type { QuotationEntry } from '../model/entries.ts';
import type { PairModel } from '../model/pairModel.ts';
import { firstChange } from '../session/textChange.ts';
import type { ViewState } from '../view/viewState.ts';
import { changedDecisions, changedQuotation, type Changed } from './pairChange.ts';

/** Where to look at a change: the row, and what to select in it. */
export interface ChangePlace {
  readonly row: number;
  readonly change: Partial<ViewState>;
}

/** Where the two versions differ; null for what lies in no place of the texts. */
export function placeOfChange(
  changed: Changed,
  before: DocumentPair,
  after: DocumentPair,
  model: PairModel,
): ChangePlace | null {
  if (changed === 'text') {
    const text = firstChange(before, after);
    if (!text) return null;
    return { row: model.rowOf(text.language, text.start), change: { finding: null } };
  }
  if (changed === 'quotations') {
    const quotation = changedQuotation(before, after);
    if (!quotation) return null;
    const row = model.rowOf(quotation.language, quotation.start);
    return { row, change: { quotation: { id: '', ...quotation } } };
  }
  return changed === 'decisions' ? placeOfDecision(before, after, model) : null;
}

function placeOfDecision(
  before: DocumentPair,
  after: DocumentPair,
  model: PairModel,
): ChangePlace | null {
  const ids = new Set(changedDecisions(before, after));
  const finding = model.shown.find(({ id }) => ids.has(id));
  if (finding) {
    const holder = model.entries.find(({ findings }) => findings.includes(finding));
    return { row: finding.bead, change: { finding: finding.id, quotation: quotationOf(holder) } };
  }
  const entry = model.entries.find((each) => ids.has(verdictIdOf(each, after)));
  if (!entry) return null;
  return { row: entry.rows[0] ?? 0, change: { finding: null, quotation: quotationOf(entry) } };
}

function quotationOf(entry: QuotationEntry | undefined) {
  return entry?.fr[0] ?? entry?.en[0] ?? null;
}
