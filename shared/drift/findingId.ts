import { hashText } from '../quotes/hash.ts';
import type { DriftInput } from './check.ts';
import type { Finding } from './finding.ts';

export type UnnamedFinding = Omit<Finding, 'id'>;

/**
 * Gives each finding an id made of its check, its kind, the words of both spans, and its place among
 * equals: an edit elsewhere in the texts does not change it, so decisions stay with their findings.
 */
export function nameFindings(findings: readonly UnnamedFinding[], input: DriftInput): Finding[] {
  const equals = new Map<string, number>();
  return findings.map((finding) => {
    const en = finding.en ? input.en.text.slice(finding.en.start, finding.en.end) : '';
    const fr = finding.fr ? input.fr.text.slice(finding.fr.start, finding.fr.end) : '';
    const base = hashText(JSON.stringify([finding.check, finding.kind, en, fr]));
    const place = equals.get(base) ?? 0;
    equals.set(base, place + 1);
    return { ...finding, id: place === 0 ? base : `${base}-${place}` };
  });
}
