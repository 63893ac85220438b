import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import { linkedTokens, wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { readNegators } from '../negators/readNegators.ts';
import { NEAR_SHARES, QUANTIFIERS, type Share } from '../tables/quantifiers.ts';
import { AFTER_TOUT_WHOLE, BEFORE_NO_QUANTIFIER } from '../tables/closedWords.ts';

interface Quantified {
  readonly token: Token;
  readonly index: number;
  readonly share: Share;
}

/** A quantifier that became another one: "all" rendered by "certains". */
export const quantifiers: BeadCheck = {
  id: 'quantifiers',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'quantifiers',
  specificity: 7,
  find(bead) {
    // A negation turns shares round: "many do not" is "few do".
    if (readNegators(bead.en).length > 0 !== readNegators(bead.fr).length > 0) return [];
    const en = read(bead, 'en');
    const fr = read(bead, 'fr');
    return en
      .filter(({ share }) => !fr.some((other) => compatible(share, other.share)))
      .flatMap((quantified) => {
        const other = fr.find((candidate) => faces(bead, quantified, candidate, en));
        return other ? [report(bead, quantified, other)] : [];
      });
  },
};

function read(bead: BeadContext, language: Language): Quantified[] {
  const shares = Object.entries(QUANTIFIERS[language]) as [Share, ReadonlySet<string>][];
  return bead[language].tokens.flatMap((token, index) => {
    const share = shares.find(([, words]) => words.has(token.form))?.[0];
    return share && !isOtherwise(bead[language].tokens, index) ? [{ token, index, share }] : [];
  });
}

/** Set phrases and turned quantifiers: "above all", "tout particulièrement", "not many". */
function isOtherwise(tokens: readonly Token[], index: number): boolean {
  const { form } = tokens[index]!;
  const before = tokens[index - 1]?.form ?? '';
  const after = tokens[index + 1]?.form ?? '';
  if (BEFORE_NO_QUANTIFIER.has(before)) return true;
  return form === 'tout' && !AFTER_TOUT_WHOLE.has(after);
}

function compatible(a: Share, b: Share): boolean {
  return a === b || NEAR_SHARES.some((pair) => pair.includes(a) && pair.includes(b));
}

/** Whether the French quantifier stands where the English one does, and for no other. */
function faces(
  bead: BeadContext,
  en: Quantified,
  fr: Quantified,
  all: readonly Quantified[],
): boolean {
  if (all.some((other) => compatible(other.share, fr.share))) return false;
  const links = linkedTokens(bead, 'en', en.index);
  if (links.includes(fr.index)) return true;
  const next = linkedTokens(bead, 'en', en.index + 1);
  return links.length === 0 && (next.includes(fr.index + 1) || next.includes(fr.index + 2));
}

function report(bead: BeadContext, en: Quantified, fr: Quantified): Drift {
  return {
    kind: 'changed',
    en: { start: en.token.start, end: en.token.end },
    fr: { start: fr.token.start, end: fr.token.end },
    confidence: 0.8,
    values: { en: wordsOf(bead.en, en.token), fr: wordsOf(bead.fr, fr.token) },
  };
}
