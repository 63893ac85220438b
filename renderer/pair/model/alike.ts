import { findingWords } from '../../../shared/drift/house/findingWords.ts';
import type { Both } from '../../../shared/text/language.ts';
import type { JudgedFinding } from './findings.ts';

/** How far a decision on one finding reaches. */
export const ALIKE_SCOPES = ['one', 'words', 'kind', 'check'] as const;
export type AlikeScope = (typeof ALIKE_SCOPES)[number];

/** The finding itself and, by scope, the open ones of the same words, kind or check; in reading order. */
export function alike(
  finding: JudgedFinding,
  findings: readonly JudgedFinding[],
  texts: Both<string>,
  scope: AlikeScope,
): readonly JudgedFinding[] {
  const words = (of: JudgedFinding): string =>
    JSON.stringify(findingWords(of, texts)).toLocaleLowerCase();
  const own = words(finding);
  const reaches = (other: JudgedFinding): boolean => {
    if (other.check !== finding.check) return false;
    if (scope === 'check') return true;
    if (other.kind !== finding.kind) return false;
    return scope === 'kind' || words(other) === own;
  };
  return findings.filter(
    (other) =>
      other.id === finding.id || (scope !== 'one' && other.status === 'open' && reaches(other)),
  );
}
