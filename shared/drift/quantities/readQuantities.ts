import type { Language } from '../../text/language.ts';
import { readDate } from './dates.ts';
import { readDigits } from './digits.ts';
import { asPart } from './parts.ts';
import { cut, type Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import type { Read } from './read.ts';
import { readRoman } from './roman.ts';
import { readShares } from './shares.ts';
import { readWords } from './words.ts';
import { withZone } from './zones.ts';

/** Every number of a text by value, dates and clock times included, in order. */
export function readQuantities(text: string, language: Language): Quantity[] {
  const list = cut(text, language);
  const found: Quantity[] = [];
  for (let i = 0; i < list.length;) {
    const read = readAt(list, i, text, language);
    if (!read) i++;
    else {
      const quantity = withZone(read.quantity, list, read.next, text, language);
      found.push(asPart(quantity, list, i, language));
      i = read.next;
    }
  }
  return readShares(shareSides(shareScales(found, text), text), text, language);
}

function readAt(list: readonly Piece[], i: number, text: string, language: Language): Read | null {
  const piece = list[i]!;
  if (piece.kind === 'literal') return readDigits(list, i, text, language);
  if (piece.kind === 'sign') return null;
  return (
    readRoman(list, i, language) ?? readDate(list, i, language) ?? readWords(list, i, language)
  );
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

/** In "12 inches by 9" both sides are measured in the unit of one. */
function shareSides(list: readonly Quantity[], text: string): Quantity[] {
  const joined = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    /^[\s\u00a0-]?(?:\p{L}+ )?(?:by|x|×|sur|par)[\s\u00a0]$/u.test(text.slice(a.end, b.start));
  return list.map((quantity, i) => {
    if (quantity.unit || quantity.type !== 'cardinal') return quantity;
    const [before, after] = [list[i - 1], list[i + 1]];
    const side = joined(before, quantity) ? before : joined(quantity, after) ? after : undefined;
    return side?.unit?.dimension === 'length' ? { ...quantity, unit: side.unit } : quantity;
  });
}
