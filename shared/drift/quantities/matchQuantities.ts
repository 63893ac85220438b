import type { Quantity } from './quantity.ts';
import { sameMoment } from './zones.ts';
import { isHalf, sameMultiple, sameShare } from './shares.ts';
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
  (en, fr) => counts(en) && counts(fr) && !roundOnOne(en, fr) && shareValue(en, fr),
  converted,
  sameClock,
  sameYear,
  militaryClock,
  sameMoment,
  (en, fr) => isHalf(en) && isHalf(fr),
  sameShare,
  sameMultiple,
  nearlySame,
  rounded,
];

/** Pairs the numbers of the two sides that say the same; what is left over has no equal. */
export function matchQuantities(
  english: readonly Quantity[],
  french: readonly Quantity[],
): Matching {
  const [en, fr] = [withTerms(english, french), withTerms(french, english)];
  const restEn = new Set(en);
  const restFr = new Set(fr);
  const matches: QuantityMatch[] = [];
  for (const agrees of PASSES) {
    // Where one time is the same on both sides, no zone lies between the others.
    if (agrees === sameMoment && matches.some(({ en }) => en.type === 'time')) continue;
    for (const a of [...restEn]) {
      for (const b of restFr) {
        if (!agrees(a, b)) continue;
        matches.push({ en: a, fr: b });
        restEn.delete(a);
        restFr.delete(b);
        break;
      }
    }
  }
  const timesOnBoth = hasTime(restEn) && hasTime(restFr);
  const told = (rest: ReadonlySet<Quantity>, all: readonly Quantity[]): Quantity[] =>
    [...rest].filter((quantity) => {
      if (timesOnBoth && quantity.type === 'time') return true;
      return !all.some((other) => tellsAgain(quantity, other) || repeats(quantity, other, rest));
    });
  return { matches, en: told(restEn, en), fr: told(restFr, fr) };
}

function hasTime(rest: ReadonlySet<Quantity>): boolean {
  return [...rest].some(({ type }) => type === 'time');
}

/** Two numbers stay one share where the other side names that share, or has no place for both of them. */
function withTerms(list: readonly Quantity[], others: readonly Quantity[]): Quantity[] {
  return list.flatMap((quantity) => {
    const { terms } = quantity;
    if (!terms) return [quantity];
    const answered = others.some(
      (other) => shareValue(quantity, other) || sameShare(quantity, other),
    );
    const apart =
      others.some((other) => other.terms) ||
      terms.every((term) => others.some((other) => shareValue(term, other)));
    return apart && !answered ? terms : [quantity];
  });
}

function unitOf(quantity: Quantity): string | null {
  return quantity.unit?.id ?? null;
}

function shareValue(en: Quantity, fr: Quantity): boolean {
  return en.values.some((a) => fr.values.some((b) => Math.abs(a - b) <= 1e-9 * Math.abs(a)));
}

function counts({ type }: Quantity): boolean {
  return type === 'cardinal' || type === 'ordinal' || type === 'vague' || type === 'collective';
}

/** "Hundreds" are more than "une centaine". */
function roundOnOne(en: Quantity, fr: Quantity): boolean {
  return (
    (en.type === 'vague' && fr.type === 'collective') ||
    (en.type === 'collective' && fr.type === 'vague')
  );
}

/** How far "une dizaine" may be from "a dozen". */
const LOOSE = 0.2;

function nearlySame(en: Quantity, fr: Quantity): boolean {
  if (en.type !== 'collective' && fr.type !== 'collective') return false;
  if (roundOnOne(en, fr) || !counts(en) || !counts(fr)) return false;
  const [a, b] = [en.values[0]!, fr.values[0]!];
  return Math.abs(a - b) <= LOOSE * Math.max(a, b);
}

/** "12.4 percent" against "12 %": one side has the other's figure with fewer decimals. */
function rounded(en: Quantity, fr: Quantity): boolean {
  if (!counts(en) || !counts(fr) || unitOf(en) !== unitOf(fr)) return false;
  const [a, b] = [en.values[0]!, fr.values[0]!];
  return roundsTo(a, b) || roundsTo(b, a);
}

function roundsTo(exact: number, round: number): boolean {
  const decimals = decimalsOf(round);
  return decimalsOf(exact) > decimals && Math.abs(exact - round) <= 0.5 * 10 ** -decimals + 1e-9;
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function converted(en: Quantity, fr: Quantity): boolean {
  const [from, to] = [en.unit, fr.unit];
  if (!from || !to || from.id === to.id || !counts(en) || !counts(fr)) return false;
  return en.values.some((a) => fr.values.some((b) => sameMeasure(a, from, b, to)));
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
  if (!en.digits || !fr.digits || !counts(en) || !counts(fr) || en.unit || fr.unit) return false;
  const [a, b] = [en.values[0]!, fr.values[0]!];
  return (
    Math.max(a, b) >= 1000 && Math.max(a, b) < 2100 && a % 100 === b % 100 && Math.min(a, b) < 100
  );
}

/** Whether a number only converts another one of its side: "250 metres (820 feet)", "15h00 (13h00 GMT)". */
function tellsAgain(quantity: Quantity, other: Quantity): boolean {
  const [from, to] = [quantity.unit, other.unit];
  if ((quantity.again || other.again) && sameMoment(quantity, other)) return true;
  if (quantity.again && from?.dimension === 'money' && to?.dimension === 'money') return true;
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
