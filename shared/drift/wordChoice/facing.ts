import type { Language } from '../../text/language.ts';
import { isCapital, linkedTokens, type BeadContext } from '../beadContext.ts';
import { contentWords } from '../coverage/contentWords.ts';
import { sameSlot } from '../slot.ts';
import { EMPTY_WORDS } from '../tables/wordChoice.ts';

/** Two content words that stand for each other, by their tokens' indices. */
export interface FacingWords {
  readonly en: number;
  readonly fr: number;
  /** Whether they are linked or in one slot; else only the places around them are rendered. */
  readonly sure: boolean;
}

/** Idf from which a word is too rare for its translations to be known. */
const RARE = 0.76;
/** How far around a word no other may be left over, for it to be the one that stands for another. */
const ALONE = 6;

/**
 * Pairs of content words that are linked to each other alone, or that are both left over in one place.
 * Names (capitals), parts of longer words (hyphens) and rare words are left out.
 */
export function facingWords(bead: BeadContext): FacingWords[] {
  const content = contentWords(bead);
  const left = content.fr.filter((index) => isLeft(bead, 'fr', index));
  return content.en.flatMap((en): FacingWords[] => {
    const linked = linkedTokens(bead, 'en', en);
    const pairs = linked.length === 0 ? leftPairs(bead, en, left) : lonePair(bead, en, linked);
    return pairs.filter(({ fr }) => isPlain(bead, 'en', en) && isPlain(bead, 'fr', fr));
  });
}

/** The pair of a word and the only one that it is linked to, where that is linked to no other. */
function lonePair(bead: BeadContext, en: number, [fr, ...more]: readonly number[]): FacingWords[] {
  const lone = more.length === 0 && linkedTokens(bead, 'fr', fr!).length === 1;
  return lone && contentWords(bead).fr.includes(fr!) ? [{ en, fr: fr!, sure: true }] : [];
}

/** The pairs of a word that is left over with those on the other side that are, in one place with it. */
function leftPairs(bead: BeadContext, en: number, left: readonly number[]): FacingWords[] {
  return left.flatMap((fr) => {
    const sure = sameSlot(bead, en, fr);
    const stands = sure || (isAloneLeft(bead, 'en', en) && isAloneLeft(bead, 'fr', fr));
    return stands ? [{ en, fr, sure }] : [];
  });
}

function isLeft(bead: BeadContext, language: Language, index: number): boolean {
  return linkedTokens(bead, language, index).length === 0;
}

function isPlain(bead: BeadContext, language: Language, index: number): boolean {
  const side = bead[language];
  const token = side.tokens[index]!;
  const { start, end, form } = token;
  const hyphen = /[-‑]/u;
  return (
    bead.lexicon.idf(language, form) <= RARE &&
    !EMPTY_WORDS[language].has(form) &&
    !isCapital(side, token) &&
    !hyphen.test(side.text.charAt(start - 1)) &&
    !hyphen.test(side.text.charAt(end))
  );
}

/** Whether no other content word near by is left over. */
function isAloneLeft(bead: BeadContext, language: Language, index: number): boolean {
  return !contentWords(bead)[language].some(
    (other) => other !== index && Math.abs(other - index) <= ALONE && isLeft(bead, language, other),
  );
}
