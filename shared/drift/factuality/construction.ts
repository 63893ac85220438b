import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import type { Token } from '../../text/token.ts';
import { LIGHT_VERBS, type Standing } from '../tables/factuality.ts';
import { hasReading } from '../verbs/readings.ts';

/** "Wants to build", by the indices of "wants" and "build", and how the building stands. */
export interface OpenEvent {
  readonly lead: number;
  readonly verb: number;
  readonly standing: Standing;
  /** Whether a noun of the other language tells it: "attempted murder". */
  readonly noun?: true;
}

/** What a construction finds of the predicate at an index. */
export type Found = Omit<OpenEvent, 'lead'> | null;

/** One way in which English governs an event: by the predicate's index and its base forms. */
export type Construction = (
  tokens: readonly Token[],
  lead: number,
  bases: readonly string[],
) => Found;

/** How many words may stand between a predicate and the "to", "of" or "that" that goes with it. */
const SOMEBODY = 6;
/** How far from there its verb is looked for, adverbs passed over. */
export const REACH = 3;

/** How what the predicate governs stands, by a table of base forms. */
export function standingOf(
  predicates: ReadonlyMap<string, Standing>,
  bases: readonly string[],
): Standing | undefined {
  return bases.map((base) => predicates.get(base)).find((found) => found !== undefined);
}

/** The event, where its verb was found. */
export function event(verb: number | undefined, standing: Standing): Found {
  return verb === undefined ? null : { verb, standing };
}

/** The first token after `lead` that is wanted, in the same stretch between marks and within reach. */
export function within(
  tokens: readonly Token[],
  lead: number,
  wanted: (token: Token, index: number) => boolean,
): number | null {
  for (let i = lead + 1; i <= lead + SOMEBODY && i < tokens.length; i++) {
    if (tokens[i]!.kind === 'punctuation') return null;
    if (wanted(tokens[i]!, i)) return i;
  }
  return null;
}

/** The verb of an infinitive from `from` on: "build", "be built", "quickly build". */
export function verbFrom(tokens: readonly Token[], from: number): number | undefined {
  if (tokens[from]?.form === 'be' || tokens[from]?.form === 'have')
    return participleFrom(tokens, from + 1) ?? (isGerund(tokens[from + 1]) ? from + 1 : undefined);
  for (let i = from; i < from + REACH - 1; i++) {
    const form = tokens[i]?.form ?? '';
    if (LIGHT_VERBS.has(form)) return undefined;
    if (hasReading(form, 'en', 'infinitive')) return i;
  }
  return undefined;
}

/** The past participle from `from` on, adverbs and "been" passed over. */
export function participleFrom(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < from + REACH; i++) {
    const form = tokens[i]?.form ?? '';
    if (form !== 'been' && hasReading(form, 'en', 'participle', 'past')) return i;
  }
  return undefined;
}

/** Whether the token is the "-ing" form of a verb. */
export function isGerund(token: Token | undefined): boolean {
  const form = token?.form ?? '';
  return /^\p{L}{2,}ing$/u.test(form) && verbReadings(form, 'en').length > 0;
}
