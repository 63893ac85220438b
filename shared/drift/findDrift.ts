import { segmentAt } from '../quotes/linkScores.ts';
import type { Language } from '../text/language.ts';
import type { Checkpoint } from '../text/checkpoint.ts';
import { once } from '../text/once.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { BeadContext } from './beadContext.ts';
import { beadsOfSegments } from './beadTokens.ts';
import type { BeadCheck, DocumentCheck, Drift, DriftInput } from './check.ts';
import { BEAD_CHECKS, CHECKS, DOCUMENT_CHECKS } from './checks.ts';
import type { Finding } from './finding.ts';
import { coverage } from './checks/coverage.ts';
import { isToldNearby } from './coverage/toldNearby.ts';
import { evidenceOf } from './evidence.ts';
import { nameFindings, type UnnamedFinding } from './findingId.ts';
import { applyRules } from './house/applyRules.ts';
import { NO_RULES } from './house/houseRules.ts';
import { localBeads } from './localBead.ts';
import { quotationsAt } from './quotationsAt.ts';
import { suppress } from './suppress.ts';

/**
 * Every suspected drift of a document pair, by place: one run of each check over each bead, then the
 * checks that look across beads. Of findings over the same words only the most specific is kept. The
 * house's rules come last: what is known of a bead holds whatever they are.
 *
 * @param checkpoint called before each bead; what it throws ends the search
 */
export function findDrift(input: DriftInput, checkpoint: Checkpoint = () => undefined): Finding[] {
  const found: UnnamedFinding[] = [];
  localBeads(input).forEach((local, index) => {
    checkpoint(index, input.beads.length);
    for (const drift of driftsIn(local.context)) {
      const { en, fr } = local.offset;
      const fix = drift.fix && { ...drift.fix, ...shift(drift.fix, fr) };
      const evidence = (drift.evidence ?? []).map((item) =>
        item.type === 'words' ? { ...item, en: shift(item.en, en), fr: shift(item.fr, fr) } : item,
      );
      found.push(
        describe(CHECKS.get(drift.check)!, index, input, {
          ...drift,
          en: drift.en && shift(drift.en, en),
          fr: drift.fr && shift(drift.fr, fr),
          evidence,
          ...(fix ? { fix } : {}),
        }),
      );
    }
  });
  for (const check of DOCUMENT_CHECKS) {
    for (const drift of check.findAcross(input)) {
      found.push(describe(check, beadAt(input, drift), input, drift));
    }
  }
  const sure = found.filter(
    (finding) => finding.check !== coverage.id || !isToldNearby(input, finding),
  );
  const wanted = applyRules(sure, input.house ?? NO_RULES);
  return nameFindings(suppress(wanted), input).sort(byPlace);
}

/** What the checks find in a bead. */
const driftsIn = once((context: BeadContext) =>
  BEAD_CHECKS.flatMap((check) =>
    check.find(context).map((drift) => ({ ...drift, check: check.id })),
  ),
);

function describe(
  check: BeadCheck | DocumentCheck,
  bead: number,
  input: DriftInput,
  drift: Drift,
): UnnamedFinding {
  return {
    check: check.id,
    kind: drift.kind,
    category: drift.category ?? check.category,
    severity: drift.severity ?? check.severity,
    confidence: drift.confidence,
    bead,
    en: drift.en,
    fr: drift.fr,
    quotation: { en: quotationAt(input, 'en', drift.en), fr: quotationAt(input, 'fr', drift.fr) },
    explanation: { key: `findings:${check.id}.${drift.kind}`, values: drift.values },
    evidence: evidenceOf(check.id, bead, input, drift),
    fix: drift.fix ?? null,
  };
}

/** The innermost quotation around the words. */
function quotationAt(input: DriftInput, language: Language, span: Span | null): string | null {
  if (!span) return null;
  // What only touches the words may enclose them, where these are none.
  const wide = { start: span.start - 1, end: span.end + 1 };
  const around = quotationsAt(input, language, wide).filter(
    (quotation) => quotation.type !== 'mention' && contains(quotation, span),
  );
  around.sort((a, b) => a.end - a.start - (b.end - b.start));
  return around[0]?.id ?? null;
}

function beadAt(input: DriftInput, drift: Drift): number {
  const language = drift.fr ? 'fr' : 'en';
  const span = drift.fr ?? drift.en!;
  const at = segmentAt(input[language], span.start);
  const segment = input[language].segments[at];
  if (!segment || !overlaps(segment, span)) return 0;
  return beadsOfSegments(input)[language][at] ?? 0;
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

function byPlace(a: Finding, b: Finding): number {
  return a.bead - b.bead || (a.fr ?? a.en!).start - (b.fr ?? b.en!).start;
}
