import type { Both, Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import { linkedTokens, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { contraryDrifts } from '../contrary.ts';
import { readNegators } from '../negators/readNegators.ts';
import { pairDrift } from '../pairDrift.ts';
import { allBut } from '../quantifiers/allBut.ts';
import { lostQuantifier } from '../quantifiers/lost.ts';
import { partLost } from '../quantifiers/partOf.ts';
import { headOf, type Quantified } from '../quantifiers/quantified.ts';
import { sameSlot } from '../slot.ts';
import { BEFORE_NO_QUANTIFIER } from '../tables/closedWords.ts';
import { ONE_OF_MANY } from '../tables/oneOfMany.ts';
import {
  ABOUT_BEFORE_NUMBER,
  NEAR_SHARES,
  OTHER_READINGS,
  QUANTIFIERS,
  type Share,
} from '../tables/quantifiers.ts';
import { CONTRARY_REACHES, REACHES } from '../tables/shares.ts';
import { unanswered } from '../unanswered.ts';
import { placesOf, wordClass } from '../wordClass.ts';

/** A quantifier that became another one: "all" rendered by "certains". */
export const quantifiers: BeadCheck = {
  id: 'quantifiers',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'quantifiers',
  specificity: 7,
  find: (bead) => [
    ...shares(bead),
    ...contraryDrifts(bead, REACHES, CONTRARY_REACHES),
    ...allBut(bead),
    ...partLost(bead),
    ...unanswered(bead, ONE_OF_MANY),
  ],
};

/** Shares word by word: "all" rendered by "certains", "some analysts" by "les analystes". */
function shares(bead: BeadContext): Drift[] {
  // A negation turns shares round: "many do not" is "few do".
  if (readNegators(bead.en).length > 0 !== readNegators(bead.fr).length > 0) return [];
  const en = read(bead, 'en');
  const fr = read(bead, 'fr');
  const left = leftOver(bead, en, fr);
  return left.en.flatMap((quantified) => {
    const other = left.fr.find((candidate) => faces(bead, quantified, candidate));
    if (other) return [report(bead, quantified, other)];
    return left.fr.length === 0 ? lostQuantifier(bead, quantified) : [];
  });
}

/** The quantifiers of both sides when each has taken one that may render it, linked ones first. */
function leftOver(
  bead: BeadContext,
  en: readonly Quantified[],
  fr: readonly Quantified[],
): Both<readonly Quantified[]> {
  const rest = { en: new Set(en), fr: new Set(fr) };
  const isLinked = (a: Quantified, b: Quantified): boolean =>
    linkedTokens(bead, 'en', a.index).includes(b.index);
  for (const near of [isLinked, () => true]) {
    for (const a of rest.en) {
      const b = [...rest.fr].find((other) => compatible(a.share, other.share) && near(a, other));
      if (!b) continue;
      rest.en.delete(a);
      rest.fr.delete(b);
    }
  }
  return { en: [...rest.en], fr: [...rest.fr] };
}

const SHARES: Both<ReadonlyMap<string, Share>> = { en: sharesOf('en'), fr: sharesOf('fr') };

const QUANTIFIER = wordClass((form, language) => SHARES[language].has(form));

/** The share that each word speaks of; of several, the first. */
function sharesOf(language: Language): ReadonlyMap<string, Share> {
  const shares = Object.entries(QUANTIFIERS[language]) as [Share, ReadonlySet<string>][];
  return new Map(
    shares.toReversed().flatMap(([share, words]) => [...words].map((word) => [word, share])),
  );
}

function read(bead: BeadContext, language: Language): Quantified[] {
  const { tokens } = bead[language];
  return placesOf(bead[language], QUANTIFIER).flatMap((index) => {
    const token = tokens[index]!;
    const share = SHARES[language].get(token.form)!;
    return isOtherwise(tokens, index) ? [] : [{ token, index, share }];
  });
}

/** Set phrases and turned quantifiers: "above all", "tout particulièrement", "not many". */
function isOtherwise(tokens: readonly Token[], index: number): boolean {
  const { form } = tokens[index]!;
  const before = tokens[index - 1]?.form ?? '';
  if (BEFORE_NO_QUANTIFIER.has(before)) return true;
  // "Some 900" are about so many.
  if (ABOUT_BEFORE_NUMBER.has(form) && tokens[index + 1]?.kind === 'number') return true;
  return OTHER_READINGS.some(
    ({ words, after, secondAfter, near, notBefore }) =>
      words.has(form) &&
      ((after?.has(before) ?? false) ||
        (secondAfter?.has(tokens[index - 2]?.form ?? '') ?? false) ||
        (near !== undefined &&
          tokens.slice(index + 1, index + 4).some((token) => near.has(token.form))) ||
        (notBefore !== undefined && !notBefore.has(tokens[index + 1]?.form ?? ''))),
  );
}

function compatible(a: Share, b: Share): boolean {
  return a === b || NEAR_SHARES.some((pair) => pair.includes(a) && pair.includes(b));
}

/** Whether the French quantifier stands where the English one does, or counts the same. */
function faces(bead: BeadContext, en: Quantified, fr: Quantified): boolean {
  const links = linkedTokens(bead, 'en', en.index);
  if (links.includes(fr.index) || sameSlot(bead, en.index, fr.index)) return true;
  const heads = { en: headOf(bead, 'en', en.index), fr: headOf(bead, 'fr', fr.index) };
  return (
    heads.en !== null && heads.fr !== null && linkedTokens(bead, 'en', heads.en).includes(heads.fr)
  );
}

function report(bead: BeadContext, en: Quantified, fr: Quantified): Drift {
  return pairDrift(bead, 'changed', en.token, fr.token, 0.8);
}
