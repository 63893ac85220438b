import { pick, type Random } from '../../../training/drift/random.ts';
import type { Both, Language } from '../../../../shared/text/language.ts';
import { sliceSpan, type Span } from '../../../../shared/text/span.ts';
import { PLANTERS } from './planters/planters.ts';
import type { Article } from './readArticles.ts';

/** An article with one drift in it. */
export interface PlantedArticle {
  readonly texts: Both<string>;
  /** The side that was changed. */
  readonly side: Language;
  /** The bead that holds it. */
  readonly bead: number;
  /** The changed words of the new text; where words are gone, what stands around the gap. */
  readonly changed: Span;
}

const TRIES = 90;

/** Plants one drift of a kind somewhere; null when no place for it turned up. */
export function plantDrift(
  article: Article,
  kind: string,
  others: readonly Article[],
  random: Random,
): PlantedArticle | null {
  const { side, ways, within } = PLANTERS[kind]!;
  const across: Language = side === 'fr' ? 'en' : 'fr';
  for (let tries = 0; tries < TRIES; tries++) {
    const bead = Math.floor(random() * article.beads.length);
    const span = article.beads[bead]![side];
    const sentence = sliceSpan(article[side], span);
    const strange = within ? article : pick(others, random)!;
    const source = pick(strange.beads, random)!;
    const changed = pick(ways, random)!(sentence, {
      language: side,
      random,
      other: sliceSpan(strange[side], source[side]),
      across: {
        sentence: sliceSpan(article[across], article.beads[bead]![across]),
        other: sliceSpan(strange[across], source[across]),
      },
    });
    if (changed === null || changed === sentence) continue;
    const text = article[side].slice(0, span.start) + changed + article[side].slice(span.end);
    const texts = { en: article.en, fr: article.fr, [side]: text };
    return { texts, side, bead, changed: difference(article[side], text) };
  }
  return null;
}

/** The words of the new text between what both texts begin and end with. */
function difference(before: string, after: string): Span {
  const room = Math.min(before.length, after.length);
  let start = 0;
  while (start < room && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < room - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  let end = after.length - tail;
  while (start > 0 && /[\p{L}\p{N}]/u.test(after[start - 1]!)) start--;
  while (end < after.length && /[\p{L}\p{N}]/u.test(after[end]!)) end++;
  return { start: Math.max(0, start - 1), end: Math.min(after.length, end + 1) };
}
