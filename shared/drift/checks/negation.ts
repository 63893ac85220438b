import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Token } from '../../text/token.ts';
import {
  insideMarks,
  linkedTokens,
  wordsOf,
  type BeadContext,
  type BeadSide,
} from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { NEGATIVE_PREFIX, NEGATIVE_SENSE, NEGATORS } from '../tables/negation.ts';
import {
  AFTER_NON_POSITIVE,
  AFTER_NOT_POSITIVE,
  AFTER_NO_POSITIVE,
  AFTER_PAS_POSITIVE,
  BEFORE_NOUN_PAS,
  NEGATORS_BEFORE_EN,
  NEGATORS_BEFORE_FR,
  NEGATORS_BEFORE_NI,
  QUESTION_SUBJECTS,
} from '../tables/closedWords.ts';

interface Negator {
  readonly index: number;
  readonly token: Token;
  /** Answers a negation on the other side, but is too free to alarm by itself. */
  readonly soft: boolean;
}

/** A negation that stands on one side only. */
export const negation: BeadCheck = {
  id: 'negation',
  category: 'accuracy/mistranslation',
  severity: 'critical',
  docs: 'negation',
  specificity: 8,
  find(bead) {
    if (bead.en.text === '' || bead.fr.text === '') return [];
    const en = readNegators(bead.en);
    const fr = readNegators(bead.fr);
    return [...unanswered(bead, 'en', en, fr), ...unanswered(bead, 'fr', fr, en)];
  },
};

/** The negations of one side that nothing on the other side answers. */
function unanswered(
  bead: BeadContext,
  language: 'en' | 'fr',
  own: Negator[],
  others: readonly Negator[],
): Drift[] {
  const missing = own.length - others.length;
  if (missing <= 0) return [];
  const answers = new Set(others.map(({ index }) => index));
  const answered = ({ index }: Negator): boolean =>
    linkedTokens(bead, language, index).some((i) => answers.has(i));
  return own
    .sort((a, b) => Number(answered(a)) - Number(answered(b)))
    .slice(0, missing)
    .filter(({ soft, index }) => !soft && !isImplied(bead, language, index))
    .map(({ token, index }) => report(bead, language, token, index));
}

function report(bead: BeadContext, language: 'en' | 'fr', token: Token, index: number): Drift {
  const other = language === 'en' ? 'fr' : 'en';
  const side = bead[language];
  const head = negatedWord(side, index);
  const across = head === null ? undefined : linkedTokens(bead, language, head)[0];
  const counterpart = across === undefined ? null : bead[other].tokens[across]!;
  const own = { start: token.start, end: token.end };
  const there = counterpart && { start: counterpart.start, end: counterpart.end };
  return {
    kind: language === 'en' ? 'missing' : 'extra',
    en: language === 'en' ? own : there,
    fr: language === 'fr' ? own : there,
    confidence: 0.9,
    severity: insideMarks(side, token) ? 'critical' : 'major',
    values: {
      word: wordsOf(side, own),
      head: head === null ? '' : wordsOf(side, side.tokens[head]!),
      other: there ? wordsOf(bead[other], there) : '',
    },
  };
}

/** The content word that a negation most likely bears on: the next long word after it. */
function negatedWord(side: BeadSide, index: number): number | null {
  for (let i = index + 1; i < Math.min(index + 4, side.tokens.length); i++) {
    const token = side.tokens[i]!;
    if (token.kind === 'word' && token.form.length > 3) return i;
  }
  return null;
}

function readNegators(side: BeadSide): Negator[] {
  const found: Negator[] = [];
  side.tokens.forEach((token, index) => {
    if (token.kind !== 'word' || !NEGATORS[side.language].has(token.form)) return;
    const strength = side.language === 'en' ? readEnglish(side, index) : readFrench(side, index);
    if (strength) found.push({ index, token, soft: strength === 'soft' });
  });
  return found;
}

type Strength = 'hard' | 'soft' | null;

function readEnglish({ tokens }: BeadSide, index: number): Strength {
  const form = tokens[index]!.form;
  const next = tokens[index + 1]?.form ?? '';
  if (form === 'not' && AFTER_NOT_POSITIVE.has(next)) return null;
  if (form === 'not' && tokens[index - 1]?.form === 'or') return null;
  if (form === 'no' && AFTER_NO_POSITIVE.has(next)) {
    return 'soft';
  }
  if (form === 'nor' || form === 'neither') {
    return tokens.slice(0, index).some((t) => NEGATORS_BEFORE_EN.has(t.form)) ? null : 'soft';
  }
  // "not uncommon" is common; "little or no" is little.
  if (form === 'not' && NEGATIVE_PREFIX.en.test(next)) return 'soft';
  if (form === 'without' || tokens[index - 1]?.form === 'or') return 'soft';
  const question = tokens.slice(index).some((token) => token.form === '?');
  return question && QUESTION_SUBJECTS.has(next) ? 'soft' : 'hard';
}

function readFrench({ tokens }: BeadSide, index: number): Strength {
  const form = tokens[index]!.form;
  const before = tokens.slice(Math.max(0, index - 7), index).map((t) => t.form);
  const after = tokens.slice(index + 1, index + 6).map((t) => t.form);
  const isNe = (word: string): boolean => word === 'ne' || word === "n'";
  const ne = before.some(isNe) || after.slice(0, 3).some(isNe);
  const last = before.at(-1) ?? '';
  switch (form) {
    case 'pas':
      if (BEFORE_NOUN_PAS.has(last)) return null;
      if (AFTER_PAS_POSITIVE.has(after[0] ?? '')) return null;
      // "n'oubliez pas" is "remember".
      if (last.startsWith('oubli')) return 'soft';
      return ne && !after.includes('?') ? 'hard' : 'soft';
    case 'personne':
    case 'jamais':
    case 'rien':
      // "aucun … n'a jamais" denies once.
      if (before.some((word) => NEGATORS_BEFORE_FR.has(word))) return null;
      return ne ? 'hard' : 'soft';
    case 'ni':
      return tokens.slice(0, index).some((t) => NEGATORS_BEFORE_NI.has(t.form)) ? null : 'soft';
    case 'non':
      return AFTER_NON_POSITIVE.has(after[0] ?? '') || last === 'ou' ? null : 'soft';
    case 'sans':
      return 'soft';
    default:
      return ne ? 'hard' : 'soft';
  }
}

/**
 * Whether a word across the bead, in about the same place, carries a negative sense that no word on
 * this side explains: "difficile" answers "not easy", but not "difficult".
 */
function isImplied(bead: BeadContext, language: 'en' | 'fr', negator: number): boolean {
  const other = language === 'en' ? 'fr' : 'en';
  const place = negator / bead[language].tokens.length;
  return bead[other].tokens.some((token, index) => {
    if (token.kind !== 'word' || NEGATORS[other].has(token.form)) return false;
    if (Math.abs(index / bead[other].tokens.length - place) > NEAR) return false;
    const bareNe = token.form === 'ne' || token.form === "n'";
    const negative =
      NEGATIVE_PREFIX[other].test(token.form) ||
      lemmas(token.form, other).some((lemma) => NEGATIVE_SENSE[other].has(lemma));
    return bareNe || (negative && !explained(bead, other, index));
  });
}

/** How far apart the places may be, as a share of the sentence. */
const NEAR = 0.25;

/** Whether a word simply translates a word of the other side. */
function explained(bead: BeadContext, language: 'en' | 'fr', index: number): boolean {
  const other = language === 'en' ? 'fr' : 'en';
  const form = bead[language].tokens[index]!.form;
  return linkedTokens(bead, language, index).some((i) => {
    const across = bead[other].tokens[i]!.form;
    const [en, fr] = language === 'en' ? [form, across] : [across, form];
    return !NEGATORS[other].has(across) && bead.lexicon.similarity(en, fr) >= EXPLAINED;
  });
}

/** Similarity from which a word counts as the plain translation of another. */
const EXPLAINED = 0.35;
