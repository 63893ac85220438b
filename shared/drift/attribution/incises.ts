import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import { ENGLISH_REPORTING_VERBS } from '../../quotes/tables/reportingVerbs.en.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { isFinite } from '../clause.ts';
import { NO_INCISE } from '../tables/speakers.ts';

/** A clause between two commas that says whose words stand around it. */
export interface Incise {
  readonly speaker: Span;
  readonly cue: Span;
}

/** Verbs of a single word that may stand in one. */
const VERBS: ReadonlySet<string> = new Set(
  ENGLISH_REPORTING_VERBS.filter(({ frames }) => frames.includes('i')).map(({ lemma }) => lemma),
);
/** The longest subject, and the longest of what may follow the verb: "told reporters on Monday". */
const LONGEST_SUBJECT = 6;
const LONGEST_REST = 5;

/**
 * The clauses inside an English sentence that say, without any marks, whose words stand around them: "The firm, the
 * union says, hides its losses". The subject stands right after the comma: relative clauses are none.
 *
 * @param tokens of one bead; the spans have their offsets
 */
export function englishIncises(tokens: readonly Token[]): Incise[] {
  const commas = tokens.flatMap(({ form }, index) => (form === ',' ? [index] : []));
  return commas.slice(1).flatMap((to, i): Incise[] => {
    const clause = tokens.slice(commas[i]! + 1, to);
    const verb = clause.findIndex((token, at) => at > 0 && isCue(token));
    const fits = verb > 0 && verb <= LONGEST_SUBJECT && clause.length - verb - 1 <= LONGEST_REST;
    if (!fits || clause.some(({ form }) => NO_INCISE.has(form))) return [];
    const { start } = clause[0]!;
    return [{ speaker: { start, end: clause[verb - 1]!.end }, cue: clause[verb]! }];
  });
}

function isCue(token: Token): boolean {
  return isFinite(token, 'en') && lemmas(token.form, 'en').some((lemma) => VERBS.has(lemma));
}
