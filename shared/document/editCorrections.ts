import { overlaps, sameSpan, type Span } from '../text/span.ts';
import type {
  Boundary,
  Corrections,
  LinkCorrection,
  Pin,
  QuotationCorrection,
} from './corrections.ts';
import type { EditOf } from './edit.ts';

/** Sets a boundary; one place has one correction. */
export function setBoundary(corrections: Corrections, boundary: Boundary): Corrections {
  const others = corrections.boundaries.filter(
    (b) => b.language !== boundary.language || b.at !== boundary.at,
  );
  return { ...corrections, boundaries: [...others, boundary] };
}

/**
 * Sets a pin in place of every pin that shares words with it; the range around a bead stays, since
 * the bead is only fixed within it.
 */
export function setPin(corrections: Corrections, pin: Pin): Corrections {
  const apart = pinsApartFrom(corrections, pin);
  const kept = corrections.pins.filter(
    (other) => apart.includes(other) || (other.origin === 'range' && pin.origin !== 'range'),
  );
  return { ...corrections, pins: [...kept, pin] };
}

/** Removes every pin that shares words with the spans. */
export function removePins(corrections: Corrections, where: EditOf<'unpin'>): Corrections {
  return { ...corrections, pins: pinsApartFrom(corrections, where) };
}

function pinsApartFrom(corrections: Corrections, where: Pick<Pin, 'en' | 'fr'>): Pin[] {
  return corrections.pins.filter((pin) => !touch(pin.en, where.en) && !touch(pin.fr, where.fr));
}

function touch(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && overlaps(a, b);
}

/**
 * Sets a quotation. When it replaces one that a person had already corrected, it takes over what that
 * one replaced, so that the computed quotation does not come back beside it.
 */
export function setQuotation(
  corrections: Corrections,
  quotation: QuotationCorrection,
): Corrections {
  const earlier = corrections.quotations.find((q) => isCorrectedAgain(q, quotation));
  const replaces = earlier ? earlier.replaces : quotation.replaces;
  const others = corrections.quotations.filter((q) => q !== earlier);
  return { ...corrections, quotations: [...others, { ...quotation, replaces }] };
}

function isCorrectedAgain(earlier: QuotationCorrection, now: QuotationCorrection): boolean {
  return (
    earlier.language === now.language &&
    (sameSpan(earlier.span, now.span) ||
      (now.replaces !== null && sameSpan(earlier.span, now.replaces)))
  );
}

/** Forgets the corrected quotations that share words with the span. */
export function resetQuotation(
  corrections: Corrections,
  { language, span }: EditOf<'resetQuotation'>,
): Corrections {
  const quotations = corrections.quotations.filter(
    (q) => q.language !== language || !overlaps(q.span, span),
  );
  return { ...corrections, quotations };
}

/** Links or unlinks two quotations; a pair of spans has one correction. */
export function setLink(corrections: Corrections, link: LinkCorrection): Corrections {
  const others = corrections.links.filter(
    (l) => !sameSpan(l.en, link.en) || !sameSpan(l.fr, link.fr),
  );
  return { ...corrections, links: [...others, link] };
}
