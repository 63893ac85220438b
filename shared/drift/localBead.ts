import type { Bead } from '../align/bead.ts';
import { beadSentences } from '../align/beadSentences.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Language } from '../text/language.ts';
import { once } from '../text/once.ts';
import { shifted, type Span } from '../text/span.ts';
import type { BeadContext, BeadSide } from './beadContext.ts';
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
  const [en, fr] = [placeOf(input, 'en', bead.en), placeOf(input, 'fr', bead.fr)];
  const links = input.words[index] ?? [];
  const { lexicon, sourceLanguage } = input;
  const cut = (): BeadContext => ({
    en: cutSide(input, 'en', en),
    fr: cutSide(input, 'fr', fr),
    links,
    lexicon,
    sourceLanguage,
  });
  const offset = { en: en.start, fr: fr.start };
  if (!input.beadMemo) return { context: cut(), offset };
  const last = input.beadMemo.getOrAdd(beadSentences(input, bead), () => ({ context: null }));
  const stays =
    last.context?.links === links &&
    last.context.sourceLanguage === sourceLanguage &&
    staysAs(last.context.en, en) &&
    staysAs(last.context.fr, fr);
  if (!stays) last.context = cut();
  return { context: last.context!, offset };
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
      const { start, end } = clipped(now, place);
      return (
        before.start === start &&
        before.end === end &&
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
    quotations: place.quotations.map((quotation) => clipped(quotation, place)),
  };
}

/** What of a span lies in the place, with offsets that count from its beginning. */
function clipped<T extends Span>(span: T, place: Span): T {
  return {
    ...span,
    start: Math.max(0, span.start - place.start),
    end: Math.min(place.end, span.end) - place.start,
  };
}
