import type { VerbForm } from '../verbForm.ts';
import { ENGLISH_IRREGULAR } from './irregular.ts';
import { ENGLISH_DOUBLING } from './verbs.ts';

const DOUBLING: ReadonlySet<string> = new Set(ENGLISH_DOUBLING.trim().split(/\s+/u));
const IRREGULAR: ReadonlyMap<string, readonly [past: string[], participle: string[]]> = new Map(
  ENGLISH_IRREGULAR.trim()
    .split(/\s+/u)
    .map((entry) => {
      const [base, past, participle] = entry.split(':');
      return [base!, [past!.split('/'), participle!.split('/')]];
    }),
);

const FINITE = { mood: 'indicative', gender: null } as const;
const PARTICIPLE = { mood: 'participle', person: null, number: null, gender: null } as const;

/** Irregular verbs that the table knows, without "be". */
export function englishIrregularVerbs(): string[] {
  return [...IRREGULAR.keys()];
}

/** Adds "s" as spelling wants it: "goes", "tries", "washes". For verbs and for regular plurals. */
export function addS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  if (/[^aeiou]o$/u.test(word)) return `${word}es`;
  return `${word}s`;
}

/** All forms of an English verb. */
export function inflectEnglish(base: string): VerbForm[] {
  if (base === 'be') return formsOfBe();
  const [pasts, participles] = IRREGULAR.get(base) ?? [regularPasts(base), regularPasts(base)];
  const forms: VerbForm[] = [
    { form: base, mood: 'infinitive', tense: 'present', person: null, number: null, gender: null },
    { form: base, ...FINITE, tense: 'present', person: null, number: null },
    { form: thirdPerson(base), ...FINITE, tense: 'present', person: 3, number: 'singular' },
  ];
  for (const form of pasts)
    forms.push({ form, ...FINITE, tense: 'past', person: null, number: null });
  for (const form of participles) forms.push({ form, ...PARTICIPLE, tense: 'past' });
  for (const form of gerunds(base)) forms.push({ form, ...PARTICIPLE, tense: 'present' });
  return forms;
}

function thirdPerson(base: string): string {
  return base === 'have' ? 'has' : addS(base);
}

function regularPasts(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ied`];
  return doubledStems(base).map((stem) => `${stem}ed`);
}

function gerunds(base: string): string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`];
  if (/[^aeiouy]e$|[aeiouy]ue$|[^q]ue$/u.test(base)) return [`${base.slice(0, -1)}ing`];
  return doubledStems(base).map((stem) => `${stem}ing`);
}

/** The stem before "-ed" and "-ing": doubled in short words and by the list, both ways after "l". */
function doubledStems(base: string): string[] {
  const last = base.at(-1)!;
  if (/^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprtvz]$/u.test(base)) return [base + last];
  if (base.endsWith('c')) return [`${base}k`, base];
  if (!DOUBLING.has(base)) return [base];
  return last === 'l' ? [base + last, base] : [base + last];
}

function formsOfBe(): VerbForm[] {
  const finite = (form: string, tense: 'present' | 'past', person: 1 | 3 | null): VerbForm => ({
    form,
    ...FINITE,
    tense,
    person,
    number: person === null ? null : 'singular',
  });
  return [
    { form: 'be', mood: 'infinitive', tense: 'present', person: null, number: null, gender: null },
    finite('am', 'present', 1),
    finite('is', 'present', 3),
    finite('are', 'present', null),
    finite('was', 'past', 3),
    finite('was', 'past', 1),
    finite('were', 'past', null),
    { form: 'been', ...PARTICIPLE, tense: 'past' },
    { form: 'being', ...PARTICIPLE, tense: 'present' },
  ];
}
