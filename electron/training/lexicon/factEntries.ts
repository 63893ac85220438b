import type { Fact } from '../../../shared/lexicon/facts/fact.ts';
import type { Language } from '../../../shared/text/language.ts';
import { tokenise } from '../../../shared/text/tokens.ts';
import type { Dictionary } from './dictionary.ts';
import { splitRows } from './dictionary.ts';

/** Our tables hold the usual words only. */
const TRUST = 1;

/** Tables of facts as a dictionary: every English name of a group with every French one. */
export function factDictionary(facts: readonly Fact[]): Dictionary {
  return splitRows(
    facts.flatMap(({ en, fr }) =>
      en.flatMap((enName) =>
        fr.map((frName) => ({ en: formsOf(enName, 'en'), fr: formsOf(frName, 'fr') })),
      ),
    ),
    TRUST,
  );
}

function formsOf(name: string, language: Language): string[] {
  return tokenise(name, { start: 0, end: name.length }, language).map(({ form }) => form);
}
