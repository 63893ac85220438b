import type { Gender, GrammaticalNumber, Mood, Person, Tense, VerbForm } from '../verbForm.ts';
import { erStems } from './erStems.ts';
import type { FrenchPattern } from './irregular.ts';

const FUTURE = ['ai', 'as', 'a', 'ons', 'ez', 'ont'];
const IMPERFECT = ['ais', 'ais', 'ait', 'ions', 'iez', 'aient'];
const SUBJUNCTIVE = ['e', 'es', 'e', 'ions', 'iez', 'ent'];
const ER_PRESENT = ['e', 'es', 'e', 'ons', 'ez', 'ent'];
const ER_PAST = ['ai', 'as', 'a', 'âmes', 'âtes', 'èrent'];
const ER_PAST_SUBJUNCTIVE = ['asse', 'asses', 'ât', 'assions', 'assiez', 'assent'];
const CIRCUMFLEX: Readonly<Record<string, string>> = { a: 'â', i: 'î', u: 'û', ï: 'ï', û: 'û' };

/** All simple forms of a verb in -er, by the rules of its spelling. */
export function conjugateEr(infinitive: string): VerbForm[] {
  const forms = new Forms();
  const add = (mood: Mood, tense: Tense, endings: readonly string[]): void => {
    endings.forEach((ending, person) => {
      for (const stem of erStems(infinitive, ending)) {
        forms.finite(mood, tense, person, stem + ending);
      }
    });
  };
  const sendVerb = infinitive.endsWith('envoyer');
  const future = sendVerb ? FUTURE : FUTURE.map((ending) => `er${ending}`);
  const conditional = sendVerb ? IMPERFECT : IMPERFECT.map((ending) => `er${ending}`);
  add('indicative', 'present', ER_PRESENT);
  add('indicative', 'imperfect', IMPERFECT);
  add('indicative', 'past', ER_PAST);
  add('subjunctive', 'present', SUBJUNCTIVE);
  add('subjunctive', 'imperfect', ER_PAST_SUBJUNCTIVE);
  if (sendVerb) {
    const stem = `${infinitive.slice(0, -'oyer'.length)}err`;
    future.forEach((ending, i) => {
      forms.finite('indicative', 'future', i, stem + ending);
    });
    conditional.forEach((ending, i) => {
      forms.finite('conditional', 'present', i, stem + ending);
    });
  } else {
    add('indicative', 'future', future);
    add('conditional', 'present', conditional);
  }
  for (const [person, ending] of [
    [1, 'e'],
    [3, 'ons'],
    [4, 'ez'],
  ] as const) {
    for (const stem of erStems(infinitive, ending)) {
      forms.finite('imperative', 'present', person, stem + ending);
    }
  }
  forms.infinitive(infinitive);
  forms.gerund(`${erStems(infinitive, 'ant')[0]}ant`);
  forms.participle(`${infinitive.slice(0, -2)}é`);
  return forms.list;
}

/** The pattern of a verb in -ir that inflects as "finir". */
export function irPattern(infinitive: string): FrenchPattern {
  const stem = infinitive.slice(0, -2);
  return {
    present: `${stem}is ${stem}is ${stem}it ${stem}issons ${stem}issez ${stem}issent`,
    future: infinitive,
    past: `${stem}i`,
    participle: `${stem}i`,
  };
}

/** The pattern of a verb in -re that inflects as "rendre". */
export function rePattern(infinitive: string): FrenchPattern {
  const stem = infinitive.slice(0, -2);
  return {
    present: `${stem}s ${stem}s ${stem} ${stem}ons ${stem}ez ${stem}ent`,
    future: `${stem}r`,
    past: `${stem}i`,
    participle: `${stem}u`,
  };
}

/** All simple forms that follow from a pattern, each with `prefix` before it. */
export function conjugatePattern(
  infinitive: string,
  pattern: FrenchPattern,
  prefix = '',
): VerbForm[] {
  const forms = new Forms(prefix);
  const present = pattern.present.split(' ');
  const six = (mood: Mood, tense: Tense, words: readonly string[]): void => {
    words.forEach((word, person) => {
      forms.finite(mood, tense, person, word);
    });
  };
  const imperfect = pattern.imperfect ?? present[3]!.replace(/ons$/u, '');
  six('indicative', 'present', present);
  // Verbs without a first person inflect in the third only.
  const endings = present[0] === '-' ? keepThird(IMPERFECT) : IMPERFECT;
  const future = present[0] === '-' ? keepThird(FUTURE) : FUTURE;
  six('indicative', 'imperfect', join(imperfect, endings));
  six('indicative', 'future', join(pattern.future, future));
  six('conditional', 'present', join(pattern.future, endings));
  six('subjunctive', 'present', pattern.subjunctive?.split(' ') ?? subjunctive(present, imperfect));
  if (pattern.past !== undefined) {
    const only = present[0] === '-' ? keepThird : (words: string[]): string[] => words;
    six('indicative', 'past', only(simplePast(pattern.past)));
    six('subjunctive', 'imperfect', only(pastSubjunctive(pattern.past)));
  }
  imperative(pattern, present).forEach((word, i) => {
    forms.finite('imperative', 'present', [1, 3, 4][i]!, word);
  });
  forms.infinitive(infinitive);
  forms.gerund(pattern.gerund ?? `${imperfect}ant`);
  forms.participle(pattern.participle);
  return forms.list;
}

function join(stem: string, endings: readonly string[]): string[] {
  return endings.map((ending) => (ending === '-' ? '-' : stem + ending));
}

function keepThird(words: readonly string[]): string[] {
  return words.map((word, person) => (person === 2 ? word : '-'));
}

function subjunctive(present: readonly string[], imperfect: string): string[] {
  const strong = present[5]!.replace(/ent$/u, '');
  return SUBJUNCTIVE.map((ending, person) =>
    person === 3 || person === 4 ? imperfect + ending : strong + ending,
  );
}

function imperative(pattern: FrenchPattern, present: readonly string[]): string[] {
  if (pattern.imperative) return pattern.imperative.split(' ');
  // "ouvres" loses its s as the verbs in -er do.
  const singular = present[1]!.replace(/es$/u, 'e');
  return [singular, present[3]!, present[4]!];
}

function withCircumflex(stem: string): string {
  return stem.replace(/[aiuïû](?=n?$)/u, (vowel) => CIRCUMFLEX[vowel]!);
}

function simplePast(stem: string): string[] {
  if (stem.endsWith('a')) return ER_PAST.map((ending) => stem.slice(0, -1) + ending);
  const long = withCircumflex(stem);
  return [`${stem}s`, `${stem}s`, `${stem}t`, `${long}mes`, `${long}tes`, `${stem}rent`];
}

function pastSubjunctive(stem: string): string[] {
  return ['sse', 'sses', 't', 'ssions', 'ssiez', 'ssent'].map((ending, person) =>
    person === 2 ? withCircumflex(stem) + ending : stem + ending,
  );
}

/** Collects forms; leaves out those that do not exist and those that are there already. */
class Forms {
  readonly list: VerbForm[] = [];
  readonly #prefix: string;

  constructor(prefix = '') {
    this.#prefix = prefix;
  }

  finite(mood: Mood, tense: Tense, index: number, form: string): void {
    if (form === '-') return;
    const person = ((index % 3) + 1) as Person;
    this.#add(form, mood, tense, person, index < 3 ? 'singular' : 'plural', null);
  }

  infinitive(form: string): void {
    this.#add(form, 'infinitive', 'present', null, null, null);
  }

  gerund(form: string): void {
    this.#add(form, 'participle', 'present', null, null, null);
  }

  /** Adds the four forms of a past participle, by rule from the first where only that is given. */
  participle(words: string): void {
    const [masculine, ...others] = words.split(' ');
    const base = masculine!;
    const [feminine, masculines, feminines] =
      others.length > 0
        ? others
        : [`${base}e`, base.endsWith('s') ? base : `${base}s`, `${base}es`];
    this.#add(base, 'participle', 'past', null, 'singular', 'masculine');
    this.#add(feminine!, 'participle', 'past', null, 'singular', 'feminine');
    this.#add(masculines!, 'participle', 'past', null, 'plural', 'masculine');
    this.#add(feminines!, 'participle', 'past', null, 'plural', 'feminine');
  }

  #add(
    form: string,
    mood: Mood,
    tense: Tense,
    person: Person | null,
    number: GrammaticalNumber | null,
    gender: Gender | null,
  ): void {
    this.list.push({ form: this.#prefix + form, mood, tense, person, number, gender });
  }
}
