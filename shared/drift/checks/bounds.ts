import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { isDenied } from '../negators/isDenied.ts';
import { pairDrift } from '../pairDrift.ts';
import { beadQuantities } from '../quantities/beadQuantities.ts';
import type { Bound, Quantity, QuantityType } from '../quantities/quantity.ts';
import { BOUND_ANSWERS_FR, BOUND_PHRASES, BOUNDS_AFTER, SPANS_TIME } from '../tables/bounds.ts';

/** How a number is hedged: "at least 30" is not "at most 30". */
export const bounds: BeadCheck = {
  id: 'bounds',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  docs: 'bounds',
  specificity: 10,
  find(bead) {
    return beadQuantities(bead).matches.flatMap(({ en, fr }) => compare(bead, en, fr));
  },
};

/** What is counted or shared out; ranks and dates have no bounds. */
const BOUNDED: ReadonlySet<QuantityType> = new Set(['cardinal', 'fraction', 'multiple']);

interface Bounded extends Span {
  readonly bound: Bound | null;
}

function compare(bead: BeadContext, en: Quantity, fr: Quantity): Drift[] {
  if (!BOUNDED.has(en.type) || !BOUNDED.has(fr.type)) return [];
  const [a, b] = [readBound(bead, 'en', en), readBound(bead, 'fr', fr)];
  if (a.bound !== null && b.bound === null) return lost(bead, a, en, fr);
  if (a.bound === b.bound || a.bound === null || b.bound === null) return [];
  if (direction(a.bound) === direction(b.bound) || isNear(a.bound, b.bound)) return [];
  const reversed = direction(a.bound) * direction(b.bound) < 0;
  // "Would not accept less than 40" asks for 40 at least.
  if (reversed && isDenied(bead, 'en') !== isDenied(bead, 'fr')) return [];
  return [
    {
      ...pairDrift(bead, reversed ? 'reversed' : 'changed', a, b, 0.8),
      severity: reversed ? 'major' : 'minor',
    },
  ];
}

/** How far from a number the words that bound it may stand, in code units. */
const NEAR = 40;

/** A floor or a ceiling of which no word is left: "up to 40" / "40". Newsrooms drop "about" and "some". */
function lost(bead: BeadContext, en: Bounded, own: Quantity, fr: Quantity): Drift[] {
  const near = bead.fr.text.slice(Math.max(0, fr.start - NEAR), fr.end + NEAR);
  if (en.bound === 'about' || en.bound === 'nearly' || BOUND_ANSWERS_FR.test(near)) return [];
  // "One or more" may be an article.
  if (own.values[0] === 1) return [];
  // "Over five years" is how long it takes.
  if (SPANS_TIME.test(bead.en.text.slice(en.start))) return [];
  const severity = en.bound === 'atMost' || en.bound === 'atLeast' ? 'major' : 'minor';
  return [{ ...pairDrift(bead, 'lost', en, fr, 0.7), severity }];
}

/** Whether both only say that the number is near. */
function isNear(a: Bound, b: Bound): boolean {
  return [a, b].every((bound) => bound === 'about' || bound === 'nearly');
}

/** 1 where the number is a floor, -1 where it is not reached or a ceiling, 0 where it is only near. */
function direction(bound: Bound): number {
  if (bound === 'about') return 0;
  return bound === 'atLeast' || bound === 'moreThan' ? 1 : -1;
}

/** The hedge right before a number, or after what it counts, and the span of both. */
function readBound(bead: BeadContext, language: Language, quantity: Quantity): Bounded {
  const before = bead[language].text.slice(0, quantity.start);
  for (const [bound, phrase] of BOUND_PHRASES[language]) {
    const match = phrase.exec(before);
    if (match) return { bound, start: match.index, end: quantity.end };
  }
  const after = bead[language].text.slice(quantity.end);
  for (const [bound, phrase] of BOUNDS_AFTER[language]) {
    const match = phrase.exec(after);
    if (match) return { bound, start: quantity.start, end: quantity.end + match[0].length };
  }
  return { bound: null, start: quantity.start, end: quantity.end };
}
