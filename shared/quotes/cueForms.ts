import { conjugate } from '../lexicon/morphology/verbReadings.ts';
import type { Language } from '../text/language.ts';
import type { ReportingVerb } from './tables/reportingVerb.ts';
import { ENGLISH_REPORTING_VERBS } from './tables/reportingVerbs.en.ts';
import { FRENCH_REPORTING_VERBS } from './tables/reportingVerbs.fr.ts';
import { readingTags } from './tags.ts';

export interface Entry {
  readonly verb: ReportingVerb;
  /** Words that must follow: "valoir" of "faire valoir". */
  readonly rest: readonly string[];
  readonly reflexive: boolean;
}

interface Form {
  readonly entries: Entry[];
  tags: number;
}

const tables = new Map<Language, Map<string, Form>>();

/** Reporting verbs by each of their forms. Built once. */
export function formsOf(language: Language): Map<string, Form> {
  const known = tables.get(language);
  if (known) return known;
  const forms = new Map<string, Form>();
  const verbs = language === 'fr' ? FRENCH_REPORTING_VERBS : ENGLISH_REPORTING_VERBS;
  for (const verb of verbs) {
    const reflexive = /^s(?:e |')/u.test(verb.lemma);
    const [lemma, ...rest] = verb.lemma.replace(/^s(?:e |')/u, '').split(' ');
    const entry = { verb, rest, reflexive };
    for (const inflected of conjugate(lemma!, language)) {
      if (inflected.person === 2 && inflected.number === 'singular') continue;
      const form = forms.get(inflected.form) ?? { entries: [], tags: 0 };
      if (!form.entries.includes(entry)) form.entries.push(entry);
      form.tags |= readingTags(inflected, language);
      forms.set(inflected.form, form);
    }
  }
  for (const { entries } of forms.values()) {
    entries.sort(
      (a, b) => b.rest.length - a.rest.length || Number(b.reflexive) - Number(a.reflexive),
    );
  }
  tables.set(language, forms);
  return forms;
}
