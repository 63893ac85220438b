import { verbReadings } from '../lexicon/morphology/verbReadings.ts';
import { findSpans } from '../text/findSpans.ts';
import type { Language } from '../text/language.ts';
import { wordsOf, type BeadContext } from './beadContext.ts';
import type { Drift } from './check.ts';

/** An English phrase that changes what follows it, and the French words of which any does so, too. */
export interface AnsweredPhrase {
  /** Of the drift where none does. */
  readonly kind: string;
  readonly en: RegExp;
  readonly answers: RegExp;
  /** Whether only a verb that is rendered by a verb tells what follows: "if we lose" may well be "une défaite". */
  readonly byVerb?: true;
}

/** Phrases that no French word answers although what follows them is rendered. */
export function unanswered(bead: BeadContext, rows: readonly AnsweredPhrase[]): Drift[] {
  return rows.flatMap(({ kind, en: phrase, answers, byVerb }) => {
    const [en] = findSpans(bead.en.text, phrase);
    if (!en || bead.fr.text.search(answers) >= 0) return [];
    if (!isTold(bead, en.end, byVerb === true)) return [];
    return [{ kind, en, fr: null, confidence: 0.75, values: { en: wordsOf(bead.en, en) } }];
  });
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
