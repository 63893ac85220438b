import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { bareSpan } from '../bareSpan.ts';
import {
  hasLemma,
  insideMarks,
  linkedTokens,
  wordsOf,
  type BeadContext,
  type BeadSide,
} from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { hasContraryHint } from '../negators/contraryHint.ts';
import { isDeniedPlain, isDeniedRendered } from '../negators/deniedWord.ts';
import { isInverter, isOneWord } from '../negators/isInverter.ts';
import { deniedBy } from '../negators/isNegativeForm.ts';
import { lostLitotes } from '../negators/lostLitotes.ts';
import { matchNegators } from '../negators/matchNegators.ts';
import type { Negator } from '../negators/negator.ts';
import { readNegators } from '../negators/readNegators.ts';
import { isSaidOtherwise } from '../negators/saidOtherwise.ts';
import { otherLanguage } from '../otherLanguage.ts';
import type { Severity } from '../severity.ts';
import { slotOf } from '../slot.ts';
import { NEGATIVE_SENSE, NEGATORS, VERBAL_NEGATORS_EN } from '../tables/negation.ts';

/** How far from the negation the word that answers it may stand, as shares of the sentence. */
const NEAR = { inverter: 0.4, hint: 0.25 };
/** How many words from a negation those stand at most that it bears on. */
const REACH = 6;
/** Similarity from which a word counts as the plain translation of another. */
const EXPLAINED = 0.25;
/** And from which it renders one that turns round, which is learned with "not" left out as well. */
const PLAIN = 0.5;

/** A negation that stands on one side only. */
export const negation: BeadCheck = {
  id: 'negation',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  docs: 'negation',
  specificity: 8,
  find(bead) {
    if (bead.en.text === '' || bead.fr.text === '') return [];
    const fr = readNegators(bead.fr).filter((negator) => !isOneWord(bead, negator));
    const left = matchNegators(bead, readNegators(bead.en), fr);
    const told = (['en', 'fr'] as const).flatMap((language) =>
      left[language]
        .filter((negator) => !negator.soft && !isAnswered(bead, language, negator))
        .map((negator) => report(bead, language, negator)),
    );
    return [...told, ...lostLitotes(bead)];
  },
};

function report(bead: BeadContext, language: Language, { token, index }: Negator): Drift {
  const other = otherLanguage(language);
  const side = bead[language];
  const head = negatedWord(side, index);
  const across = head === null ? undefined : linkedTokens(bead, language, head)[0];
  const counterpart = across === undefined ? null : bead[other].tokens[across]!;
  const own = bareSpan(token);
  const there = counterpart && bareSpan(counterpart);
  return {
    kind: language === 'en' ? 'missing' : 'extra',
    en: language === 'en' ? own : there,
    fr: language === 'fr' ? own : there,
    confidence: 0.9,
    severity: severityOf(bead, language, own, index),
    values: {
      word: wordsOf(side, own),
      head: head === null ? '' : wordsOf(side, side.tokens[head]!),
      other: there ? wordsOf(bead[other], there) : '',
    },
  };
}

/** Other words may well say what the negation said: that is worth a look, no more. */
function severityOf(bead: BeadContext, language: Language, own: Span, index: number): Severity {
  const hinted = hasContraryHint(bead, language, index);
  // French says with a negation what English says without one far more often than the reverse.
  const free = language === 'fr' && !isDeniedRendered(bead, 'fr', index);
  if (free || (hinted && !isDeniedPlain(bead, language, index))) return 'minor';
  return insideMarks(bead[language], own) ? 'critical' : 'major';
}

/** The content word that a negation most likely bears on: the next long word after it. */
function negatedWord(side: BeadSide, index: number): number | null {
  for (let i = index + 1; i < Math.min(index + 4, side.tokens.length); i++) {
    const token = side.tokens[i]!;
    if (token.kind === 'word' && token.form.length > 3) return i;
  }
  return null;
}

/** Whether something else than a negation answers one on the other side. */
function isAnswered(bead: BeadContext, language: Language, negator: Negator): boolean {
  const { answers, index } = negator;
  if (isSaidOtherwise(bead, language)) return true;
  return answers === null
    ? isImplied(bead, language, index)
    : hasLemma(bead[otherLanguage(language)], answers);
}

/**
 * Whether a word across the bead, in about the same place, carries a negative sense that no word on
 * this side explains: "difficile" answers "not easy", but not "difficult".
 */
function isImplied(bead: BeadContext, language: Language, negator: number): boolean {
  const other = otherLanguage(language);
  const place = negator / bead[language].tokens.length;
  return bead[other].tokens.some((token, index) => {
    if (token.kind !== 'word' || NEGATORS[other].has(token.form)) return false;
    const distance = Math.abs(index / bead[other].tokens.length - place);
    if (belongsElsewhere(bead, other, index, negator)) return false;
    if (isInverter(bead, other, index)) {
      return (
        distance <= NEAR.inverter &&
        !isBeforeVerb(bead, other, index, negator) &&
        !rendersInverter(bead, other, index, negator) &&
        !explained(bead, other, index, PLAIN)
      );
    }
    const hint = lemmas(token.form, other).some((lemma) => NEGATIVE_SENSE[other].has(lemma));
    return hint && distance <= NEAR.hint && !explained(bead, other, index, EXPLAINED);
  });
}

/** Whether a word renders words far from the negation alone. */
function belongsElsewhere(
  bead: BeadContext,
  language: Language,
  index: number,
  negator: number,
): boolean {
  const linked = linkedTokens(bead, language, index);
  return linked.length > 0 && linked.every((i) => Math.abs(i - negator) > REACH);
}

/** Whether a French word renders, or stands among, words before the verb that an English "not" denies. */
function isBeforeVerb(
  bead: BeadContext,
  language: Language,
  index: number,
  negator: number,
): boolean {
  if (language === 'en' || !VERBAL_NEGATORS_EN.has(bead.en.tokens[negator]!.form)) return false;
  const linked = linkedTokens(bead, 'fr', index);
  if (linked.length === 0) return (slotOf(bead, 'fr', index)?.before ?? negator) < negator;
  return linked.every((i) => i < negator - 1);
}

/** Whether a word that turns round renders such a word of the other side. */
function rendersInverter(
  bead: BeadContext,
  language: Language,
  index: number,
  negator: number,
): boolean {
  const other = otherLanguage(language);
  const linked = linkedTokens(bead, language, index);
  if (linked.length > 0) return linked.some((i) => i !== negator && isInverter(bead, other, i));
  // "Not to walk out": what nothing is linked to most likely renders the other one.
  return bead[other].tokens.some(
    (_, i) =>
      i !== negator &&
      Math.abs(i - negator) <= REACH &&
      isInverter(bead, other, i) &&
      linkedTokens(bead, other, i).length === 0,
  );
}

/** Whether a word simply translates a word of the other side. */
function explained(bead: BeadContext, language: Language, index: number, least: number): boolean {
  const other = otherLanguage(language);
  const form = bead[language].tokens[index]!.form;
  return linkedTokens(bead, language, index).some((i) => {
    const across = bead[other].tokens[i]!.form;
    if (NEGATORS[other].has(across)) return false;
    const like = likeness(bead, language, form, across);
    const denied = deniedBy(form, language, bead.lexicon);
    return like >= least && (denied === null || likeness(bead, language, denied, across) < like);
  });
}

/** How alike a word of one side and one of the other are. */
function likeness(bead: BeadContext, language: Language, form: string, across: string): number {
  const [en, fr] = language === 'en' ? [form, across] : [across, form];
  return bead.lexicon.similarity(en, fr);
}
