import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import {
  hasLemma,
  linkedTokens,
  tokenHasLemma,
  type BeadContext,
  type BeadSide,
} from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { pairDrift } from '../pairDrift.ts';
import { isVerb } from '../stance/isVerb.ts';
import { vouchedFor } from '../stance/vouchedFor.ts';
import { NEGATORS, NOT_KNOWING } from '../tables/negation.ts';
import {
  AFTER_CUE_FR,
  CLAUSE_LEADS,
  LOADED_VERBS,
  PLAIN_VERBS,
  STANCE_ANSWERS,
  type LoadedStance,
} from '../tables/stances.ts';

/** Between the verb and its clause stand a day, a place, an addressee. */
const CLAUSE_WITHIN = 5;
const STANCES = ['claim', 'admit', 'deny'] as const;

/** A reporting verb that takes sides where the other language only reports: "said" / "a prétendu". */
export const stance: BeadCheck = {
  id: 'stance',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'stance',
  specificity: 9,
  find: (bead) => [
    ...STANCES.flatMap((kind) => [...turned(bead, kind, 'fr'), ...turned(bead, kind, 'en')]),
    ...vouchedFor(bead),
  ],
};

/** Loaded verbs of one side that stand for a plain verb of the other, which keeps nothing of the stance. */
function turned(bead: BeadContext, kind: LoadedStance, language: Language): Drift[] {
  const other = otherLanguage(language);
  if (!hasLemma(bead[language], LOADED_VERBS[language][kind])) return [];
  if (keepsStance(bead, kind, language)) return [];
  if (kind === 'deny' && denials(bead[other]) > denials(bead[language])) return [];
  const { tokens } = bead[language];
  return tokens.flatMap((token, index) => {
    if (!isVerb(bead[language], index, LOADED_VERBS[language][kind])) return [];
    const plain = plainFor(bead, language, index);
    return plain ? [report(bead, kind, language, token, plain)] : [];
  });
}

/**
 * Whether a word of the other side keeps the stance. After "denied that it was wrong", what renders "wrong"
 * does not.
 */
function keepsStance(bead: BeadContext, kind: LoadedStance, language: Language): boolean {
  const other = otherLanguage(language);
  const clause = governsClause(bead[language], LOADED_VERBS[language][kind]);
  return bead[other].tokens.some((token, index) => {
    if (!tokenHasLemma(token, other, STANCE_ANSWERS[other][kind])) return false;
    if (!clause) return true;
    const rendered = linkedTokens(bead, other, index).filter((i) => isWord(bead, language, i));
    return rendered.every((i) =>
      tokenHasLemma(bead[language].tokens[i]!, language, LOADED_VERBS[language][kind]),
    );
  });
}

function governsClause({ tokens, language }: BeadSide, verbs: ReadonlySet<string>): boolean {
  return tokens.some(
    (token, i) =>
      tokenHasLemma(token, language, verbs) &&
      tokens.slice(i + 1, i + 1 + CLAUSE_WITHIN).some(({ form }) => CLAUSE_LEADS.has(form)),
  );
}

/** The plain cue that the loaded verb renders: linked to it, or the only one left without a rendering. */
function plainFor(bead: BeadContext, language: Language, index: number): Token | null {
  const other = otherLanguage(language);
  const cues = bead[other].tokens.flatMap((_, i) =>
    isVerb(bead[other], i, PLAIN_VERBS[other]) ? [i] : [],
  );
  const links = linkedTokens(bead, language, index);
  const linked = cues.find((i) => links.includes(i));
  if (linked !== undefined) return bead[other].tokens[linked]!;
  if (links.length > 0 || !isCue(bead, language, index)) return null;
  const free = cues.filter((i) =>
    linkedTokens(bead, other, i).every((k) => !isWord(bead, language, k)),
  );
  const plain = bead[language].tokens.some((_, i) =>
    isVerb(bead[language], i, PLAIN_VERBS[language]),
  );
  return free.length === 1 && !plain ? bead[other].tokens[free[0]!]! : null;
}

/** How many words deny: negations, and "ignorent". */
function denials({ tokens, language }: BeadSide): number {
  return tokens.filter(
    (token) => NEGATORS[language].has(token.form) || tokenHasLemma(token, language, NOT_KNOWING),
  ).length;
}

/** Links to auxiliaries and commas say nothing about a verb. */
function isWord(bead: BeadContext, language: Language, index: number): boolean {
  const token = bead[language].tokens[index]!;
  return token.kind === 'word' && bead.lexicon.idf(language, token.form) > 0.33;
}

/** Whether words of somebody follow or surround the verb. */
function isCue(bead: BeadContext, language: Language, index: number): boolean {
  const { tokens } = bead[language];
  const after = tokens.slice(index + 1, index + 1 + CLAUSE_WITHIN);
  if (language === 'fr' && after.some(({ form }) => AFTER_CUE_FR.has(form))) return true;
  return isQuoting(bead[language]);
}

/** Whether words of somebody, reported or marked, stand there. */
function isQuoting({ quotations }: BeadSide): boolean {
  return quotations.some(({ type }) => type !== 'mention');
}

function report(
  bead: BeadContext,
  kind: LoadedStance,
  language: Language,
  loaded: Token,
  plain: Token,
): Drift {
  const [en, fr] = language === 'fr' ? [plain, loaded] : [loaded, plain];
  const quoted = isQuoting(bead.en) && isQuoting(bead.fr);
  return {
    ...pairDrift(bead, `${kind}${language === 'fr' ? 'Added' : 'Lost'}`, en, fr, 0.8),
    // French writers vary "a dit" by "a reconnu" where somebody grants a point.
    severity:
      quoted && kind !== 'admit' && (language === 'fr' || kind === 'deny') ? 'major' : 'minor',
  };
}
