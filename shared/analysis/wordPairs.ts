import type { BeadContext } from '../drift/beadContext.ts';
import type { Both, Language } from '../text/language.ts';
import { once } from '../text/once.ts';
import { shifted } from '../text/span.ts';
import type { Analysis, WordPair } from './analysis.ts';

/** The linked words of a bead, for those who do not hold its tokens. */
export const wordPairs = once(({ en, fr, links }: BeadContext): readonly WordPair[] =>
  links.map((link) => {
    const [a, b] = [en.tokens[link.en]!, fr.tokens[link.fr]!];
    return {
      en: { start: a.start, end: a.end },
      fr: { start: b.start, end: b.end },
      probability: link.probability,
    };
  }),
);

/** Where the sides of a bead begin in the texts; 0 for one without words. */
export function beadStart(
  { segments, beads }: Pick<Analysis, 'segments' | 'beads'>,
  index: number,
): Both<number> {
  const start = (language: Language): number =>
    segments[language][beads[index]?.[language][0] ?? -1]?.start ?? 0;
  return { en: start('en'), fr: start('fr') };
}

/** The word pairs of a bead with offsets into the texts. */
export function placedPairs(
  analysis: Pick<Analysis, 'segments' | 'beads' | 'words'>,
  index: number,
): WordPair[] {
  const start = beadStart(analysis, index);
  return (analysis.words[index] ?? []).map(({ en, fr, probability }) => ({
    en: shifted(en, start.en),
    fr: shifted(fr, start.fr),
    probability,
  }));
}
