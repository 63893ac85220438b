import type { VerbReading } from '../verbForm.ts';
import { englishIrregularVerbs, inflectEnglish } from './inflect.ts';
import { ENGLISH_REGULAR } from './verbs.ts';

interface Index {
  readonly regular: ReadonlySet<string>;
  /** Readings of the forms of irregular verbs. */
  readonly readings: ReadonlyMap<string, readonly VerbReading[]>;
}

let built: Index | null = null;

/** Readings of a form by the verbs that the lists know. */
export function knownEnglishReadings(form: string): VerbReading[] {
  const { regular, readings } = index();
  const found = [...(readings.get(form) ?? [])];
  for (const base of baseCandidates(form)) if (regular.has(base)) collect(base, form, found);
  return found;
}

/** Readings of a form of a verb that no list knows, where suffixes leave no doubt. */
export function guessedEnglishReadings(form: string): VerbReading[] {
  const found: VerbReading[] = [];
  if (!/(?:i[sz]|if[iy]|at)(?:e[sd]?|ing|[ey]|ies|ied)$/u.test(form)) return found;
  for (const base of baseCandidates(form)) {
    if (/.{3}(?:i[sz]e|ify)$/u.test(base)) collect(base, form, found);
  }
  return found;
}

/** Every base form that the lists know. */
export function englishBases(): string[] {
  return ['be', ...englishIrregularVerbs(), ...index().regular];
}

/** Base forms that a form may belong to; the caller checks by inflecting. */
function baseCandidates(form: string): Set<string> {
  const found = new Set([form]);
  const add = (stem: string): void => {
    found.add(stem).add(`${stem}e`);
    if (/(.)\1$/u.test(stem)) found.add(stem.slice(0, -1));
    if (stem.endsWith('i')) found.add(`${stem.slice(0, -1)}y`);
    if (stem.endsWith('ck')) found.add(stem.slice(0, -1));
  };
  if (form.endsWith('ying')) found.add(`${form.slice(0, -4)}ie`);
  for (const ending of ['s', 'es', 'd', 'ed', 'ing']) {
    if (form.endsWith(ending) && form.length > ending.length + 1)
      add(form.slice(0, -ending.length));
  }
  return found;
}

function collect(base: string, form: string, found: VerbReading[]): void {
  for (const { form: inflected, ...features } of inflectEnglish(base)) {
    if (inflected === form) found.push({ lemma: base, ...features });
  }
}

function index(): Index {
  built ??= build();
  return built;
}

function build(): Index {
  const readings = new Map<string, VerbReading[]>();
  for (const lemma of ['be', ...englishIrregularVerbs()]) {
    for (const { form, ...features } of inflectEnglish(lemma)) {
      const list = readings.get(form);
      if (list) list.push({ lemma, ...features });
      else readings.set(form, [{ lemma, ...features }]);
    }
  }
  return { regular: new Set(ENGLISH_REGULAR.trim().split(/\s+/u)), readings };
}
