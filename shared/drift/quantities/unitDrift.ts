import type { Span } from '../../text/span.ts';
import type { BeadContext, BeadSide } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { MONEY_SIGNS } from './currencies.ts';
import type { Quantity } from './quantity.ts';
import { mayBeSame, UNITS, type Unit } from './units.ts';

/** How far after a number another unit may stand that it is given in as well. */
const BESIDE = 20;

/** Words and signs that may name a unit. */
const UNIT_NAMES = new RegExp(`\\p{L}+|[${MONEY_SIGNS}%]`, 'gu');

/** The same figure in another unit or currency; null where nothing is wrong. */
export function unitDrift(bead: BeadContext, en: Quantity, fr: Quantity): Drift | null {
  if (!en.unit || !fr.unit || en.unit.id === fr.unit.id) return null;
  if (dimensionOf(en.unit, fr.unit) !== dimensionOf(fr.unit, en.unit)) return null;
  if (en.values[0] !== fr.values[0]) return null;
  if (mayBeSame(en.unit, fr.unit) || givenToo(bead.en, en, fr.unit)) return null;
  // "Thousands of miles" are as far as "des milliers de kilomètres".
  if (en.type === 'vague' && en.unit.dimension !== 'money') return null;
  const kind = KINDS[dimensionOf(en.unit, fr.unit)] ?? 'unit';
  return pairDrift(bead, kind, withUnit(bead.en, en), withUnit(bead.fr, fr), 0.85);
}

/** A pound beside a measure of mass is one, too. */
function dimensionOf(unit: Unit, other: Unit): Unit['dimension'] {
  return unit.id === 'pound' && other.dimension === 'mass' ? 'mass' : unit.dimension;
}

const KINDS: Partial<Record<Unit['dimension'], string>> = { share: 'points', money: 'currency' };

/** "100 yards/meters": the text offers the other unit itself. */
function givenToo({ text }: BeadSide, { end }: Quantity, unit: Unit): boolean {
  const beside = text.slice(end, end + BESIDE).matchAll(UNIT_NAMES);
  return Array.from(beside).some(([word]) => UNITS.get(word.toLowerCase())?.id === unit.id);
}

/** The number with the sign before it or the word after it. */
export function withUnit({ text }: BeadSide, { start, end }: Quantity): Span {
  if (MONEY_SIGNS.includes(text[start - 1] ?? ' ')) return { start: start - 1, end };
  const after = /^[\s\u00a0\u202f-]*(?:d['’]|de )?(?:per cent|pour cent|[\p{L}]+|[%€$£₽])/u.exec(
    text.slice(end),
  );
  return { start, end: end + (after?.[0].length ?? 0) };
}
