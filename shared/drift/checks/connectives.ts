import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import { findSpans } from '../../text/findSpans.ts';
import type { Language } from '../../text/language.ts';
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
  find(bead) {
    const contrary = contraryDrifts(bead, CONNECTIVES, CONTRARY_TIES).filter(
      ({ kind }) => kind !== 'order' || !isSameSequence(bead, 'time'),
    );
    const told = [...contrary, ...swappedSequences(bead)];
    const lost = OPEN_CLAUSES.flatMap((clause) => closed(bead, clause));
    return [...told, ...lost.filter(({ en }) => !told.some((one) => one.en!.start === en!.start))];
  },
};

/** What hangs on a condition, has a limit or is an open question, told with no French word that says so. */
function closed(bead: BeadContext, clause: OpenClause): Drift[] {
  const [span] = findSpans(bead.en.text, clause.en);
  if (!span || bead.fr.text.search(clause.answers) >= 0) return [];
  if (!isTold(bead, span.end, clause.byVerb === true)) return [];
  const values = { en: wordsOf(bead.en, span) };
  return [{ kind: clause.kind, en: span, fr: null, confidence: 0.75, values }];
}

/** Whether a word of the clause that begins at `from` is rendered; what is left out is an omission. */
function isTold({ en, fr, links, lexicon }: BeadContext, from: number, byVerb: boolean): boolean {
  const first = en.tokens.findIndex(({ start }) => start >= from);
  // "Conditions permitting" closes the sentence that hangs on it.
  if (!en.tokens.some(({ kind, start }) => kind === 'word' && start >= from)) return true;
  const stop = en.tokens.findIndex(({ kind }, i) => i > first && kind === 'punctuation');
  return links.some((link) => {
    const [own, across] = [en.tokens[link.en]!.form, fr.tokens[link.fr]!.form];
    return (
      link.en >= first &&
      (stop < 0 || link.en < stop) &&
      link.probability >= SURE &&
      lexicon.idf('en', own) > HEAVY &&
      (!byVerb || (isVerb(own, 'en') && isVerb(across, 'fr')))
    );
  });
}

function isVerb(form: string, language: Language): boolean {
  return verbReadings(form, language).some(
    ({ mood }) => mood === 'indicative' || mood === 'infinitive',
  );
}

/** How sure a link must be, and the idf of words of weight. */
const SURE = 0.5;
const HEAVY = 0.33;
