import { findSpans } from '../text/findSpans.ts';
import type { Both, Language } from '../text/language.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import type { BeadContext, BeadSide } from './beadContext.ts';
import type { Drift } from './check.ts';
import { pairDrift } from './pairDrift.ts';

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
  // Most beads have none of these words in either language.
  const any = anyOf(senses);
  if (bead.en.text.search(any.en) < 0 || bead.fr.text.search(any.fr) < 0) return [];
  return contraries.flatMap(([english, french, kind]) => {
    const en = onlyOne(bead.en, senses[english]);
    const fr = en && onlyOne(bead.fr, senses[french]);
    if (!fr || says(bead.fr, senses[english]) || says(bead.en, senses[french])) return [];
    return [pairDrift(bead, kind, en, fr, 0.75)];
  });
}

/** Finds whether a text has words of any sense. */
const anyOf = once((senses: Readonly<Record<string, Sense>>): Both<RegExp> => {
  const any = (language: Language): RegExp =>
    anyPhrase(Object.values(senses).map((sense) => sense[language]));
  return { en: any('en'), fr: any('fr') };
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
const AFTER = '(?![\\p{L}-])';

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
