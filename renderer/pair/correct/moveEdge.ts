import type { Language } from '../../../shared/text/language.ts';
import type { Span } from '../../../shared/text/span.ts';
import { tokenise } from '../../../shared/text/tokens.ts';

/** Far enough to hold the next word whatever stands between. */
const REACH = 200;

/**
 * The span with one edge moved by a word, out or in. Stays as it is where the text ends, or where no
 * word would be left.
 */
export function moveEdge(
  text: string,
  language: Language,
  span: Span,
  edge: 'start' | 'end',
  direction: -1 | 1,
): Span {
  const around = {
    start: Math.max(0, span[edge] - REACH),
    end: Math.min(text.length, span[edge] + REACH),
  };
  const words = tokenise(text, around, language).filter(
    (token) => token.kind === 'word' || token.kind === 'number',
  );
  const stops = words.map((word) => word[edge]);
  const next =
    direction === 1
      ? stops.find((stop) => stop > span[edge])
      : stops.findLast((stop) => stop < span[edge]);
  if (next === undefined) return span;
  const moved = { ...{ start: span.start, end: span.end }, [edge]: next };
  return moved.start < moved.end ? moved : span;
}
