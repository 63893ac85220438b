import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import { sameData } from '../../../shared/document/sameData.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { Span } from '../../../shared/text/span.ts';
import { differing } from './differing.ts';

/** What two versions of a pair differ in; `house` where the pair itself is the same. */
export type Changed =
  'text' | 'alignment' | 'quotations' | 'decisions' | 'state' | 'title' | 'house';

/** What the versions on either side of one step differ in. */
export function whatChanged(before: DocumentPair, after: DocumentPair): Changed {
  const [old, now] = [before.corrections, after.corrections];
  if (before.texts.en.text !== after.texts.en.text) return 'text';
  if (before.texts.fr.text !== after.texts.fr.text) return 'text';
  if (!sameData([old.pins, old.boundaries], [now.pins, now.boundaries])) return 'alignment';
  if (!sameData([old.quotations, old.links], [now.quotations, now.links])) return 'quotations';
  if (!sameData(before.decisions, after.decisions)) return 'decisions';
  if (!sameData([before.state, before.handovers], [after.state, after.handovers])) return 'state';
  if (before.title !== after.title || before.sourceLanguage !== after.sourceLanguage)
    return 'title';
  return 'house';
}

/** Where a correction of a quotation, or of a link, came or went; null for nowhere. */
export function changedQuotation(
  before: DocumentPair,
  after: DocumentPair,
): (Span & { readonly language: Language }) | null {
  const [quotation] = differing(before.corrections.quotations, after.corrections.quotations);
  if (quotation) return { language: quotation.language, ...quotation.span };
  const [link] = differing(before.corrections.links, after.corrections.links);
  return link ? { language: 'fr', ...link.fr } : null;
}

/** Ids of the findings and quotations that are decided on otherwise. */
export function changedDecisions(before: DocumentPair, after: DocumentPair): readonly string[] {
  return differing(before.decisions, after.decisions).map(({ finding }) => finding);
}
