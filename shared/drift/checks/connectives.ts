import { findSpans } from '../../text/findSpans.ts';
import { wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { isSameSequence, swappedSequences } from '../connectives/sequence.ts';
import { contraryDrifts } from '../contrary.ts';
import {
  CONNECTIVES,
  CONTRARY_TIES,
  OPEN_CLAUSES,
  type OpenClause,
} from '../tables/connectives.ts';

/** A link turned round: "because" / "bien que", "before" / "après", "until" / "à partir de", "unless" / "si". */
export const connectives: BeadCheck = {
  id: 'connectives',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'connectives',
  specificity: 8,
  find: (bead) => [
    ...contraryDrifts(bead, CONNECTIVES, CONTRARY_TIES).filter(
      ({ kind }) => kind !== 'order' || !isSameSequence(bead, 'time'),
    ),
    ...swappedSequences(bead),
    ...OPEN_CLAUSES.flatMap((clause) => closed(bead, clause)),
  ],
};

/** What hangs on a condition or is an open question, told with no French word that leaves it open. */
function closed(bead: BeadContext, { kind, en: open, answers }: OpenClause): Drift[] {
  const [span] = findSpans(bead.en.text, open);
  if (!span || bead.fr.text.search(answers) >= 0 || !isTold(bead, span.end)) return [];
  const values = { en: wordsOf(bead.en, span) };
  return [{ kind, en: span, fr: null, confidence: 0.75, values }];
}

/** Whether a word of the clause that begins at `from` is rendered; what is left out is an omission. */
function isTold({ en, links, lexicon }: BeadContext, from: number): boolean {
  const first = en.tokens.findIndex(({ start }) => start >= from);
  const stop = en.tokens.findIndex(({ kind }, i) => i > first && kind === 'punctuation');
  return links.some(
    (link) =>
      link.en >= first &&
      (stop < 0 || link.en < stop) &&
      link.probability >= SURE &&
      lexicon.idf('en', en.tokens[link.en]!.form) > HEAVY,
  );
}

/** How sure a link must be, and the idf of words of weight. */
const SURE = 0.5;
const HEAVY = 0.33;
