import { wordsOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { RECIPROCAL } from '../tables/agent.ts';

/** "Each side blamed the other" / "Paris a mis en cause Rome": what both do, one alone does. */
export function lostReciprocity({ en, fr }: BeadContext): Drift[] {
  const found = RECIPROCAL.en.exec(en.text);
  if (!found || fr.text === '' || RECIPROCAL.fr.test(fr.text)) return [];
  const span = { start: found.index, end: found.index + found[0].length };
  return [
    {
      kind: 'reciprocal',
      en: span,
      fr: null,
      confidence: 0.75,
      values: { words: wordsOf(en, span) },
    },
  ];
}
