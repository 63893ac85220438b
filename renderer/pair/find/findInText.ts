import type { Span } from '../../../shared/text/span.ts';
import { foldText, type Folded } from '../../search/foldText.ts';

/** Every place where the words stand in the text, whatever their accents, capitals and marks. */
export function findInText({ text, starts }: Folded, query: string): readonly Span[] {
  const wanted = foldText(query.trim()).text;
  const found: Span[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const start = starts[at]!;
    // The last letter with all that was folded into it: the rest of a ligature, combining accents.
    let end = at + wanted.length;
    while (end < text.length && starts[end] === starts[end - 1]) end++;
    found.push({ start, end: starts[end]! });
  }
  return found;
}
