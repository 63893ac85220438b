import { overlaps, type Span } from '../text/span.ts';
import { CHECKS } from './checks.ts';
import type { UnnamedFinding } from './findingId.ts';
import { atLeast } from './severity.ts';

/**
 * Leaves out findings that tell again what a more specific one tells: same bead, and words shared on
 * every side where both have some. What is graver is never left out for what is less so, and a word
 * never for the long stretch around it: marks that were lost do not hide a changed word between them.
 */
export function suppress(findings: readonly UnnamedFinding[]): UnnamedFinding[] {
  const byBead = new Map<number, number[]>();
  findings.forEach(({ bead }, place) => {
    const known = byBead.get(bead);
    if (known) known.push(place);
    else byBead.set(bead, [place]);
  });
  return findings.filter(
    (finding, i) =>
      !byBead
        .get(finding.bead)!
        .some(
          (j) => i !== j && covers(findings[j]!, finding) && wins(findings[j]!, finding, j < i),
        ),
  );
}

function covers(other: UnnamedFinding, finding: UnnamedFinding): boolean {
  const shared = [meet(other.en, finding.en), meet(other.fr, finding.fr)];
  return shared.includes(true) && !shared.includes(false);
}

/** Whether the spans share words; null where one of them is missing and nothing can be said. */
function meet(a: Span | null, b: Span | null): boolean | null {
  return a && b ? overlaps(a, b) : null;
}

function wins(other: UnnamedFinding, finding: UnnamedFinding, earlier: boolean): boolean {
  if (!atLeast(other.severity, finding.severity)) return false;
  if (lengthOf(other) > WIDEST * lengthOf(finding)) return false;
  const difference = CHECKS.get(other.check)!.specificity - CHECKS.get(finding.check)!.specificity;
  if (difference !== 0) return difference > 0;
  if (other.confidence !== finding.confidence) return other.confidence > finding.confidence;
  return earlier;
}

/** A finding over so many times the words of another does not tell the same. */
const WIDEST = 3;

function lengthOf({ en, fr }: UnnamedFinding): number {
  return Math.max(...[en, fr].map((span) => (span ? span.end - span.start : 0)));
}
