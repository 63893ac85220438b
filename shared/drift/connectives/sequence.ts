import { findSpans } from '../../text/findSpans.ts';
import type { Both, Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { BeadContext, BeadSide } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import {
  ANY_SEQUENCE_EN,
  SEQUENCES,
  type Sequence,
  type SequenceMarkers,
} from '../tables/sequence.ts';
import { isOnlyAfter } from './onlyAfter.ts';

/** Whether a token belongs to what comes first, to what follows, or to neither. */
type Part = 'first' | 'second' | null;

interface Read {
  readonly marker: Span;
  readonly parts: readonly Part[];
}

/** How sure a link must be, and the idf of words of weight. */
const SURE = 0.35;
const HEAVY = 0.33;
/** So many words must tell, and for each that tells the contrary, a shared subject say, so many. */
const LEAST_WORDS = 2;
const LEAST_RATIO = 3;

/**
 * Cause and effect, or earlier and later, that changed places: "prices rose because supply dried up" / "la hausse
 * des prix a asséché l'offre". Each language may put it as it likes: "A before B" is "B après A".
 */
export function swappedSequences(bead: BeadContext): Drift[] {
  if (bead.en.text.search(ANY_SEQUENCE_EN) < 0) return [];
  return (Object.keys(SEQUENCES) as Sequence[]).flatMap((sequence) => {
    const en = read(bead.en, SEQUENCES[sequence].en);
    const fr = en && read(bead.fr, SEQUENCES[sequence].fr);
    if (!fr || isOnlyAfter(bead, { en: en.marker, fr: fr.marker })) return [];
    if (!isCrossed(bead, { en: en.parts, fr: fr.parts }, sequence)) return [];
    return [pairDrift(bead, KINDS[sequence], en.marker, fr.marker, 0.75)];
  });
}

/** What is said of two sides that changed places. */
const KINDS: Readonly<Record<Sequence, string>> = {
  time: 'order',
  cause: 'causality',
  comparison: 'compared',
};

/** Whether both sides have such a marker, and the same things stand on the same sides of them. */
export function isSameSequence(bead: BeadContext, sequence: Sequence): boolean {
  const en = read(bead.en, SEQUENCES[sequence].en);
  const fr = en && read(bead.fr, SEQUENCES[sequence].fr);
  if (!fr) return false;
  if (isOnlyAfter(bead, { en: en.marker, fr: fr.marker })) return true;
  const { kept, crossed } = count(bead, { en: en.parts, fr: fr.parts });
  return kept >= LEAST_WORDS && kept > crossed;
}

/** The only marker of a sequence in a side, and on which side of it each word stands. */
function read(side: BeadSide, markers: SequenceMarkers): Read | null {
  const led = findSpans(side.text, markers.led);
  const rest = findSpans(side.text, markers.rest);
  const [marker, ...others] = [...led, ...rest];
  if (!marker || others.length > 0) return null;
  const governed = governedBy(side, marker);
  const first = led.length > 0;
  const parts = side.tokens.map((token, i): Part => {
    if (token.end > marker.start && token.start < marker.end) return null;
    return governed(i) === first ? 'first' : 'second';
  });
  return { marker, parts };
}

/** What a marker leads: up to the comma where it opens the sentence, else all that follows. */
function governedBy({ tokens }: BeadSide, marker: Span): (index: number) => boolean {
  const from = tokens.findIndex(({ start }) => start >= marker.end);
  const opens = tokens.findIndex(({ end }) => end > marker.start) <= 1;
  const comma = tokens.findIndex(({ form }, i) => i > from && form === ',');
  const to = opens && comma > 0 ? comma : tokens.length;
  return (index) => index >= from && index < to;
}

function isCrossed(bead: BeadContext, parts: Both<readonly Part[]>, sequence: Sequence): boolean {
  const { kept, keptLast, crossed, both } = count(bead, parts);
  // What is compared in stands before both.
  const same = sequence === 'comparison' ? keptLast : kept;
  return both && crossed >= LEAST_WORDS && crossed >= LEAST_RATIO * same;
}

/** How many words of weight keep their part in the sequence, and how many change it, on either side. */
function count(
  { en, fr, links, lexicon }: BeadContext,
  parts: Both<readonly Part[]>,
): { kept: number; keptLast: number; crossed: number; both: boolean } {
  let kept = 0;
  let keptLast = 0;
  const crossed = { first: 0, second: 0 };
  const heavy = (language: Language, form: string): boolean => lexicon.idf(language, form) > HEAVY;
  for (const link of links) {
    const [own, across] = [parts.en[link.en], parts.fr[link.fr]];
    if (!own || !across || link.probability < SURE) continue;
    if (!heavy('en', en.tokens[link.en]!.form) || !heavy('fr', fr.tokens[link.fr]!.form)) continue;
    if (own !== across) crossed[own]++;
    else {
      kept++;
      if (own === 'second') keptLast++;
    }
  }
  return {
    kept,
    keptLast,
    crossed: crossed.first + crossed.second,
    both: crossed.first > 0 && crossed.second > 0,
  };
}
