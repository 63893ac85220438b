import type { Span } from '../text/span.ts';
import type { Drift, DriftInput } from './check.ts';
import type { Evidence } from './finding.ts';

/** No more word pairs than this are worth reading. */
const MOST_PAIRS = 4;

/**
 * What a finding rests on: what its check says, then the rule that the check goes by, and the word pairs
 * between the two sides, likeliest first, where the check names none.
 */
export function evidenceOf(
  check: string,
  bead: number,
  input: DriftInput,
  drift: Drift,
): Evidence[] {
  const given = drift.evidence ?? [];
  const pairs = given.some(({ type }) => type === 'words') ? [] : pairsBetween(bead, input, drift);
  return [...given, ...pairs, { type: 'rule', message: { key: `findings:about.${check}` } }];
}

function pairsBetween(bead: number, input: DriftInput, { en, fr }: Drift): Evidence[] {
  const segments = input.beads[bead];
  if (!en || !fr || !segments) return [];
  const tokens = {
    en: segments.en.flatMap((i) => input.en.tokens[i] ?? []),
    fr: segments.fr.flatMap((i) => input.fr.tokens[i] ?? []),
  };
  return (input.words[bead] ?? [])
    .map((link) => ({
      type: 'words' as const,
      en: place(tokens.en[link.en]),
      fr: place(tokens.fr[link.fr]),
      probability: link.probability,
    }))
    .filter((pair) => inside(pair.en, en) && inside(pair.fr, fr))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST_PAIRS);
}

function place(token: Span | undefined): Span {
  return { start: token?.start ?? 0, end: token?.end ?? 0 };
}

function inside(inner: Span, outer: Span): boolean {
  return inner.end > inner.start && outer.start <= inner.start && inner.end <= outer.end;
}
