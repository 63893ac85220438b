import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { linkedTokens, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { contraryDrifts } from '../contrary.ts';
import { lostDomain } from '../degree/lostDomain.ts';
import { pairDrift } from '../pairDrift.ts';
import {
  AMONG_EN,
  ANY_SUPERLATIVE_EN,
  COMPARISONS,
  CONTRARY_COMPARISONS,
  CONTRARY_SUFFICIENCIES,
  CONTRARY_SURPRISES,
  DEGREE_WORDS,
  DOMAIN_EN,
  DOMAIN_FR,
  ONE_OF,
  ONE_OF_THE_FR,
  SUPERLATIVE,
  SUFFICIENCY,
  SUPERLATIVE_HEDGE_FR,
  SURPRISES,
  type Strength,
} from '../tables/degree.ts';
import { placesOf, wordClass } from '../wordClass.ts';

/** How far something goes: "slightly" / "fortement", "one of the largest" / "le plus grand". */
export const degree: BeadCheck = {
  id: 'degree',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'degree',
  specificity: 8,
  find: (bead) => [
    ...adverbs(bead, 'slight', 'strong'),
    ...adverbs(bead, 'strong', 'slight'),
    ...superlative(bead),
    ...widened(bead),
    ...lostDomain(bead),
    ...contraryDrifts(bead, SUFFICIENCY, CONTRARY_SUFFICIENCIES),
    ...contraryDrifts(bead, SURPRISES, CONTRARY_SURPRISES),
    ...contraryDrifts(bead, COMPARISONS, CONTRARY_COMPARISONS),
  ],
};

const DEGREE_WORD = wordClass(
  (form, language) =>
    DEGREE_WORDS[language].slight.has(form) || DEGREE_WORDS[language].strong.has(form),
);

/** An adverb of the one strength where the other side has one of the contrary strength and none like it. */
function adverbs(bead: BeadContext, strength: Strength, contrary: Strength): Drift[] {
  const read = (language: Language, wanted: Strength): number[] =>
    placesOf(bead[language], DEGREE_WORD).filter((i) =>
      DEGREE_WORDS[language][wanted].has(bead[language].tokens[i]!.form),
    );
  const english = read('en', strength);
  if (english.length === 0 || read('en', contrary).length > 0) return [];
  if (read('fr', strength).length > 0) return [];
  const others = read('fr', contrary);
  return english.flatMap((index) => {
    const french = others.find((i) => faces(bead, index, i));
    if (french === undefined) return [];
    const kind = strength === 'slight' ? 'strengthened' : 'weakened';
    return [report(bead, kind, bead.en.tokens[index]!, bead.fr.tokens[french]!)];
  });
}

/** Whether the two stand for each other, or with words that do. */
function faces(bead: BeadContext, en: number, fr: number): boolean {
  if (linkedTokens(bead, 'en', en).includes(fr)) return true;
  const beside = (at: number): number[] => [at - 2, at - 1, at + 1, at + 2];
  return beside(en).some((i) => linkedTokens(bead, 'en', i).some((k) => beside(fr).includes(k)));
}

/** "One of the largest" of a single thing, or the reverse. */
function superlative(bead: BeadContext): Drift[] {
  const oneOf = match(bead.en.text, ONE_OF.en);
  const single = oneOf && match(bead.fr.text, SUPERLATIVE.fr);
  if (oneOf && single && !SUPERLATIVE_HEDGE_FR.test(bead.fr.text)) {
    return [report(bead, 'oneOfLost', oneOf, single)];
  }
  const english = match(bead.en.text, SUPERLATIVE.en);
  if (!english || AMONG_EN.test(bead.en.text) || !ONE_OF_THE_FR.test(bead.fr.text)) return [];
  const french = match(bead.fr.text, ONE_OF.fr);
  return french ? [report(bead, 'oneOfAdded', english, french)] : [];
}

/** "Its most popular programme" / "le plus écouté du pays": the superlative tops more than the English says. */
function widened(bead: BeadContext): Drift[] {
  const fr = match(bead.fr.text, DOMAIN_FR);
  const en = fr && match(bead.en.text, ANY_SUPERLATIVE_EN);
  return fr && en && !DOMAIN_EN.test(bead.en.text) ? [report(bead, 'domainAdded', en, fr)] : [];
}

function match(text: string, pattern: RegExp): Span | null {
  const found = pattern.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

function report(bead: BeadContext, kind: string, en: Span, fr: Span): Drift {
  return pairDrift(bead, kind, en, fr, 0.75);
}
