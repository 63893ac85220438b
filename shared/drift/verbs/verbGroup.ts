import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { spanOf, type BeadSide } from '../beadContext.ts';
import { standsBetween } from '../tables/verbGroups.ts';
import type { Time } from './time.ts';
import { hasReading } from './readings.ts';

/** A finite verb with its auxiliaries. */
export interface VerbGroup {
  readonly time: Time;
  readonly mood: 'indicative' | 'subjunctive' | 'conditional';
  /** Indices of the first word and of the main verb. */
  readonly first: number;
  readonly main: number;
  /** Lemmas of the main verb. */
  readonly lemmas: readonly string[];
  /** A present that may also be a simple past: "il finit". */
  readonly homograph: boolean;
  /** English modal, look-up form: "shall", "would". */
  readonly modal: string | null;
}

/** The index of the next word that is no adverb or pronoun, at most five on. */
export function skip(tokens: readonly Token[], from: number, language: Language): number {
  let i = from;
  while (i < tokens.length && i < from + 5 && standsBetween(language, tokens[i]!.form)) i++;
  return i;
}

/**
 * The index of the past participle that an auxiliary at `auxiliary` governs, adverbs and pronouns between
 * them; null where none follows. "Been" and "été" count where no other participle comes: "has been able".
 */
export function participleAfter(
  tokens: readonly Token[],
  auxiliary: number,
  language: Language,
): number | null {
  const isParticiple = (i: number): boolean =>
    hasReading(tokens[i]?.form ?? '', language, 'participle', 'past');
  const next = skip(tokens, auxiliary + 1, language);
  if (isParticiple(next)) return next;
  for (let i = next - 1; i > auxiliary; i--) if (isParticiple(i)) return i;
  return null;
}

/** Makes a group out of its first word and its main verb. */
export function group(
  time: Time,
  mood: VerbGroup['mood'],
  first: number,
  main: number,
  tokens: readonly Token[],
  language: Language,
  modal: string | null,
  homograph = false,
): VerbGroup {
  const lemmas = [...new Set(verbReadings(tokens[main]!.form, language).map((r) => r.lemma))];
  return { time, mood, first, main, lemmas, homograph, modal };
}

/** The verb with its auxiliaries, as a span of the side's text. */
export function groupSpan(
  { tokens }: BeadSide,
  { first, main }: Pick<VerbGroup, 'first' | 'main'>,
): Span {
  return spanOf(tokens.slice(first, main + 1));
}
