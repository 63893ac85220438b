import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import {
  isCapital,
  linkedTokens,
  spanOf,
  tokenHasLemma,
  type BeadContext,
} from '../beadContext.ts';
import { isFinite } from '../clause.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { CLAIM_LEADS, CLAUSE_OPENERS, TIME_WORDS } from '../tables/coverage.ts';
import { PLAIN_VERBS } from '../tables/stances.ts';
import { isContent, isCovered } from './covered.ts';

/** Idf sums from which a stretch says something: of two words and more, and of one after a preposition. */
const LEAST_WEIGHT = { several: 0.7, one: 0.4 };
/** So many words make a clause that says something. */
const LEAST_CLAUSE = 5;
/** How far around its place on the other side a word is sought that may be a free rendering. */
const AROUND = 2;

/**
 * What ends a sentence and has nothing on the other side: no link of any of its words, no word that could
 * render one, and no word left over there that it might render freely. "The ferry sank on Monday" / "Le
 * ferry a coulé lundi, au mépris des règles". Where the alarm is false, the translation is mostly as free
 * as it is false.
 */
export function closingStretches(bead: BeadContext, language: Language): Span[] {
  const { tokens } = bead[language];
  const found: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(bead, language, i)) continue;
    const stretch = openBefore(bead, language, i);
    if (stretch.length > 0 && says(bead, language, stretch) && !isFree(bead, language, stretch)) {
      found.push(spanOf([tokens[stretch[0]!]!, tokens[stretch.at(-1)!]!]));
    }
  }
  return found;
}

/** Whether the token is the last word of a sentence, or of the bead. */
function endsSentence(bead: BeadContext, language: Language, index: number): boolean {
  const { tokens } = bead[language];
  if (tokens[index]!.kind === 'punctuation') return false;
  if (tokens[index + 1] && tokens[index + 1]!.kind !== 'punctuation') return false;
  const after = tokens.slice(index + 1).findIndex(({ kind }) => kind !== 'punctuation');
  const marks = tokens.slice(index + 1, after < 0 ? undefined : index + 1 + after);
  return after < 0 || marks.some(({ form }) => /^[.!?…]+$/u.test(form));
}

/** Indices of the words up to `last` that have no link, punctuation inside the sentence passed over. */
function openBefore(bead: BeadContext, language: Language, last: number): number[] {
  const { tokens } = bead[language];
  const open: number[] = [];
  for (let i = last; i >= 0; i--) {
    const { kind, form } = tokens[i]!;
    if (kind === 'punctuation' && /[.;:!?]/u.test(form)) break;
    if (kind === 'punctuation') continue;
    if (linkedTokens(bead, language, i).length > 0) break;
    open.unshift(i);
  }
  return open;
}

/** Whether the words make a phrase that claims something, and no other word could be its source. */
function says(bead: BeadContext, language: Language, stretch: readonly number[]): boolean {
  const { tokens } = bead[language];
  const words = stretch.filter(
    (i) =>
      isContent(bead, language, tokens[i]!) &&
      !tokenHasLemma(tokens[i]!, language, PLAIN_VERBS[language]),
  );
  if (words.some((i) => isCovered(bead, language, tokens[i]!, i))) return false;
  if (isClause(bead, language, stretch)) return true;
  // Names are told by checks of their own: "national interests" / "les intérêts des Etats-Unis".
  if (words.every((i) => isCapital(bead[language], tokens[i]))) return false;
  if (words.every((i) => TIME_WORDS[language].has(tokens[i]!.form))) return false;
  const weight = words.reduce((sum, i) => sum + bead.lexicon.idf(language, tokens[i]!.form), 0);
  if (words.length === 1) {
    const lead = CLAIM_LEADS[language].has(tokens[stretch[0]!]!.form);
    return lead && stretch.length > 2 && weight >= LEAST_WEIGHT.one;
  }
  const phrase = stretch.length > words.length || words.length > 2;
  return words.length > 1 && phrase && weight >= LEAST_WEIGHT.several;
}

/** Whether the stretch is a clause of some length, whatever its words weigh: "who had been there for two years". */
function isClause(bead: BeadContext, language: Language, stretch: readonly number[]): boolean {
  const { tokens } = bead[language];
  return (
    stretch.length >= LEAST_CLAUSE &&
    stretch.length === stretch.at(-1)! - stretch[0]! + 1 &&
    CLAUSE_OPENERS[language].has(tokens[stretch[0]!]!.form) &&
    stretch.some((i) => isFinite(tokens[i]!, language))
  );
}

/** Whether words are left over on the other side, about where the stretch belongs. */
function isFree(bead: BeadContext, language: Language, stretch: readonly number[]): boolean {
  const other = otherLanguage(language);
  const { tokens } = bead[other];
  const before = nearestLinks(bead, language, stretch[0]!, -1) ?? [-1];
  const after = nearestLinks(bead, language, stretch.at(-1)!, 1) ?? [tokens.length];
  const [a, b] = [Math.max(...before), Math.min(...after)];
  return tokens.some(
    (token, i) =>
      i >= Math.min(a, b) - AROUND &&
      i <= Math.max(a, b) + AROUND &&
      isContent(bead, other, token) &&
      linkedTokens(bead, other, i).length === 0,
  );
}

/** What the nearest linked word before or after a token is linked to; null where there is none. */
function nearestLinks(
  bead: BeadContext,
  language: Language,
  from: number,
  step: 1 | -1,
): readonly number[] | null {
  const { tokens } = bead[language];
  for (let i = from + step; i >= 0 && i < tokens.length; i += step) {
    const links = tokens[i]!.kind === 'punctuation' ? [] : linkedTokens(bead, language, i);
    if (links.length > 0) return links;
  }
  return null;
}
