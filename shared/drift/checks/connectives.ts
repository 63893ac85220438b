import type { BeadCheck, Drift } from '../check.ts';
import type { BeadContext, BeadSide } from '../beadContext.ts';
import { findSpans } from '../../text/findSpans.ts';
import type { Span } from '../../text/span.ts';
import { CONNECTIVES, CONTRARY_TIES, type Tie } from '../tables/connectives.ts';

/** A logical link turned round: "because" / "bien que", "before" / "après". */
export const connectives: BeadCheck = {
  id: 'connectives',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'connectives',
  specificity: 8,
  find: (bead) => CONTRARY_TIES.flatMap(([en, fr]) => turned(bead, en, fr)),
};

/** The one tie stands on one side alone, and its contrary on the other side alone. */
function turned(bead: BeadContext, tie: Tie, contrary: Tie): Drift[] {
  const [english, ...more] = read(bead.en, tie);
  if (!english) return [];
  const [french, ...others] = read(bead.fr, contrary);
  if (!french || more.length > 0 || others.length > 0) return [];
  if (read(bead.fr, tie).length > 0 || read(bead.en, contrary).length > 0) return [];
  return [
    {
      kind: tie === 'cause' || tie === 'concession' ? 'logic' : 'order',
      en: english,
      fr: french,
      confidence: 0.75,
      values: {
        en: bead.en.text.slice(english.start, english.end),
        fr: bead.fr.text.slice(french.start, french.end),
      },
    },
  ];
}

function read({ text, language }: BeadSide, tie: Tie): Span[] {
  return findSpans(text, CONNECTIVES[language][tie]);
}
