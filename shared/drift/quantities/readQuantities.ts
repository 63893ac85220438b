import type { Language } from '../../text/language.ts';
import { readLiteral } from './literals.ts';
import {
  COLLECTIVES,
  FRACTIONS,
  MONTHS,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  VAGUE,
  WEEKDAYS,
} from './numberWords.ts';
import type { Quantity } from './quantity.ts';
import { UNITS, type Unit } from './units.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case. */
  readonly form: string;
  readonly kind: 'literal' | 'word' | 'sign';
}

const SPACE = ' \\u00a0\\u202f\\u2009';
const GROUPED = {
  en: `\\d{1,3}(?:[\\u00a0\\u202f\\u2009]\\d{3})+(?![\\d])`,
  fr: `\\d{1,3}(?:[${SPACE}]\\d{3})+(?![\\d])`,
};
const PIECES = {
  en: pieces(GROUPED.en),
  fr: pieces(GROUPED.fr),
};

function pieces(grouped: string): RegExp {
  return new RegExp(
    `(?<time>\\b\\d{1,2}(?:[${SPACE}]?[hH][${SPACE}]?\\d{2}\\b|:\\d{2}(?::\\d{2})?(?!\\d)))` +
      `|(?<literal>(?:${grouped}(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*))` +
      `|(?<word>\\p{L}+)|(?<sign>[$€£¥%°]|\\S)`,
    'gu',
  );
}

/** Every number of a text by value, dates and clock times included, in order. */
export function readQuantities(text: string, language: Language): Quantity[] {
  const list = cut(text, language);
  const found: Quantity[] = [];
  for (let i = 0; i < list.length;) {
    const read = readAt(list, i, text, language);
    if (!read) i++;
    else {
      found.push(read.quantity);
      i = read.next;
    }
  }
  return shareScales(found, text);
}

interface Read {
  readonly quantity: Quantity;
  readonly next: number;
}

function cut(text: string, language: Language): Piece[] {
  const list: Piece[] = [];
  for (const match of text.matchAll(PIECES[language])) {
    const groups = match.groups!;
    const kind =
      groups.word !== undefined ? 'word' : groups.sign !== undefined ? 'sign' : 'literal';
    const whole = match[0];
    list.push({
      start: match.index,
      end: match.index + whole.length,
      text: whole,
      form: whole.toLowerCase(),
      kind,
    });
  }
  return list;
}

function readAt(list: readonly Piece[], i: number, text: string, language: Language): Read | null {
  const piece = list[i]!;
  if (piece.kind === 'literal') return readDigits(list, i, text, language);
  if (piece.kind === 'sign') return null;
  return (
    readRoman(list, i, language) ?? readDate(list, i, language) ?? readWords(list, i, language)
  );
}

/** "XVIe siècle": a Roman numeral counts only before its century; elsewhere it is part of a name. */
function readRoman(list: readonly Piece[], i: number, language: Language): Read | null {
  const piece = list[i]!;
  const match = /^([IVXL]+)(er|e|ème|ième|es|th|st|nd|rd)?$/u.exec(piece.text);
  if (!match || (match[1] === 'I' && !match[2])) return null;
  const century = list
    .slice(i + 1, i + 5)
    .some(({ form }) => /^(?:siècles?|century|centuries)$/u.test(form));
  const quantity: Quantity = {
    start: piece.start,
    end: piece.end,
    type: 'ordinal',
    values: [romanValue(match[1]!)],
    unit: null,
    digits: true,
    soft: !(century && language === 'fr' && match[2] !== undefined),
  };
  return { quantity, next: i + 1 };
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function romanValue(numeral: string): number {
  let value = 0;
  for (let i = 0; i < numeral.length; i++) {
    const digit = ROMAN[numeral[i]!]!;
    value += digit < (ROMAN[numeral[i + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
}

function readDigits(list: readonly Piece[], i: number, text: string, language: Language): Read {
  const piece = list[i]!;
  const time = /^(\d{1,2})\s?[hH:]\s?(\d{2})/u.exec(piece.text);
  const base = { start: piece.start, digits: true, unit: null, soft: isCode(text, piece) };
  if (time) {
    const minutes = Number(time[1]) * 60 + Number(time[2]);
    const values = withHalfDay(minutes, halfDay(list, i + 1));
    return { quantity: { ...base, end: piece.end, type: 'time', values }, next: i + 1 };
  }
  const values = readLiteral(piece.text, language);
  const after = list[i + 1];
  const glued = after?.start === piece.end ? after : undefined;
  if (glued?.kind === 'word') {
    if (
      /^(?:st|nd|rd|th)$/u.test(glued.form) ||
      /^(?:er|ère|re|e|es|ème|eme|ième|nd|nde)$/u.test(glued.form)
    ) {
      return { quantity: { ...base, end: glued.end, type: 'ordinal', values }, next: i + 2 };
    }
    if (glued.form === 's') {
      return { quantity: { ...base, end: glued.end, type: 'cardinal', values }, next: i + 2 };
    }
    if (glued.form === 'h' && language === 'fr') {
      const hours = withHalfDay(values[0]! * 60, null);
      return { quantity: { ...base, end: glued.end, type: 'time', values: hours }, next: i + 2 };
    }
  }
  const half = halfDay(list, i + 1);
  if (half && values[0]! <= 12) {
    const minutes = withHalfDay(values[0]! * 60, half);
    return { quantity: { ...base, end: piece.end, type: 'time', values: minutes }, next: i + 1 };
  }
  return finish(list, i + 1, { ...base, end: piece.end, type: 'cardinal', values }, language, i);
}

/** Reads scale words and the unit after a number, and a currency sign before it. */
function finish(
  list: readonly Piece[],
  next: number,
  quantity: Quantity,
  language: Language,
  first: number,
): Read {
  let values = quantity.values;
  let end = quantity.end;
  for (
    let scale = scaleAt(list, next, end, language);
    scale;
    scale = scaleAt(list, next, end, language)
  ) {
    const factor = scale;
    values = values.map((value) => value * factor);
    end = list[next]!.end;
    next++;
  }
  const half = addHalf(list, next, language);
  if (half) values = [values[0]! + 0.5, ...values];
  return { quantity: { ...quantity, values, end, unit: unitAround(list, first, next) }, next };
}

function scaleAt(
  list: readonly Piece[],
  i: number,
  end: number,
  language: Language,
): number | undefined {
  const piece = list[i];
  if (piece?.kind !== 'word') return undefined;
  const scale = SCALES[language].get(piece.form);
  // "80 cents" are coins; only words make "deux cents".
  if (/^cents?$/u.test(piece.form) && /\d/u.test(list[i - 1]?.text ?? '')) return undefined;
  // "5m" is millions only when glued and English; "5 m" are metres.
  if (piece.form.length <= 2 && piece.start !== end && !/^(?:bn|md|tn|mn)$/u.test(piece.form))
    return undefined;
  if (piece.text === 'M' && language === 'fr') return 1e6;
  return scale;
}

/** "deux ans et demi", "two and a half". */
function addHalf(list: readonly Piece[], i: number, language: Language): boolean {
  const words = list.slice(i, i + 4).map(({ form }) => form);
  if (language === 'fr') return /^(?:\p{L}+ )?et demie?\b/u.test(words.join(' '));
  return words.slice(0, 3).join(' ') === 'and a half';
}

function unitAround(list: readonly Piece[], first: number, next: number): Unit | null {
  const before = list[first - 1];
  if (before?.kind === 'sign' && '$€£¥'.includes(before.text)) return UNITS.get(before.text)!;
  let at = next;
  while (/^(?:-|de|d|'|’|of|full|us|u|s|\.)$/u.test(list[at]?.form ?? '') && at < next + 4) at++;
  const piece = list[at];
  if (!piece) return null;
  if (piece.form === '°') {
    const scale = list[at + 1]?.form;
    return UNITS.get(`°${scale}`) ?? null;
  }
  if (/^(?:per|pour)$/u.test(piece.form) && /^cent$/u.test(list[at + 1]?.form ?? ''))
    return UNITS.get('%')!;
  if (piece.form === 'percentage' && list[at + 1]?.form.startsWith('point'))
    return UNITS.get('points')!;
  return UNITS.get(piece.form) ?? null;
}

function readWords(list: readonly Piece[], i: number, language: Language): Read | null {
  const piece = list[i]!;
  const base = { start: piece.start, end: piece.end, digits: false, unit: null };
  const vague = VAGUE[language].get(piece.form);
  if (vague !== undefined)
    return { quantity: { ...base, type: 'vague', values: [vague], soft: true }, next: i + 1 };
  const ordinal = ORDINALS[language].get(piece.form);
  if (ordinal !== undefined) {
    return { quantity: { ...base, type: 'ordinal', values: [ordinal], soft: true }, next: i + 1 };
  }
  const fraction = FRACTIONS[language].get(piece.form);
  if (fraction !== undefined) {
    return { quantity: { ...base, type: 'fraction', values: [fraction], soft: true }, next: i + 1 };
  }
  const collective = COLLECTIVES[language].get(piece.form);
  if (collective !== undefined) {
    return finish(
      list,
      i + 1,
      { ...base, type: 'cardinal', values: [collective], soft: true },
      language,
      i,
    );
  }
  return readNumberWords(list, i, language);
}

/** Reads "two hundred and five", "quatre-vingt-dix-sept". */
function readNumberWords(list: readonly Piece[], i: number, language: Language): Read | null {
  let total = 0;
  let current: number | null = null;
  let at = i;
  let end = list[i]!.end;
  for (;;) {
    const piece = list[at];
    if (!piece) break;
    const small = SMALL_NUMBERS[language].get(piece.form);
    const scale = piece.form.length > 2 ? SCALES[language].get(piece.form) : undefined;
    if (small !== undefined && fits(current, small)) {
      current =
        current !== null && current % 100 === 4 && small === 20
          ? current + 76
          : (current ?? 0) + small;
    } else if (scale !== undefined && scale <= 100) {
      current = (current ?? 1) * scale;
    } else if (scale !== undefined) {
      total += (current ?? 1) * scale;
      current = 0;
    } else if (joins(list, at, language, current)) {
      at++;
      continue;
    } else break;
    end = piece.end;
    at++;
  }
  if (current === null && total === 0) return null;
  while (list[at - 1]!.end > end) at--;
  const value = total + (current ?? 0);
  const bare = at === i + 1;
  const isName = /^\p{Lu}/u.test(list[i]!.text) && i > 0;
  const soft = value < 2 || isName || (bare && SCALES[language].has(list[i]!.form));
  const quantity: Quantity = {
    start: list[i]!.start,
    end,
    type: 'cardinal',
    values: [value],
    unit: null,
    digits: false,
    soft,
  };
  return finish(list, at, quantity, language, i);
}

/** Whether a number word below 100 can stand after what was read so far. */
function fits(current: number | null, small: number): boolean {
  if (current === null) return true;
  const rest = current % 100;
  if (rest === 0) return true;
  if (rest === 4 && small === 20) return true;
  if (rest >= 20 && rest % 10 === 0 && small < 10 && small > 0) return true;
  if ((rest === 60 || rest === 80) && small >= 10 && small < 20) return true;
  return (rest === 10 || rest === 70 || rest === 90) && small >= 7 && small <= 9;
}

/** Whether a hyphen or an "and" at `at` holds number words together. */
function joins(
  list: readonly Piece[],
  at: number,
  language: Language,
  current: number | null,
): boolean {
  const piece = list[at]!;
  const next = list[at + 1];
  if (current === null || next?.kind !== 'word') return false;
  const small = SMALL_NUMBERS[language].get(next.form);
  const goesOn =
    (small !== undefined && fits(current, small)) || SCALES[language].get(next.form) === 100;
  if (!goesOn) return false;
  if (/^[-‑]$/u.test(piece.text)) return true;
  if (language === 'en') return piece.form === 'and' && current % 100 === 0 && current > 0;
  return piece.form === 'et' && (small === 1 || small === 11) && current >= 20;
}

function readDate(list: readonly Piece[], i: number, language: Language): Read | null {
  const piece = list[i]!;
  const base = { start: piece.start, end: piece.end, digits: false, unit: null };
  const weekday = WEEKDAYS[language].get(piece.form);
  if (weekday !== undefined && (language === 'fr' || /^\p{Lu}/u.test(piece.text))) {
    return { quantity: { ...base, type: 'weekday', values: [weekday], soft: false }, next: i + 1 };
  }
  const month = MONTHS[language].get(piece.form);
  if (month === undefined) return null;
  const beside =
    list[i - 1]?.kind === 'literal' ||
    list[i + 1]?.kind === 'literal' ||
    list[i - 1]?.form === 'er';
  const sure = piece.form.length > 4 || (language === 'fr' && piece.form === 'juin');
  const cased = language === 'fr' ? /^\p{Ll}/u.test(piece.text) : /^\p{Lu}/u.test(piece.text);
  const ambiguous = !sure || /^(?:march|august)$/u.test(piece.form);
  const led =
    /^(?:in|of|last|next|since|by|until|late|early|this|en|de|depuis|mi|fin|début|dès|and|et|to|à|from)$/u.test(
      list[i - 1]?.form ?? '',
    );
  if (!cased && !beside) return null;
  if (ambiguous && !beside && !led) return null;
  return { quantity: { ...base, type: 'month', values: [month], soft: false }, next: i + 1 };
}

function halfDay(list: readonly Piece[], i: number): 'am' | 'pm' | null {
  const words = list
    .slice(i, i + 3)
    .map(({ form }) => form)
    .join('');
  const match = /^(?:(a|p)\.?m\b|(a|p)\.m)/u.exec(words);
  const letter = match?.[1] ?? match?.[2];
  return letter === 'a' ? 'am' : letter === 'p' ? 'pm' : null;
}

/** Minutes after midnight; without a.m. or p.m. the other half of the day is possible too. */
function withHalfDay(minutes: number, half: 'am' | 'pm' | null): number[] {
  const day = 12 * 60;
  if (half === 'pm') return [minutes < day ? minutes + day : minutes];
  if (half === 'am') return [minutes >= day ? minutes - day : minutes];
  return minutes < day ? [minutes, minutes + day] : [minutes, minutes - day];
}

/** Whether the digits belong to a name or a code ("F-16", "G7") or are too small to tell ("1"). */
function isCode(text: string, { start, text: digits }: Piece): boolean {
  return /^[01]$/u.test(digits) || /\p{L}[-‑]?$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** In "2 to 3 million" the scale belongs to both numbers. */
function shareScales(list: readonly Quantity[], text: string): Quantity[] {
  return list.map((quantity, i) => {
    const next = list[i + 1];
    if (!next || quantity.type !== 'cardinal' || next.type !== 'cardinal') return quantity;
    if (!/^\s?(?:to|and|or|à|et|ou|-|–|—)\s?[$€£]?$/u.test(text.slice(quantity.end, next.start)))
      return quantity;
    const unit = quantity.unit ?? next.unit;
    const scale = [1e12, 1e9, 1e6, 1000].find(
      (s) => next.values[0]! >= s && /\p{L}/u.test(text.slice(next.start, next.end)),
    );
    if (!scale || quantity.values[0]! >= 1000) return { ...quantity, unit };
    return { ...quantity, unit, values: [...quantity.values, quantity.values[0]! * scale] };
  });
}
