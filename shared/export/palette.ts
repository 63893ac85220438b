import type { Decision } from '../document/decision.ts';
import type { Severity } from '../drift/severity.ts';

/** Colours as six hex digits. Ink has a contrast of at least 4.5:1 on white and on its tint. */
export interface SpeakerColour {
  readonly ink: string;
  readonly tint: string;
  /** Ink on a dark ground. */
  readonly darkInk: string;
}

/** Speakers take them in order, and again from the first: labels, not colours alone, tell who speaks. */
export const SPEAKER_COLOURS: readonly SpeakerColour[] = [
  { ink: '6b3fb5', tint: 'efe8fa', darkInk: 'c4a6ff' },
  { ink: '0b6a74', tint: 'dff2f3', darkInk: '66d0da' },
  { ink: '4a661b', tint: 'ebf3dc', darkInk: 'b0d07a' },
  { ink: '7a5116', tint: 'f7eedc', darkInk: 'ddb97f' },
  { ink: '1d5bb0', tint: 'e4edfa', darkInk: '8ab8ff' },
  { ink: '9c2a67', tint: 'fae6f0', darkInk: 'ff9acd' },
  { ink: '46566a', tint: 'e9edf1', darkInk: 'a9bacb' },
  { ink: '983b19', tint: 'fbe9e1', darkInk: 'ffa585' },
];

/** For words that nobody is known to have said. */
export const UNATTRIBUTED: SpeakerColour = { ink: '5c5a55', tint: 'f0efec', darkInk: 'b5b2ab' };

export const SEVERITY_COLOURS: Record<
  Severity,
  { readonly ink: string; readonly darkInk: string }
> = {
  critical: { ink: 'b3261e', darkInk: 'ff8a80' },
  major: { ink: '955800', darkInk: 'ffb74d' },
  minor: { ink: '46648a', darkInk: '9db8d6' },
  neutral: { ink: '5c5a55', darkInk: 'b5b2ab' },
};

export function speakerColour(speaker: { readonly index: number } | null): SpeakerColour {
  return speaker ? SPEAKER_COLOURS[speaker.index % SPEAKER_COLOURS.length]! : UNATTRIBUTED;
}

/** The desk's verdicts. */
export const VERDICT_COLOURS = {
  approved: { ink: '24693f', darkInk: '7fd1a0' },
  returned: { ink: '955800', darkInk: 'ffb74d' },
} as const;

export function verdictColour({ verdict }: { readonly verdict: Decision | null }) {
  return VERDICT_COLOURS[verdict?.status === 'accepted' ? 'approved' : 'returned'];
}
