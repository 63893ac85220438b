import type { Lexicon } from '../../lexicon/lexicon.ts';
import { byForm } from '../../text/byForm.ts';
import type { Language } from '../../text/language.ts';
import { once } from '../../text/once.ts';
import type { Token } from '../../text/token.ts';
import { isCapital, wordsOf, type BeadContext, type BeadSide } from '../beadContext.ts';
import { UNITS } from '../quantities/units.ts';
import { sameLetters } from './sameName.ts';

/** A capitalised word that names somebody or something. */
export interface Name {
  readonly token: Token;
  readonly index: number;
  /** The lexicon has no word of this form, or one that stays itself: a name beyond doubt. */
  readonly sure: boolean;
}

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}]*\p{Ll}$/u;
/** Words before which one may be capitalised without being a name. */
const OPENERS = /^[.!?:;«"“”»(\-–—•…]+$/u;
const LEAST_LETTERS = 3;
/** Idf of names; words that are in every text name nobody. */
const RARE = 0.55;
/** Idf of words that may be a name in another's place. */
const TELLING = 0.5;

/**
 * The names of one side: capitalised words that are no common words, and every word of a row of
 * capitalised ones that holds such a name. A word that opens a sentence counts when the lexicon knows
 * it as a name, or a name follows it.
 */
export function readNames(bead: BeadContext, language: Language): Name[] {
  const side = bead[language];
  const isSure = sureForms(bead.lexicon);
  const names: Name[] = [];
  for (let i = 0; i < side.tokens.length;) {
    const row = rowAt(side, i).map((index) => ({
      token: side.tokens[index]!,
      index,
      sure: isSure(side.tokens[index]!.form, language),
    }));
    const [first, second] = row;
    if (first && isOpener(side, i)) {
      const { form } = first.token;
      const name = second
        ? second.sure && bead.lexicon.idf(language, form) >= RARE
        : first.sure && bead.lexicon.id(language, form) >= 0;
      if (!name) row.shift();
    }
    if (row.some(({ sure }) => sure)) {
      names.push(...row.filter(({ token }) => token.form.length >= LEAST_LETTERS));
    }
    i += Math.max(1, first ? row.length + (row[0] === first ? 0 : 1) : 1);
  }
  return names;
}

/**
 * Capitalised words inside a sentence that are words of the lexicon: they may be names in the place of
 * one that is beyond doubt ("Iwasaki" by "République"), and are none by themselves.
 */
export function readCapitals(bead: BeadContext, language: Language): Name[] {
  const side = bead[language];
  return side.tokens.flatMap((token, index) =>
    isCapitalised(side, index) &&
    !isOpener(side, index) &&
    token.form.length >= LEAST_LETTERS &&
    bead.lexicon.idf(language, token.form) >= TELLING
      ? [{ token, index, sure: false }]
      : [],
  );
}

/** Indices of the capitalised words in a row that begins at `from`. */
function rowAt(side: BeadSide, from: number): number[] {
  const row: number[] = [];
  for (let i = from; i < side.tokens.length && isCapitalised(side, i); i++) row.push(i);
  return row;
}

function isCapitalised(side: BeadSide, index: number): boolean {
  const token = side.tokens[index]!;
  return token.kind === 'word' && isCapital(side, token) && CAPITALISED.test(wordsOf(side, token));
}

/** Whether a word opens a sentence or a part in marks, where any word has a capital. */
export function isOpener({ tokens }: BeadSide, index: number): boolean {
  return index === 0 || OPENERS.test(tokens[index - 1]!.form);
}

/** Whether a form names somebody beyond doubt, as a lexicon knows it. */
const sureForms = once((lexicon: Lexicon) =>
  byForm((form, language): boolean => {
    // "Fahrenheit" is converted, not kept.
    if (UNITS.has(form)) return false;
    const [best] = lexicon.translations(language, form);
    if (!best) return true;
    return lexicon.idf(language, form) >= RARE && sameLetters(best.form, form);
  }),
);
