import type { Both, Language } from '../text/language.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { hashText } from './hash.ts';
import { nest } from './nest.ts';
import type { Quotation, QuotationType } from './quotation.ts';
import type { QuoteLink } from './quoteLink.ts';

/** A quotation as a person has it. */
export interface QuotationSetting {
  readonly language: Language;
  readonly span: Span;
  /** Where the computed quotation stands that this replaces; null for an added one. */
  readonly replaces: Span | null;
  /** null: nobody's words. */
  readonly type: QuotationType | null;
  /** By name; undefined: as computed. */
  readonly speaker?: string | null | undefined;
}

/** Two quotations that a person paired or parted. */
export interface LinkSetting {
  readonly en: Span;
  readonly fr: Span;
  readonly linked: boolean;
}

/**
 * The quotations of one text with what people set in place of what was computed. A setting takes the
 * place of the quotation that it replaces and of every other of its level that it overlaps.
 *
 * @param text the text that all spans are into
 */
export function applyQuotationCorrections(
  text: string,
  language: Language,
  computed: readonly Quotation[],
  settings: readonly QuotationSetting[],
): Quotation[] {
  let quotations = [...computed];
  for (const setting of settings.filter((each) => each.language === language)) {
    const replaced = quotations.filter((quotation) => gives(quotation, setting));
    const model =
      replaced.find(
        ({ start, end }) => start === setting.replaces?.start && end === setting.replaces.end,
      ) ?? replaced[0];
    quotations = quotations.filter((quotation) => !replaced.includes(quotation));
    if (setting.type) quotations.push(corrected(text, setting, setting.type, model));
  }
  return nest(quotations);
}

/** Whether a quotation gives way to a setting. Larger and smaller ones of the other level stay. */
function gives(quotation: Quotation, { span, replaces, type }: QuotationSetting): boolean {
  if (quotation.origin === 'edited')
    return quotation.start === span.start && quotation.end === span.end;
  if (replaces?.start === quotation.start && replaces.end === quotation.end) return true;
  if (!overlaps(quotation, span) || type === null) return false;
  const sameLevel = (quotation.type === 'indirect') === (type === 'indirect');
  const nested = contains(quotation, span) !== contains(span, quotation);
  return sameLevel && !(nested && type !== quotation.type);
}

function corrected(
  text: string,
  setting: QuotationSetting,
  type: QuotationType,
  model?: Quotation,
): Quotation {
  const { span, language, speaker } = setting;
  const pieces = (model?.pieces ?? [])
    .filter((piece) => overlaps(piece, span))
    .map((piece) => ({
      start: Math.max(piece.start, span.start),
      end: Math.min(piece.end, span.end),
    }));
  const edges = pieces.length > 1 ? stretch(pieces, span) : [span];
  return {
    relay: null,
    occasion: null,
    ...model,
    id: `${language}-${hashText(text.slice(span.start, span.end))}-set-${span.start}`,
    language,
    type,
    start: span.start,
    end: span.end,
    marks: marksAround(text, span) ?? null,
    pieces: edges,
    speaker: speaker === undefined ? (model?.speaker ?? null) : speakerSet(speaker, model, span),
    cue: model?.cue ?? null,
    parent: null,
    confidence: 1,
    origin: 'edited',
  };
}

function stretch(pieces: readonly Span[], span: Span): Span[] {
  return pieces.map((piece, i) => ({
    start: i === 0 ? span.start : piece.start,
    end: i === pieces.length - 1 ? span.end : piece.end,
  }));
}

/** A speaker given by name stands where the computed one stood, or else nowhere: an empty span. */
function speakerSet(
  name: string | null,
  model: Quotation | undefined,
  span: Span,
): Quotation['speaker'] {
  if (name === null || name.trim() === '') return null;
  const place = model?.speaker ?? { start: span.start, end: span.start, text: name };
  return { start: place.start, end: place.end, text: place.text, name };
}

function marksAround(text: string, { start, end }: Span): Quotation['marks'] {
  const open = /(?:«|“|„|"|‘|‹|'')\s*$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0];
  const close = /^\s*(?:»|”|“|"|’|›|'')/u.exec(text.slice(end, end + 4))?.[0];
  return open || close ? { open: open ?? '', close: close ?? '' } : null;
}

/** The links with what people paired and parted; settings whose quotations are gone do nothing. */
export function applyLinkCorrections(
  quotes: Both<readonly Quotation[]>,
  computed: readonly QuoteLink[],
  settings: readonly LinkSetting[],
): QuoteLink[] {
  let links = [...computed];
  for (const setting of settings) {
    const en = at(quotes.en, setting.en);
    const fr = at(quotes.fr, setting.fr);
    if (!en || !fr) continue;
    links = links.filter((link) => link.en !== en.id || link.fr !== fr.id);
    if (!setting.linked) continue;
    const reason = { key: 'quotes:reason.byPerson' };
    links.push({ en: en.id, fr: fr.id, confidence: 1, origin: 'edited', reason });
  }
  return links;
}

/** The quotation at a span, or the smallest one around its middle. */
function at(quotations: readonly Quotation[], span: Span): Quotation | undefined {
  const exact = quotations.find(({ start, end }) => start === span.start && end === span.end);
  return (
    exact ??
    quotations.findLast((quotation) => contains(quotation, span) || contains(span, quotation))
  );
}
