import type { Language } from '../../text/language.ts';
import { markConversions } from './again.ts';
import { readDigits } from './digits.ts';
import { readAroundTheClock } from './aroundTheClock.ts';
import { readHeight } from './heights.ts';
import { readMultiple } from './multiples.ts';
import { cut, type Piece } from './pieces.ts';
import type { Quantity } from './quantity.ts';
import { readRacingTime } from './racingTimes.ts';
import { joinRatios } from './ratios.ts';
import type { Read } from './read.ts';
import { readersOf } from './wordReaders.ts';
import { addZones } from './zones.ts';

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
  return joinRatios(
    markConversions(addZones(shareScales(found, text), text), text),
    text,
    language,
  );
}

function readAt(list: readonly Piece[], i: number, text: string, language: Language): Read | null {
  const piece = list[i]!;
  if (piece.kind === 'literal')
    return (
      readAroundTheClock(list, i) ??
      readHeight(list, i, text) ??
      readRacingTime(list, i) ??
      readMultiple(list, i, language) ??
      readDigits(list, i, text, language)
    );
  if (piece.kind === 'sign') return null;
  for (const reader of readersOf(piece.form, language)) {
    const read = reader.read(list, i, language);
    if (read) return read;
  }
  return null;
}

/** In "2 to 3 million" the scale belongs to both numbers; in "9 inches by 12", the unit. */
function shareScales(list: readonly Quantity[], text: string): Quantity[] {
  return list.map((quantity, i) => {
    const [before, next] = [list[i - 1], list[i + 1]];
    if (before?.unit?.dimension === 'length' && quantity.type === 'cardinal' && !quantity.unit) {
      const between = text.slice(before.end, quantity.start);
      if (/\s(?:by|x|×|sur|par)\s$/u.test(between) && between.length < 20)
        return { ...quantity, unit: before.unit };
    }
    if (!next || quantity.type !== 'cardinal' || next.type !== 'cardinal') return quantity;
    if (
      !/^\s?(?:to|and|or|of the|à|et|ou|des|sur les|-|–|—)\s?[$€£₽]?$/u.test(
        text.slice(quantity.end, next.start),
      )
    )
      return quantity;
    const unit = quantity.unit ?? next.unit;
    const scale = [1e12, 1e9, 1e6, 1000].find(
      (s) => next.values[0]! >= s && /\p{L}/u.test(text.slice(next.start, next.end)),
    );
    if (!scale || quantity.values[0]! >= 1000) return { ...quantity, unit };
    return { ...quantity, unit, values: [...quantity.values, quantity.values[0]! * scale] };
  });
}
