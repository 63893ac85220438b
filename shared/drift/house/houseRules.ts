import type { Severity } from '../severity.ts';

/** What a newsroom wants of the checks; see docs/checks.md, "House rules". */
export interface HouseRules {
  /** By the check's id; checks that are not named run as they come. */
  readonly checks: Readonly<Record<string, CheckRule>>;
  /** Findings less sure than this (0..1) are not reported. */
  readonly leastConfidence: { readonly quotations: number; readonly elsewhere: number };
  readonly glossary: readonly GlossaryEntry[];
  readonly accepted: readonly AcceptedPair[];
}

/** How one check is to be run. */
export interface CheckRule {
  readonly on: boolean;
  /** In place of the check's own severities; null leaves them. */
  readonly severity: Severity | null;
  /** The same for single kinds of what it finds; these win. */
  readonly kinds: Readonly<Record<string, Severity | 'off'>>;
}

/** One concept of the house glossary, with the words for it in both languages. */
export interface GlossaryEntry {
  readonly id: string;
  readonly en: GlossaryTerms;
  readonly fr: GlossaryTerms;
  readonly note: string | null;
}

export interface GlossaryTerms {
  /** What the house writes, the preferred one first. */
  readonly use: readonly string[];
  /** What it does not write. */
  readonly avoid: readonly string[];
}

/** Words that render each other as far as this house is concerned: "standoff" and "impasse". */
export interface AcceptedPair {
  readonly id: string;
  /** The check whose findings on these words are accepted. */
  readonly check: string;
  /** The words of either side as found; empty where a finding has none. */
  readonly en: string;
  readonly fr: string;
  readonly reason: string | null;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A house without rules of its own. */
export const NO_RULES: HouseRules = {
  checks: {},
  leastConfidence: { quotations: 0, elsewhere: 0 },
  glossary: [],
  accepted: [],
};
