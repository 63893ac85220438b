import { abbreviationClass } from './abbreviations.ts';
import type { Language } from './language.ts';
import { isOpener } from './openers.ts';

/** A place where a sentence may end. */
export interface Candidate {
  /** The word before the marks, without them. */
  readonly word: string;
  /** Whether that word is the first of its sentence. */
  readonly first: boolean;
  readonly marks: string;
  readonly closers: string;
  /** Whether white space follows. */
  readonly spaced: boolean;
  /** What follows, from its first word on. */
  readonly next: string;
  readonly language: Language;
}

/** Whether the sentence ends here; undefined: this rule cannot tell. The first answer counts. */
type Rule = (candidate: Candidate) => boolean | undefined;

const LIST_NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[A-Za-z])$/u;
/** A small letter opens; words like "iPhone" count as capitalised. */
const SMALL = /^\p{Ll}(?!\p{Ll}*\p{Lu})/u;
const INITIAL = /(?:(?:^|[.-])\p{Lu}|\.\p{Ll})$/u;
/** "IV" but neither "I think" nor "C'est". */
const NUMERAL = /^(?:[\d§]|(?!I \p{Ll})[IVXLC]+(?=[\s.,;:)]|$))/u;
/** Names that are written with a mark. Source: the companies' own spelling. */
const NAMES_WITH_MARK = new Set(['Yahoo!', 'Jeopardy!', 'Joomla!']);

const RULES: readonly Rule[] = [
  function forgottenSpace({ word, spaced, next, language }) {
    if (spaced) return undefined;
    return /\p{Ll}{3}$/u.test(word) && isOpener(next, language);
  },
  function nameWithMark({ word, marks }) {
    return NAMES_WITH_MARK.has(word + marks) ? false : undefined;
  },
  function numberOfListItem({ word, first, marks }) {
    return first && marks === '.' && LIST_NUMBER.test(word) ? false : undefined;
  },
  function sentenceGoesOn({ marks, closers, next }) {
    if (SMALL.test(next)) return marks === '.' && !closers ? undefined : false;
    return /^(?:\.{3}|…)$/u.test(marks) && /^\d/u.test(next) ? false : undefined;
  },
  function abbreviation({ word, marks, next, language }) {
    if (marks !== '.') return undefined;
    switch (abbreviationClass(word, language)) {
      case 'name':
      case 'inner':
        return false;
      case 'number':
        return NUMERAL.test(next) || SMALL.test(next) ? false : undefined;
      case 'either':
        return isOpener(next, language);
      case 'last':
        return !SMALL.test(next);
      case null:
        return undefined;
    }
  },
  function initial({ word, marks, next, language }) {
    return marks === '.' && INITIAL.test(word) ? isOpener(next, language) : undefined;
  },
  function smallLetterAfterPoint({ word, next }) {
    // Capitals lose their accents, and then their size ("à" for "À"); an unknown abbreviation is short.
    return SMALL.test(next) ? /\p{L}{4}$/u.test(word) : undefined;
  },
];

export function endsSentence(candidate: Candidate): boolean {
  for (const rule of RULES) {
    const answer = rule(candidate);
    if (answer !== undefined) return answer;
  }
  return true;
}
