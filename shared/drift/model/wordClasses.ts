import type { Token } from '../../text/token.ts';

/** The words that are a class each, and the endings that gather the others. */
export interface ClassTable {
  readonly words: readonly string[];
  readonly endings: readonly string[];
}

/** Classes that need no table; 0 is the edge of a sentence. */
const MARKS = ['.', ',', ';', ':', '?', '!', '(', ')', "'", '-'];
const NUMBER = 1 + MARKS.length;
const OTHER_SIGN = NUMBER + 1;
const OTHER_WORD = OTHER_SIGN + 1;
const FIRST = OTHER_WORD + 1;
export const EDGE = 0;
/** Endings are no longer than this. */
export const LONGEST_ENDING = 4;

/** Reads the class of a token: a mark, a number, a common word, or how a word ends. */
export class WordClasses {
  readonly size: number;
  private readonly words: ReadonlyMap<string, number>;
  private readonly endings: ReadonlyMap<string, number>;

  constructor({ words, endings }: ClassTable) {
    this.words = new Map(words.map((word, i) => [word, FIRST + i]));
    this.endings = new Map(endings.map((ending, i) => [ending, FIRST + words.length + i]));
    this.size = FIRST + words.length + endings.length;
  }

  of({ form, kind }: Pick<Token, 'form' | 'kind'>): number {
    if (kind === 'number') return NUMBER;
    if (kind !== 'word') return 1 + MARKS.indexOf(form) || OTHER_SIGN;
    const word = this.words.get(form);
    if (word !== undefined) return word;
    for (let length = Math.min(LONGEST_ENDING, form.length); length > 0; length--) {
      const ending = this.endings.get(form.slice(-length));
      if (ending !== undefined) return ending;
    }
    return OTHER_WORD;
  }
}
