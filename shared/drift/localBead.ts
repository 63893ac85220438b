import type { Bead } from '../align/bead.ts';
import type { WordLink } from '../align/wordLink.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Language } from '../text/language.ts';
import { once } from '../text/once.ts';
import { overlaps, sameSpan, shifted, type Span } from '../text/span.ts';
import { indexLinks, type BeadContext, type BeadSide } from './beadContext.ts';
import type { DriftInput } from './check.ts';
import { quotationsAt } from './quotationsAt.ts';

/** A bead cut out of its document, and where its offsets count from in the texts. */
export interface LocalBead {
  readonly context: BeadContext;
  readonly offset: { readonly en: number; readonly fr: number };
}

/** All beads of a document cut out, in their order: the checks and the score both look at them. */
export const localBeads = once((input: DriftInput): readonly LocalBead[] =>
  input.beads.map((bead, index) => cutBead(input, bead, index)),
);

/** Cuts a bead out, so that what is found in it does not depend on what stands before it. */
export function cutBead(input: DriftInput, bead: Bead, index: number): LocalBead {
  const places = { en: placeOf(input, 'en', bead.en), fr: placeOf(input, 'fr', bead.fr) };
  const offset = { en: places.en.start, fr: places.fr.start };
  const [en, fr] = [sideAt(input, 'en', places.en), sideAt(input, 'fr', places.fr)];
  return { context: contextOf(input, en, fr, input.words[index] ?? NO_LINKS), offset };
}

const NO_LINKS: readonly WordLink[] = [];

function contextOf(
  { lexicon, sourceLanguage, beadMemo }: DriftInput,
  en: BeadSide,
  fr: BeadSide,
  links: readonly WordLink[],
): BeadContext {
  const make = (): BeadContext => ({
    ...{ en, fr, links, linked: indexLinks(links) },
    ...{ lexicon, sourceLanguage },
  });
  if (!beadMemo) return make();
  const last = beadMemo.beads.getOrAdd([en, fr, links], () => ({ context: null }));
  if (last.context?.sourceLanguage !== sourceLanguage) last.context = make();
  return last.context;
}

function sideAt(input: DriftInput, language: Language, place: Place): BeadSide {
  if (!input.beadMemo) return cutSide(input, language, place);
  const sentences = place.segments.map((segment) => input[language].sentences[segment]!);
  const last = input.beadMemo.sides[language].getOrAdd(sentences, () => ({ side: null }));
  if (!last.side || !staysAs(last.side, place)) last.side = cutSide(input, language, place);
  return last.side;
}

/** Where a side of a bead stands in its text, and what it says there. */
interface Place extends Span {
  readonly segments: readonly number[];
  readonly text: string;
  /** Those that touch the bead, with the offsets of the text. */
  readonly quotations: readonly Quotation[];
}

const NOWHERE: Place = { start: 0, end: 0, segments: [], text: '', quotations: [] };

function placeOf(input: DriftInput, language: Language, segments: readonly number[]): Place {
  const { text, segments: all } = input[language];
  if (segments.length === 0) return NOWHERE;
  const [{ start }, { end }] = [all[segments[0]!]!, all[segments.at(-1)!]!];
  const quotations = quotationsAt(input, language, { start, end });
  return { start, end, segments, text: text.slice(start, end), quotations };
}

/** Whether a side that was cut out of the same sentences is what would be cut out now. */
function staysAs(side: BeadSide, place: Place): boolean {
  return (
    side.text === place.text &&
    side.quotations.length === place.quotations.length &&
    side.quotations.every((before, i) => {
      const now = place.quotations[i]!;
      const { start, end, pieces } = clippedQuotation(now, place);
      return (
        before.start === start &&
        before.end === end &&
        before.pieces.length === pieces.length &&
        before.pieces.every((piece, k) => sameSpan(piece, pieces[k]!)) &&
        before.type === now.type &&
        (before.marks === null) === (now.marks === null) &&
        before.speaker?.name === now.speaker?.name
      );
    })
  );
}

function cutSide(input: DriftInput, language: Language, place: Place): BeadSide {
  const { segments, sentences } = input[language];
  return {
    language,
    text: place.text,
    tokens: place.segments.flatMap((segment) => {
      const by = segments[segment]!.start - place.start;
      const { tokens } = sentences[segment]!;
      return by === 0 ? tokens : tokens.map((token) => shifted(token, by));
    }),
    quotations: place.quotations.map((quotation) => clippedQuotation(quotation, place)),
  };
}

function clippedQuotation(quotation: Quotation, place: Place): Quotation {
  const pieces = quotation.pieces.filter((piece) => overlaps(piece, place));
  return { ...clipped(quotation, place), pieces: pieces.map((piece) => clipped(piece, place)) };
}

/** What of a span lies in the place, with offsets that count from its beginning. */
function clipped<T extends Span>(span: T, place: Span): T {
  return {
    ...span,
    start: Math.max(0, span.start - place.start),
    end: Math.min(place.end, span.end) - place.start,
  };
}
