import { isAgain } from './again.ts';
import { ZONE } from './numberWords.ts';
import type { Quantity } from './quantity.ts';

/** Adds the zone that a time is given in, and reads "1000 GMT" as a time. */
export function addZones(list: readonly Quantity[], text: string): Quantity[] {
  return list.map((quantity, i) => {
    const zone = ZONE.exec(text.slice(quantity.end))?.[1];
    const time = zone === undefined ? quantity : { ...asTime(quantity), zone: nameOf(zone) };
    if (time.type !== 'time') return quantity;
    return { ...time, again: isAgain(list, i, text) };
  });
}

function asTime(quantity: Quantity): Quantity {
  const minutes = quantity.type === 'cardinal' ? clockOf(quantity.values[0]!) : null;
  return minutes === null ? quantity : { ...quantity, type: 'time', values: [minutes] };
}

/** One name for a zone in both languages. */
function nameOf(zone: string): string {
  if (zone.includes('local')) return 'local';
  return zone === 'UTC' ? 'GMT' : zone;
}

/** Minutes after midnight of 930 or 1415, of 9 or 14; null where it is no time of the day. */
function clockOf(value: number): number | null {
  const [hours, minutes] = value < 25 ? [value, 0] : [Math.floor(value / 100), value % 100];
  return Number.isInteger(value) && hours < 25 && minutes < 60 ? hours * 60 + minutes : null;
}

/** Whole and half hours lie between zones. */
const STEP = 30;

/** Whether two clock times may be one moment: told in different zones, or in one that goes unsaid. */
export function sameMoment(a: Quantity, b: Quantity): boolean {
  if (a.type !== 'time' || b.type !== 'time' || a.zone === b.zone) return false;
  return a.values.some((x) => b.values.some((y) => (x - y) % STEP === 0));
}
