import { isPart } from './parts.ts';
import type { Quantity } from './quantity.ts';
import { sameMeasure } from './units.ts';

export interface QuantityMatch {
  readonly en: Quantity;
  readonly fr: Quantity;
}

export interface Matching {
  readonly matches: readonly QuantityMatch[];
  readonly en: readonly Quantity[];
  readonly fr: readonly Quantity[];
}

/** Ways in which two numbers agree, the surest first. Each pass takes what it can, once. */
const PASSES: readonly ((en: Quantity, fr: Quantity) => boolean)[] = [
  (en, fr) => en.type === fr.type && en.values[0] === fr.values[0] && unitOf(en) === unitOf(fr),
  (en, fr) => en.type === fr.type && shareValue(en, fr) && unitOf(en) === unitOf(fr),
  (en, fr) => en.type === fr.type && shareValue(en, fr),
  (en, fr) => counts(en) && counts(fr) && shareValue(en, fr),
  converted,
  sameClock,
  otherZone,
  sameYear,
  militaryClock,
  (en, fr) => isHalf(en) && isHalf(fr),
  sameShare,
  divided,
];

/** Pairs the numbers of the two sides that say the same; what is left over has no equal. */
export function matchQuantities(en: readonly Quantity[], fr: readonly Quantity[]): Matching {
  const restEn = new Set(en);
  const restFr = new Set(fr);
  const matches: QuantityMatch[] = [];
  const taken = (whole: Quantity): void => {
    restEn.delete(whole);
    restFr.delete(whole);
  };
  for (const agrees of PASSES) {
    for (const a of [...restEn]) {
      for (const b of restFr) {
        if (!agrees(a, b)) continue;
        matches.push({ en: a, fr: b });
        restEn.delete(a);
        restFr.delete(b);
        if (agrees === sameShare) for (const { outOf } of [a, b]) if (outOf) taken(outOf);
        break;
      }
    }
  }
  const told = (rest: ReadonlySet<Quantity>, all: readonly Quantity[]): Quantity[] =>
    [...rest].filter(
      (quantity) =>
        !all.some((other) => tellsAgain(quantity, other) || repeats(quantity, other, rest)),
    );
  return { matches, en: told(restEn, en), fr: told(restFr, fr) };
}

function unitOf(quantity: Quantity): string | null {
  return quantity.unit?.id ?? null;
}

function shareValue(en: Quantity, fr: Quantity): boolean {
  return en.values.some((a) => fr.values.some((b) => Math.abs(a - b) <= 1e-9 * Math.abs(a)));
}

function counts({ type }: Quantity): boolean {
  return type === 'cardinal' || type === 'ordinal' || type === 'vague';
}

function converted(en: Quantity, fr: Quantity): boolean {
  const [from, to] = [en.unit, fr.unit];
  if (!from || !to || !measures(en) || !measures(fr)) return false;
  return en.values.some((a) => fr.values.some((b) => sameMeasure(a, from, b, to)));
}

/** "A third of" and "three times less" against "divisé par trois"; "by a third" takes but a third away. */
function divided(en: Quantity, fr: Quantity): boolean {
  if (fr.type !== 'divisor') return false;
  return counts(en) ? shareValue(en, fr) : fr.values[0] === 2 && isHalf(en);
}

/** "Half a mile" measures as well as "800 metres" does. */
function measures(quantity: Quantity): boolean {
  return counts(quantity) || quantity.type === 'fraction';
}

/** "1000 GMT" against "midi, heure de Paris": other zones are apart by half hours. */
function otherZone(en: Quantity, fr: Quantity): boolean {
  if (en.type !== 'time' || fr.type !== 'time') return false;
  if (en.zone === fr.zone && en.zone !== '') return false;
  return en.values.some((a) => fr.values.some((b) => (a - b) % 30 === 0));
}

/** "3 p.m." against "15 heures". */
function sameClock(en: Quantity, fr: Quantity): boolean {
  const [clock, other] = en.type === 'time' ? [en, fr] : [fr, en];
  if (clock.type !== 'time' || !counts(other)) return false;
  return clock.values.some((minutes) => minutes % 60 === 0 && other.values.includes(minutes / 60));
}

/** "1200 GMT" against "12 h 00". */
function militaryClock(en: Quantity, fr: Quantity): boolean {
  if (en.type !== 'cardinal' || fr.type !== 'time') return false;
  const [value] = en.values;
  return fr.values.includes(Math.floor(value! / 100) * 60 + (value! % 100));
}

/** "the '90s" against "les années 1990". */
function sameYear(en: Quantity, fr: Quantity): boolean {
  if (!en.digits || !fr.digits || !counts(en) || !counts(fr)) return false;
  const [a, b] = [en.values[0]!, fr.values[0]!];
  return (
    Math.max(a, b) >= 1000 && Math.max(a, b) < 2100 && a % 100 === b % 100 && Math.min(a, b) < 100
  );
}

/** Whether a number only converts another one of its side: "250 metres (820 feet)". */
function tellsAgain(quantity: Quantity, other: Quantity): boolean {
  const [from, to] = [quantity.unit, other.unit];
  if (!from || !to || from.id === to.id || quantity === other) return false;
  return quantity.values.some((a) => other.values.some((b) => sameMeasure(a, from, b, to)));
}

/** Whether a number repeats one of its side that has its equal: lists name a thing once or each time. */
function repeats(quantity: Quantity, other: Quantity, rest: ReadonlySet<Quantity>): boolean {
  return (
    quantity !== other &&
    !rest.has(other) &&
    quantity.type === other.type &&
    quantity.values[0] === other.values[0]
  );
}

/** "A fifth" against "20 %" or "un sur cinq", rounded to a whole percent. */
function sameShare(en: Quantity, fr: Quantity): boolean {
  const [a, b] = [shareOf(en), shareOf(fr)];
  return a !== null && b !== null && Math.abs(a - b) <= ROUNDING;
}

const ROUNDING = 0.01;

function shareOf({ type, values: [value], unit, outOf }: Quantity): number | null {
  if (value === undefined) return null;
  if (unit?.id === 'percent') return value / 100;
  if (unit !== null) return null;
  if (outOf) return value / outOf.values[0]!;
  if (type === 'fraction') return value;
  return type === 'ordinal' && isPart(value) ? 1 / value : null;
}

function isHalf({ values, unit }: Quantity): boolean {
  return values.includes(0.5) || (values.includes(50) && unit?.id === 'percent');
}
