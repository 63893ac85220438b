import type { Language } from '../../text/language.ts';
import { plainWordEnd } from '../../text/plainTokens.ts';

/** A number, word or sign of a text, as cut for reading quantities. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case. */
  readonly form: string;
  readonly kind: 'literal' | 'word' | 'sign';
}

const SPACE = ' \\u00a0\\u202f\\u2009';
/** A telephone's "076 333" and a postcode's "0B2 416" are no thousands. */
const FIRST_GROUP = '(?<![\\p{L}\\d])[1-9]\\d{0,2}';
const GROUPED = {
  // A plain space parts thousands in English only where they are round: "75 000".
  en: `${FIRST_GROUP}(?:(?:[\\u00a0\\u202f\\u2009]\\d{3})+| (?:\\d{3} )?000)(?![\\d])`,
  fr: `${FIRST_GROUP}(?:[${SPACE}]\\d{3})+(?![\\d])`,
};
/** Marks within digits. Where nothing but a list explains them, each number stands alone: "0.12,0.15", "18,2015". */
const MARKED =
  '\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3})+(?!\\d)(?:,\\d+)?|' +
  '\\d+(?:\\.\\d+)+|\\d+,\\d{1,3}(?!\\d)|\\d+';
const PIECES = {
  en: pieces(GROUPED.en),
  fr: pieces(GROUPED.fr),
};

function pieces(grouped: string): RegExp {
  return new RegExp(
    `(?:\\b\\d{1,2}(?:[${SPACE}]?[hH][${SPACE}]?\\d{2}\\b|:\\d{2}(?::\\d{2})?(?!\\d)))` +
      `|${grouped}(?:[.,]\\d+)?|${MARKED}|\\p{L}+|\\S`,
    'uy',
  );
}

/** Cuts a text into the pieces that quantities are read from, in order. */
export function cut(text: string, language: Language): Piece[] {
  const list: Piece[] = [];
  const next = PIECES[language];
  for (let start = 0; start < text.length;) {
    if (text[start] === ' ') {
      start++;
      continue;
    }
    const plain = plainWordEnd(text, start);
    const piece = plain < 0 ? pieceAt(text, start, next) : text.slice(start, plain);
    if (piece !== '') {
      const kind = plain < 0 ? kindOf(piece) : 'word';
      list.push({ start, end: start + piece.length, text: piece, form: piece.toLowerCase(), kind });
    }
    start += Math.max(1, piece.length);
  }
  return list;
}

/** The piece that begins there, if any does. */
function pieceAt(text: string, start: number, pattern: RegExp): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? '';
}

function kindOf(piece: string): Piece['kind'] {
  if (LITERAL.test(piece)) return 'literal';
  return WORD.test(piece) ? 'word' : 'sign';
}

const LITERAL = /^\d/u;
const WORD = /^\p{L}/u;
