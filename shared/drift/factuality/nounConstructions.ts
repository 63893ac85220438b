import type { Token } from '../../text/token.ts';
import {
  BEFORE_BARE_OBJECT,
  BEFORE_NOUN,
  BEFORE_OBJECT,
  OBJECT_ENDS_EN,
  OBJECT_LEADS_EN,
} from '../tables/factuality.ts';
import { hasReading } from '../verbs/readings.ts';
import { REACH, standingOf, type Construction, type Found } from './construction.ts';

/** "Attempted murder", "a suspected thief". */
function openNoun(tokens: readonly Token[], lead: number, bases: readonly string[]): Found {
  const standing = standingOf(BEFORE_NOUN, bases);
  const noun = tokens[lead + 1];
  return standing && noun?.kind === 'word' ? { verb: lead + 1, standing, noun: true } : null;
}

/** "Proposed a ban", "called for the immediate closure". */
function object(tokens: readonly Token[], lead: number, bases: readonly string[]): Found {
  const standing = standingOf(BEFORE_OBJECT, bases);
  const from = tokens[lead + 1]?.form === 'for' ? lead + 2 : lead + 1;
  const led = OBJECT_LEADS_EN.has(tokens[from]?.form ?? '');
  if (!standing || !(led || bases.some((base) => BEFORE_BARE_OBJECT.has(base)))) return null;
  let last = led ? from : from - 1;
  while (tokens[last + 1]?.kind === 'word' && !OBJECT_ENDS_EN.has(tokens[last + 1]!.form)) last++;
  const { form } = tokens[last]!;
  const noun = !(['participle', 'indicative'] as const).some((mood) =>
    hasReading(form, 'en', mood, 'past'),
  );
  return last >= from && !(led && last === from) && last <= from + REACH && noun
    ? { verb: last, standing }
    : null;
}

/** The constructions with a noun. */
export const NOUN_CONSTRUCTIONS: readonly Construction[] = [openNoun, object];
