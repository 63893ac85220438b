import { byForm } from '../text/byForm.ts';
import type { Language } from '../text/language.ts';
import { once } from '../text/once.ts';
import type { BeadSide } from './beadContext.ts';

/** Word forms that a check is about: negators, quantifiers, the first words of known names. */
export interface WordClass {
  readonly number: number;
}

type Belongs = (form: string, language: Language) => boolean;

const CLASSES: Belongs[] = [];
let isRead = false;

/**
 * Makes a class of word forms; to be called where a file is read, not later.
 *
 * @param belongs tells by the look-up form alone
 */
export function wordClass(belongs: Belongs): WordClass {
  if (isRead) throw new Error('Word classes are made before the first text is looked at.');
  return { number: CLASSES.push(belongs) - 1 };
}

/**
 * Where on a side the words of a class stand, as token indices in order. Most beads have no word of most
 * classes: each form is looked up once for all of them, and checks only visit the words that they are about.
 */
export function placesOf(side: BeadSide, { number }: WordClass): readonly number[] {
  return placesByClass(side)[number] ?? NOWHERE;
}

const NOWHERE: readonly number[] = [];

const placesByClass = once(({ tokens, language }: BeadSide): readonly (readonly number[])[] => {
  const places: number[][] = [];
  tokens.forEach(({ form }, index) => {
    for (const number of classesOf(form, language)) (places[number] ??= []).push(index);
  });
  return places;
});

/** The numbers of the classes that a form belongs to. */
const classesOf = byForm((form, language): readonly number[] => {
  isRead = true;
  return CLASSES.flatMap((belongs, number) => (belongs(form, language) ? [number] : []));
});
