import { diffArrays } from 'diff';
import type { Both, Language } from '../../../shared/text/language.ts';
import { overlaps } from '../../../shared/text/span.ts';
import type { LabelledPair } from './labelledPair.ts';
import type { PreparedPair } from './preparedPair.ts';

/** For each token whether its meaning drifted; null for a side where nobody can tell. */
export type WordTargets = Both<readonly boolean[] | null>;

/**
 * What the words of a pair should be taken for: as people marked them, or as an edit left them. Of an
 * edit that does harm, the words put in have drifted, and on the other side the words that those left
 * out were linked to.
 *
 * @param clean the pair before the edit
 */
export function wordTargets(
  pair: LabelledPair,
  prepared: PreparedPair,
  clean: PreparedPair | null,
): WordTargets {
  if (pair.marks) return markedTargets(pair.marks, prepared);
  if (!pair.clean) return { en: null, fr: null };
  if (!pair.differs) return { en: none(prepared, 'en'), fr: none(prepared, 'fr') };
  if (!clean) return { en: null, fr: null };
  const edited: Language = pair.en === pair.clean.en ? 'fr' : 'en';
  const other = edited === 'en' ? 'fr' : 'en';
  const { added, lost } = compare(forms(clean, edited), forms(prepared, edited));
  const uncovered = new Set(
    clean.bead.links.filter((link) => lost.has(link[edited])).map((link) => link[other]),
  );
  const drifted = (language: Language): boolean[] => {
    const places = language === edited ? added : uncovered;
    return prepared.bead[language].tokens.map((_, i) => places.has(i));
  };
  return { en: drifted('en'), fr: drifted('fr') };
}

function markedTargets(
  marks: NonNullable<LabelledPair['marks']>,
  { bead, offset }: PreparedPair,
): WordTargets {
  const side = (language: Language): readonly boolean[] | null => {
    const spans = marks[language];
    if (!spans) return null;
    const by = offset[language];
    return bead[language].tokens.map(({ start, end }) =>
      spans.some((span) => overlaps(span, { start: start + by, end: end + by })),
    );
  };
  return { en: side('en'), fr: side('fr') };
}

function none({ bead }: PreparedPair, language: Language): boolean[] {
  return bead[language].tokens.map(() => false);
}

function forms({ bead }: PreparedPair, language: Language): string[] {
  return bead[language].tokens.map(({ form }) => form);
}

/** Places of the tokens that came (in the later list) and went (in the earlier). */
function compare(
  before: string[],
  after: string[],
): { added: ReadonlySet<number>; lost: ReadonlySet<number> } {
  const added = new Set<number>();
  const lost = new Set<number>();
  let [i, j] = [0, 0];
  for (const change of diffArrays(before, after)) {
    const count = change.value.length;
    if (!change.added) i = note(change.removed ? lost : null, i, count);
    if (!change.removed) j = note(change.added ? added : null, j, count);
  }
  return { added, lost };
}

/** Notes the places from one on, if anywhere; returns the place after them. */
function note(places: Set<number> | null, from: number, count: number): number {
  for (let k = 0; k < count; k++) places?.add(from + k);
  return from + count;
}
