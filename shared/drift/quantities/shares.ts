import type { Quantity } from './quantity.ts';

const ROUNDING = 0.01;
/** Ordinals from here to there also name parts: "a third", "un dixième". */
const [LARGEST_PART, SMALLEST_PART] = [3, 10];

/** "A fifth" against "20 %", rounded to a whole percent, or against "one in five". */
export function sameShare(en: Quantity, fr: Quantity): boolean {
  if (en.unit && fr.unit) return false;
  const [a, b] = [shareOf(en), shareOf(fr)];
  return a !== null && b !== null && Math.abs(a - b) <= ROUNDING;
}

function shareOf({ type, values: [value], unit }: Quantity): number | null {
  if (value === undefined) return null;
  if (unit !== null) return unit.id === 'percent' ? value / 100 : null;
  if (type === 'fraction') return value;
  return type === 'ordinal' && value >= LARGEST_PART && value <= SMALLEST_PART ? 1 / value : null;
}

export function isHalf({ values, unit }: Quantity): boolean {
  return values.includes(0.5) || (values.includes(50) && unit?.id === 'percent');
}

/** "Doubled" against "deux", "halved" against "de moitié", "tripled" against "plus 200 %". */
export function sameMultiple(en: Quantity, fr: Quantity): boolean {
  const [multiple, other] = en.type === 'multiple' ? [en, fr] : [fr, en];
  if (multiple.type !== 'multiple' || other.type === 'multiple') return false;
  const [factor, value] = [multiple.values[0]!, other.values[0]!];
  const change = Math.abs(1 - factor);
  if (other.unit?.id === 'percent') return near(value / 100, change) || near(value / 100, factor);
  if (other.type === 'fraction')
    return near(value, change) || (!other.change && near(value, factor));
  if (other.type !== 'cardinal' || other.unit) return false;
  return near(value, factor) || near(value * factor, 1);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDING;
}
