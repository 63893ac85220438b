import type { GlossaryEntry, GlossaryTerms } from '../drift/house/houseRules.ts';
import type { Both, Language } from '../text/language.ts';
import { hashText } from '../quotes/hash.ts';
import { HouseFileError } from './houseFileError.ts';
import { glossaryEntrySchema, MAX_ENTRIES } from './schema.ts';

/** A term as a glossary file has it. */
export interface FileTerm {
  readonly language: Language;
  readonly text: string;
  readonly status: 'preferred' | 'admitted' | 'avoid';
}

/** A concept as a glossary file has it. */
export interface FileConcept {
  readonly terms: readonly FileTerm[];
  readonly note: string | null;
}

/**
 * Concepts of a file as entries. Concepts that say nothing of French or English are left out.
 *
 * @throws HouseFileError nothing, too-many, and shape for terms that are too long
 */
export function entriesOf(concepts: readonly FileConcept[]): GlossaryEntry[] {
  if (concepts.length > MAX_ENTRIES) throw new HouseFileError('too-many', MAX_ENTRIES);
  const entries = concepts.flatMap((concept, i) => {
    const terms: Both<GlossaryTerms> = { en: sorted(concept, 'en'), fr: sorted(concept, 'fr') };
    if (!isTelling(terms)) return [];
    const id = hashText(JSON.stringify(terms));
    const parsed = glossaryEntrySchema.safeParse({ id, ...terms, note: concept.note });
    if (!parsed.success) throw new HouseFileError('shape', i + 1);
    return [parsed.data];
  });
  if (entries.length === 0) throw new HouseFileError('nothing');
  return entries;
}

/** Whether there is a term for either language, or a word to avoid. */
function isTelling({ en, fr }: Both<GlossaryTerms>): boolean {
  const both = en.use.length > 0 && fr.use.length > 0;
  return both || en.avoid.length > 0 || fr.avoid.length > 0;
}

function sorted({ terms }: FileConcept, language: Language): GlossaryTerms {
  const of = (status: FileTerm['status']): string[] =>
    terms
      .filter((term) => term.language === language && term.status === status)
      .map(({ text }) => text.trim())
      .filter((text) => text !== '');
  return {
    use: [...new Set([...of('preferred'), ...of('admitted')])],
    avoid: [...new Set(of('avoid'))],
  };
}

/** The terms of an entry, one by one, as a file lists them. */
export function termsOf(entry: GlossaryEntry): FileTerm[] {
  return (['en', 'fr'] as const).flatMap((language) => [
    ...entry[language].use.map((text, i) => ({
      language,
      text,
      status: i === 0 ? ('preferred' as const) : ('admitted' as const),
    })),
    ...entry[language].avoid.map((text) => ({ language, text, status: 'avoid' as const })),
  ]);
}
