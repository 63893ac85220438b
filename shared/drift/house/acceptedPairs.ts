import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Both, Language } from '../../text/language.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Finding } from '../finding.ts';
import { findingWords } from './findingWords.ts';
import type { AcceptedPair } from './houseRules.ts';

/** Findings apart from those whose words the house accepts as they are. */
export interface Sorted {
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

/** A finding that no longer needs a decision, and why. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly pair: AcceptedPair;
}

/** Sorts findings by whether an accepted pair of the same check has the same words, inflected or not. */
export function sortAccepted(
  findings: readonly Finding[],
  texts: Both<string>,
  pairs: readonly AcceptedPair[],
): Sorted {
  if (pairs.length === 0) return { findings, accepted: [] };
  const byCheck = Map.groupBy(pairs, ({ check }) => check);
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const words = findingWords(finding, texts);
    const pair = byCheck.get(finding.check)?.find((candidate) => covers(candidate, words));
    if (pair) accepted.push({ finding, pair });
    else open.push(finding);
  }
  return { findings: open, accepted };
}

/** Whether the pair speaks of these words. */
function covers(pair: Both<string>, words: Both<string>): boolean {
  return sameWords(pair.en, words.en, 'en') && sameWords(pair.fr, words.fr, 'fr');
}

/** Whether two stretches have the same words in the same order, each in any inflection. */
function sameWords(a: string, b: string, language: Language): boolean {
  if (a === b) return true;
  const [one, two] = [a, b].map((text) =>
    tokenise(text, { start: 0, end: text.length }, language).filter(
      ({ kind }) => kind !== 'punctuation',
    ),
  );
  return (
    one!.length === two!.length &&
    one!.every(({ form }, i) => sharesLemma(form, two![i]!.form, language))
  );
}

function sharesLemma(a: string, b: string, language: Language): boolean {
  if (a === b) return true;
  const bases = lemmas(b, language);
  return lemmas(a, language).some((lemma) => bases.includes(lemma));
}
