import type { CueSite } from './cueSite.ts';
import { LABELLING_VERBS } from './tables/mentions.ts';
import { CAPITAL, DETERMINER, OBJECT, THAT } from './tags.ts';
import { is, type Words } from './words.ts';

/** "called the former Governor Ann Lee a": so many words may stand between the verb and the marks. */
const LONGEST_LABELLED = 6;

/** "called Clinton the “Devil”", "called that “absurd”": a judgement on somebody or something named before. */
export function labelled(words: Words, verb: CueSite | null, before: number): boolean {
  if (!verb || verb.kind === 'passive' || !LABELLING_VERBS[words.language].has(verb.lemma))
    return false;
  const distance = before + 1 - verb.to;
  if (distance < 1 || distance > LONGEST_LABELLED) return false;
  if (is(words, verb.to, CAPITAL)) return true;
  return (
    is(words, verb.to, THAT) || (is(words, verb.to, OBJECT) && !is(words, verb.to, DETERMINER))
  );
}
