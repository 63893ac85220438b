import { findSpans } from '../text/findSpans.ts';
import type { Both, Language } from '../text/language.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import type { BeadContext, BeadSide } from './beadContext.ts';
import type { Drift } from './check.ts';
import { pairDrift } from './pairDrift.ts';
import { phraseIndex } from './phraseIndex.ts';

/** What a word or phrase says, in both languages. The patterns are made by `phrases`. */
export interface Sense extends Both<RegExp> {
  /** Words of many uses that may say the same, but are never reported themselves. */
  readonly also?: Partial<Both<RegExp>>;
}

/** Two senses that contradict each other, and the kind of drift where one stands for the other. */
export type Contrary<S extends string> = readonly [english: S, french: S, kind: string];

/**
 * The one sense stands once and alone in the English, and its contrary once and alone in the French: whoever
 * wrote the one did not read the other.
 */
export function contraryDrifts<S extends string>(
  bead: BeadContext,
  senses: Readonly<Record<S, Sense>>,
  contraries: readonly Contrary<S>[],
): Drift[] {
  const english = new Set<string>(candidatesOf(senses).en(bead.en));
  if (english.size === 0) return [];
  const french = new Set<string>(candidatesOf(senses).fr(bead.fr));
  const told = contraries.filter(([en, fr]) => english.has(en) && french.has(fr));
  return told.flatMap(([en, fr, kind]) => {
    const own = onlyOne(bead.en, senses[en]);
    const across = own && onlyOne(bead.fr, senses[fr]);
    if (!across || says(bead.fr, senses[en]) || says(bead.en, senses[fr])) return [];
    return [pairDrift(bead, kind, own, across, 0.75)];
  });
}

/** The names of senses by what their phrases begin with. */
const candidatesOf = once((senses: Readonly<Record<string, Sense>>) => {
  const index = (language: Language): ((side: BeadSide) => string[]) =>
    phraseIndex(Object.keys(senses), (name) => senses[name]![language].source);
  return { en: index('en'), fr: index('fr') };
});

function onlyOne({ text, language }: BeadSide, sense: Sense): Span | null {
  const [found, ...others] = findSpans(text, sense[language]);
  return found && others.length === 0 ? found : null;
}

function says({ text, language }: BeadSide, sense: Sense): boolean {
  return text.search(sense[language]) >= 0 || text.search(sense.also?.[language] ?? NOTHING) >= 0;
}

const NOTHING = /$^/u;

const BEFORE = '(?<![\\p{L}-])';
// What is elided goes on with a letter: "s'il".
const AFTER = "(?:(?<=[’'])|(?![\\p{L}-]))";

/** A global pattern of whole words and phrases, whatever their case. */
export function phrases(list: string): RegExp {
  return new RegExp(`${BEFORE}(?:${list})${AFTER}`, 'giu');
}

/** What finds any of the phrases of some patterns: one look around a word for all of them is many times faster. */
export function anyPhrase(patterns: readonly RegExp[]): RegExp {
  return phrases(
    patterns.map(({ source }) => source.slice(BEFORE.length, -AFTER.length)).join('|'),
  );
}
