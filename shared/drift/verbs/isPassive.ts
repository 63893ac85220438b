import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Both, Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import { hasReading } from './readings.ts';
import type { VerbGroup } from './verbGroup.ts';

const BE: Both<string> = { en: 'be', fr: 'être' };

/** Whether a verb group is a passive: "was sued", "a été poursuivi". */
export function isPassive(
  tokens: readonly Token[],
  language: Language,
  { first, main }: Pick<VerbGroup, 'first' | 'main'>,
): boolean {
  const past = hasReading(tokens[main]!.form, language, 'participle', 'past');
  const auxiliaries = tokens.slice(first, main);
  return past && auxiliaries.some(({ form }) => lemmas(form, language).includes(BE[language]));
}
