import type { Quotation } from '../../quotes/quotation.ts';
import type { Span } from '../../text/span.ts';
import { beadTokens } from '../beadTokens.ts';
import type { DriftInput } from '../check.ts';
import { NO_STATEMENT } from '../tables/speakers.ts';
import { englishIncises } from './incises.ts';
import { isMisread } from './speakers.ts';

/** Quotations less sure may be no statements at all. */
const LEAST_CONFIDENCE = 0.6;

/** What says that words are somebody's. */
export interface Attribution {
  readonly cue: Span;
  readonly speaker: Span;
  /** The words; null where they stand around the speaker. */
  readonly said: Span | null;
}

/** All that an English text tells as somebody's words, and by what. */
export function attributions(input: DriftInput): Attribution[] {
  return [...statements(input), ...incises(input)];
}

/** The attributions of what was read as somebody's statement. */
function statements({ quotes }: DriftInput): Attribution[] {
  return quotes.en.flatMap((quotation) => {
    const { cue, speaker } = quotation;
    return cue && speaker && !isMisread(speaker) && isStatement(quotation)
      ? [{ cue, speaker, said: quotation }]
      : [];
  });
}

/** Those between two commas, which the reading of quotations passes over outside of marks. */
function incises(input: DriftInput): Attribution[] {
  return input.beads.flatMap((_, index) =>
    englishIncises(beadTokens(input, index)!.en).map((incise) => ({ ...incise, said: null })),
  );
}

/** "Data describing the reef" tells what the data are about: a statement has a finite cue. */
function isStatement({ type, confidence, cue }: Quotation): boolean {
  const finite = !/^\p{L}+ing$/u.test(cue!.text);
  return (
    finite && type !== 'mention' && confidence >= LEAST_CONFIDENCE && !NO_STATEMENT.has(cue!.stance)
  );
}
