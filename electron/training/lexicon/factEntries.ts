import { FACTS } from '../../../shared/lexicon/facts/facts.ts';
import type { Language } from '../../../shared/text/language.ts';
import { tokenise } from '../../../shared/text/tokens.ts';
import type { Dictionary } from './dictionary.ts';
import { splitRows } from './dictionary.ts';

/** The tables of facts as a dictionary: every English name of a group with every French one. */
export function factDictionary(): Dictionary {
  return splitRows(
    FACTS.flatMap(({ en, fr }) =>
      en.flatMap((enName) =>
        fr.map((frName) => ({ en: formsOf(enName, 'en'), fr: formsOf(frName, 'fr') })),
      ),
    ),
  );
}

function formsOf(name: string, language: Language): string[] {
  return tokenise(name, { start: 0, end: name.length }, language).map(({ form }) => form);
}
