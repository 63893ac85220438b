import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import type { Finding } from '../../../shared/drift/finding.ts';
import { findingWords } from '../../../shared/drift/house/findingWords.ts';
import type { AcceptedPair } from '../../../shared/drift/house/houseRules.ts';

/** A finding's words as a pair that the house accepts from now on. */
export function pairToAccept(
  finding: Pick<Finding, 'check' | 'en' | 'fr'>,
  { texts }: DocumentPair,
  by: string,
): AcceptedPair {
  const words = findingWords(finding, { en: texts.en.text, fr: texts.fr.text });
  return {
    id: crypto.randomUUID(),
    check: finding.check,
    ...words,
    reason: null,
    by,
    at: new Date().toISOString(),
  };
}
