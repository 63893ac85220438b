import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type {
  Boundary,
  Corrections,
  LinkCorrection,
  Pin,
  QuotationCorrection,
} from './corrections.ts';
import { moveBoundary, moveSpan, type Splice } from './splice.ts';

/**
 * The corrections after a change of one text. A correction moves with its words and goes when they
 * go: a pin or a link with the words of either side.
 *
 * @param length length of the changed text after the change
 */
export function moveCorrections(
  corrections: Corrections,
  splice: Splice,
  length: number,
): Corrections {
  return {
    boundaries: corrections.boundaries.flatMap((b) => movedBoundary(b, splice, length)),
    pins: corrections.pins.flatMap((pin) => movedPin(pin, splice)),
    quotations: corrections.quotations.flatMap((q) => movedQuotation(q, splice)),
    links: corrections.links.flatMap((link) => movedLink(link, splice)),
  };
}

function movedBoundary(boundary: Boundary, splice: Splice, length: number): Boundary[] {
  if (boundary.language !== splice.language) return [boundary];
  const at = moveBoundary(boundary.at, splice);
  if (at === null || at === 0 || at >= length) return [];
  return [at === boundary.at ? boundary : { ...boundary, at }];
}

function movedPin(pin: Pin, splice: Splice): Pin[] {
  const span = pin[splice.language];
  if (!span) return [pin];
  return withMoved(pin, splice.language, span, splice);
}

function movedLink(link: LinkCorrection, splice: Splice): LinkCorrection[] {
  return withMoved(link, splice.language, link[splice.language], splice);
}

function movedQuotation(quotation: QuotationCorrection, splice: Splice): QuotationCorrection[] {
  if (quotation.language !== splice.language) return [quotation];
  const { replaces } = quotation;
  const movedReplaces = replaces && moveSpan(replaces, splice);
  const moved = movedReplaces === replaces ? quotation : { ...quotation, replaces: movedReplaces };
  return withMoved(moved, 'span', quotation.span, splice);
}

/** The item with the moved span under `key`; nothing when the span's words are gone. */
function withMoved<T>(item: T, key: 'span' | Language, span: Span, splice: Splice): T[] {
  const moved = moveSpan(span, splice);
  if (!moved) return [];
  return moved === span ? [item] : [{ ...item, [key]: moved }];
}
