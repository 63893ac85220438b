import type { VerbForm, VerbReading } from '../verbForm.ts';
import { conjugateEr, conjugatePattern, irPattern, rePattern } from './conjugate.ts';
import { BOUND_MODELS, FRENCH_IRREGULAR } from './irregular.ts';
import { FRENCH_ER, FRENCH_IR, FRENCH_RE } from './verbs.ts';

interface Index {
  readonly er: ReadonlySet<string>;
  readonly ir: ReadonlySet<string>;
  readonly re: ReadonlySet<string>;
  /** Infinitive -> model and prefix. */
  readonly irregular: ReadonlyMap<string, { readonly model: string; readonly prefix: string }>;
  /** Readings of the forms of irregular verbs. */
  readonly readings: ReadonlyMap<string, readonly VerbReading[]>;
}

let built: Index | null = null;

/** All simple forms of a French verb; a verb that no list has inflects by its ending. */
export function conjugateFrench(lemma: string): VerbForm[] {
  const { irregular } = index();
  const known = irregular.get(lemma);
  if (known) return conjugatePattern(known.model, FRENCH_IRREGULAR[known.model]!, known.prefix);
  if (lemma.endsWith('er')) return conjugateEr(lemma);
  if (lemma.endsWith('ir')) return conjugatePattern(lemma, irPattern(lemma));
  if (lemma.endsWith('re')) return conjugatePattern(lemma, rePattern(lemma));
  return [];
}

/** Readings of a form by the verbs that the lists know. */
export function knownFrenchReadings(form: string): VerbReading[] {
  const { er, ir, re, readings } = index();
  const found = [...(readings.get(form) ?? [])];
  for (const infinitive of erCandidates(form)) {
    if (er.has(infinitive)) collect(infinitive, form, found);
  }
  for (const infinitive of irCandidates(form))
    if (ir.has(infinitive)) collect(infinitive, form, found);
  for (const infinitive of reCandidates(form))
    if (re.has(infinitive)) collect(infinitive, form, found);
  return found;
}

/** Endings that hardly any French word but a verb in -er has. */
const TELLING = /(?:aient|er(?:ai|as|ons|ez|ont|ais|ait|ions|iez)|èrent|assent|âmes|âtes)$/u;

/** Readings of a form of a verb that no list knows, where its ending leaves no doubt. */
export function guessedFrenchReadings(form: string): VerbReading[] {
  if (form.length < 6 || !TELLING.test(form)) return [];
  const found: VerbReading[] = [];
  for (const infinitive of erCandidates(form)) {
    if (!/[éè][^aeiouy]+er$/u.test(infinitive)) collect(infinitive, form, found);
    if (found.length > 0) break;
  }
  return found;
}

/** Every infinitive that the lists know. */
export function frenchInfinitives(): string[] {
  const { er, ir, re, irregular } = index();
  return [...er, ...ir, ...re, ...irregular.keys()];
}

function collect(infinitive: string, form: string, found: VerbReading[]): void {
  for (const { form: inflected, ...features } of conjugateFrench(infinitive)) {
    if (inflected === form) found.push({ lemma: infinitive, ...features });
  }
}

const ER_ENDING =
  /(?:er(?:ai[st]?|aient|as?|ons|ez|ont|ions|iez)?|èrent|é(?:e?s?)|[ai]?ons|[ai]?ez|e(?:s|nt)?|ai(?:s|t|ent)?|ions|iez|an?t?s?|âmes|âtes|ât|ass(?:es?|ions|iez|ent))$/u;

/** Infinitives in -er that may have the form; the caller checks by conjugating. */
function erCandidates(form: string): Set<string> {
  const found = new Set<string>();
  // An ending may hide a longer one ("-erons" in "-ons"): every cut is a candidate.
  for (let cut = Math.max(1, form.length - 8); cut <= form.length; cut++) {
    const ending = form.slice(cut);
    if (ending === '' || ER_ENDING.exec(ending)?.[0] !== ending) continue;
    for (const stem of plainStems(form.slice(0, cut))) found.add(`${stem}er`);
  }
  if (/env(?:err|oi)/u.test(form)) found.add(`${form.slice(0, form.indexOf('env'))}envoyer`);
  return found;
}

/** Undoes what a stem undergoes before an ending: "mange", "plaç", "achèt", "jett", "emploi". */
function plainStems(stem: string): string[] {
  const stems = [stem];
  if (stem.endsWith('ge')) stems.push(stem.slice(0, -1));
  if (stem.endsWith('ç')) stems.push(`${stem.slice(0, -1)}c`);
  if (stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
  if (/(?:ll|tt)$/u.test(stem)) stems.push(stem.slice(0, -1));
  const grave = /è(?=[^aeiouyéè]+u?$)/u.exec(stem);
  if (grave) {
    const [head, tail] = [stem.slice(0, grave.index), stem.slice(grave.index + 1)];
    stems.push(`${head}e${tail}`, `${head}é${tail}`);
  }
  return stems;
}

function irCandidates(form: string): string[] {
  const found: string[] = [];
  for (let i = 1; i < form.length; i++) {
    if (/[iî]/u.test(form[i]!)) found.push(`${form.slice(0, i)}ir`);
  }
  return found;
}

function reCandidates(form: string): string[] {
  const found: string[] = [];
  for (let cut = Math.max(2, form.length - 7); cut <= form.length; cut++) {
    if (form[cut - 1] === 'd') found.push(`${form.slice(0, cut)}re`);
  }
  return found;
}

function index(): Index {
  built ??= build();
  return built;
}

function build(): Index {
  const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/u));
  const irregular = new Map<string, { model: string; prefix: string }>();
  const readings = new Map<string, VerbReading[]>();
  for (const [model, pattern] of Object.entries(FRENCH_IRREGULAR)) {
    const prefixes = pattern.prefixed?.split(' ') ?? [];
    if (!BOUND_MODELS.has(model)) prefixes.unshift('');
    for (const prefix of prefixes) irregular.set(prefix + model, { model, prefix });
  }
  for (const [lemma, { model, prefix }] of irregular) {
    for (const { form, ...features } of conjugatePattern(model, FRENCH_IRREGULAR[model]!, prefix)) {
      const list = readings.get(form);
      if (list) list.push({ lemma, ...features });
      else readings.set(form, [{ lemma, ...features }]);
    }
  }
  return { er: words(FRENCH_ER), ir: words(FRENCH_IR), re: words(FRENCH_RE), irregular, readings };
}
