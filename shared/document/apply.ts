import { checkEdit } from './checkEdit.ts';
import type { Corrections } from './corrections.ts';
import type { Decision } from './decision.ts';
import type { DocumentPair } from './documentPair.ts';
import type { Edit, EditOf } from './edit.ts';
import {
  removePins,
  resetQuotation,
  setBoundary,
  setLink,
  setPin,
  setQuotation,
} from './editCorrections.ts';
import { invert, type Inverse } from './inverse.ts';
import { digestOf } from './signOff.ts';
import { spliceText } from './spliceText.ts';
import type { Handover } from './handover.ts';

/**
 * The pair after one edit, and what takes it back (see `revert`). Pure: the pair itself stays as it
 * is. Applying the same edit to the same pair always gives the same result, so a log of edits can be
 * played again.
 *
 * @throws EditError when a span does not lie in its text, or the text would grow too long
 */
export function applyEdit(
  pair: DocumentPair,
  edit: Edit,
): { readonly pair: DocumentPair; readonly inverse: Inverse } {
  checkEdit(pair, edit);
  const after = changed(pair, edit);
  return { pair: after, inverse: invert(pair, after, edit.type === 'replaceText' ? edit : null) };
}

function changed(pair: DocumentPair, edit: Edit): DocumentPair {
  switch (edit.type) {
    case 'rename':
      return { ...pair, title: edit.title };
    case 'setSourceLanguage':
      return { ...pair, sourceLanguage: edit.language };
    case 'setState':
      return { ...pair, state: edit.state, handovers: handedOver(pair, edit) };
    case 'replaceText':
      return spliceText(pair, edit);
    case 'setBoundary':
      return corrected(pair, setBoundary(pair.corrections, edit.boundary));
    case 'pin':
      return corrected(pair, setPin(pair.corrections, edit.pin));
    case 'unpin':
      return corrected(pair, removePins(pair.corrections, edit));
    case 'setQuotation':
      return corrected(pair, setQuotation(pair.corrections, edit.quotation));
    case 'resetQuotation':
      return corrected(pair, resetQuotation(pair.corrections, edit));
    case 'setLink':
      return corrected(pair, setLink(pair.corrections, edit.link));
    case 'decide':
      return { ...pair, decisions: decided(pair.decisions, edit) };
  }
}

function handedOver(
  pair: DocumentPair,
  { state, signature }: EditOf<'setState'>,
): readonly Handover[] {
  if (!signature) return pair.handovers;
  return [...pair.handovers, { state, signature, digest: digestOf(pair) }];
}

function corrected(pair: DocumentPair, corrections: Corrections): DocumentPair {
  return { ...pair, corrections };
}

/** Decides on each finding anew; a finding that is open again has no decision. */
function decided(decisions: readonly Decision[], edit: EditOf<'decide'>): readonly Decision[] {
  const { findings, status, reason, by, at } = edit;
  const others = decisions.filter((decision) => !findings.includes(decision.finding));
  if (status === 'open') return others;
  const unique = [...new Set(findings)];
  return [...others, ...unique.map((finding) => ({ finding, status, reason, by, at }))];
}
