import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Both, Language } from '../text/language.ts';
import type { SegmentedText } from '../text/segmentedText.ts';
import type { Token } from '../text/token.ts';
import type { Bead } from './bead.ts';
import { alignWords } from './words/alignWords.ts';

/** A bead this sure of itself needs no second look. */
const SURE = 0.95;
/**
 * How large a share of the other words of its side must be linked before a segment without any link is held
 * to be left out: where the rest is translated freely, so may the segment be.
 */
const REST_LINKED = 0.8;

/**
 * A second look, by word links, at beads that hold several segments of a side: the search merges a segment
 * with its neighbour when leaving it out costs more, whatever its words say. The first or last segment
 * becomes an omission where none of its words is linked and most of the other words of its side are.
 *
 * @param beads of which each stays or becomes two, in order
 */
export function splitOmissions(
  texts: Both<SegmentedText>,
  beads: readonly Bead[],
  lexicon: Lexicon,
): Bead[] {
  return beads.flatMap((bead) => splitOmission(texts, bead, lexicon));
}

function splitOmission(texts: Both<SegmentedText>, bead: Bead, lexicon: Lexicon): Bead[] {
  if (bead.confidence >= SURE || bead.en.length === 0 || bead.fr.length === 0) return [bead];
  const merged = (['en', 'fr'] as const).filter((language) => bead[language].length > 1);
  if (merged.length === 0) return [bead];
  const linked = linkedWords(texts, bead, lexicon);
  for (const language of merged) {
    const unlinked = segmentWithoutLinks(linked[language]);
    if (unlinked !== null) return leaveOut(bead, language, unlinked);
  }
  return [bead];
}

/** Of each segment of a bead, which of its words are linked. */
function linkedWords(
  texts: Both<SegmentedText>,
  bead: Bead,
  lexicon: Lexicon,
): Both<readonly boolean[][]> {
  const segments = (language: Language): (readonly Token[])[] =>
    bead[language].map((segment) => texts[language].tokens[segment]!);
  const [en, fr] = [segments('en'), segments('fr')];
  const links = alignWords(en.flat(), fr.flat(), lexicon);
  const words = (side: readonly (readonly Token[])[], linked: ReadonlySet<number>): boolean[][] => {
    let index = 0;
    return side.map((tokens) =>
      tokens.flatMap(({ kind }) => {
        const isLinked = linked.has(index++);
        return kind === 'punctuation' ? [] : [isLinked];
      }),
    );
  };
  return {
    en: words(en, new Set(links.map((link) => link.en))),
    fr: words(fr, new Set(links.map((link) => link.fr))),
  };
}

/** The place of the first or last segment, where it has no link and most other words have one. */
function segmentWithoutLinks(segments: readonly boolean[][]): number | null {
  const ends = [0, segments.length - 1].filter((place) => {
    const words = segments[place]!;
    return words.length > 0 && !words.includes(true);
  });
  const place = ends.find((end) => {
    const rest = segments.toSpliced(end, 1).flat();
    return rest.filter((isLinked) => isLinked).length >= REST_LINKED * rest.length;
  });
  return place ?? null;
}

function leaveOut(bead: Bead, language: Language, place: number): Bead[] {
  const segment = bead[language][place]!;
  const omission = { ...bead, en: [], fr: [], [language]: [segment] };
  const rest = { ...bead, [language]: bead[language].toSpliced(place, 1) };
  return place === 0 ? [omission, rest] : [rest, omission];
}
