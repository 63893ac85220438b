import type { Bead } from '../align/bead.ts';
import type { Language } from '../text/language.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import type { BeadContext, BeadSide } from './beadContext.ts';
import type { DriftInput } from './check.ts';
import { quotationsAt } from './quotationsAt.ts';

/** A bead cut out of its document, and where its offsets count from in the texts. */
export interface LocalBead {
  readonly context: BeadContext;
  readonly offset: { readonly en: number; readonly fr: number };
}

/** Cuts a bead out, so that what is found in it does not depend on what stands before it. */
export function cutBead(input: DriftInput, bead: Bead, index: number): LocalBead {
  const en = cutSide(input, 'en', bead.en);
  const fr = cutSide(input, 'fr', bead.fr);
  return {
    context: {
      en: en.side,
      fr: fr.side,
      links: input.words[index] ?? [],
      lexicon: input.lexicon,
      sourceLanguage: input.sourceLanguage,
    },
    offset: { en: en.offset, fr: fr.offset },
  };
}

/** All beads of a document cut out, in their order: the checks and the score both look at them. */
export const localBeads = once((input: DriftInput): readonly LocalBead[] =>
  input.beads.map((bead, index) => cutBead(input, bead, index)),
);

/** Everything that a bead's findings depend on, as one string. */
export const beadKey = once((context: BeadContext): string => {
  const side = ({ text, quotations }: BeadSide): string =>
    JSON.stringify([
      text,
      quotations.map((q) => [q.start, q.end, q.type, q.marks !== null, q.speaker?.name ?? null]),
    ]);
  const links = context.links.map(({ en, fr }) => `${en}-${fr}`).join(' ');
  return `${context.sourceLanguage}${side(context.en)}${side(context.fr)}${links}`;
});

function cutSide(
  input: DriftInput,
  language: Language,
  indices: readonly number[],
): { side: BeadSide; offset: number } {
  const { text, segments, tokens } = input[language];
  if (indices.length === 0)
    return { side: { language, text: '', tokens: [], quotations: [] }, offset: 0 };
  const offset = segments[indices[0]!]!.start;
  const end = segments[indices.at(-1)!]!.end;
  const moved = <T extends Span>(span: T): T => ({
    ...span,
    start: Math.max(0, span.start - offset),
    end: Math.min(end, span.end) - offset,
  });
  const quotations = quotationsAt(input, language, { start: offset, end }).map(moved);
  return {
    side: {
      language,
      text: text.slice(offset, end),
      tokens: indices.flatMap((i) => tokens[i] ?? []).map(moved),
      quotations,
    },
    offset,
  };
}
