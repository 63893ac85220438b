import { verbReadings } from '../lexicon/morphology/verbReadings.ts';
import { findSpans } from '../text/findSpans.ts';
import type { Language } from '../text/language.ts';
import { once } from '../text/once.ts';
import { wordsOf, type BeadContext } from './beadContext.ts';
import type { Drift } from './check.ts';
import { renderedShare } from './coverage/rendered.ts';
import { phraseIndex } from './phraseIndex.ts';

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
  return candidatesOf(rows)(bead.en).flatMap(({ kind, en: phrase, answers, byVerb }) => {
    const [en] = findSpans(bead.en.text, phrase);
    if (!en || bead.fr.text.search(answers) >= 0) return [];
    if (!isTold(bead, en.end, byVerb === true)) return [];
    return [{ kind, en, fr: null, confidence: 0.75, values: { en: wordsOf(bead.en, en) } }];
  });
}

const candidatesOf = once((rows: readonly AnsweredPhrase[]) =>
  phraseIndex(rows, ({ en }) => en.source),
);

/** Whether a word of the clause that begins at `from` is rendered; what is left out is an omission. */
function isTold(bead: BeadContext, from: number, byVerb: boolean): boolean {
  const { en, fr, links, lexicon } = bead;
  const first = en.tokens.findIndex(({ start }) => start >= from);
  // "Conditions permitting" closes the sentence that hangs on it.
  if (!en.tokens.some(({ kind, start }) => kind === 'word' && start >= from)) return true;
  // Where most is rendered word for word and nothing is cut, so are these words, however freely.
  const whole = fr.text.length >= LEAST_LENGTH * en.text.length;
  if (!byVerb && whole && renderedShare(bead, 'en') >= LITERAL) return true;
  const stop = en.tokens.findIndex(({ form }, i) => i > first && CLAUSE_END.has(form));
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

/** Marks after which another clause may begin; those of a quotation do not end one. */
const CLAUSE_END: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '.',
  '?',
  '!',
  '(',
  ')',
  '–',
  '—',
  '-',
]);

/** The share of the English from which a rendering is literal. */
const LITERAL = 0.5;
/** How long a French sentence is at least, by its English source, that leaves nothing out. */
const LEAST_LENGTH = 0.8;

/** How sure a link must be, and the idf of words of weight. */
const SURE = 0.5;
const HEAVY = 0.33;
