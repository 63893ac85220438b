import { linkedTokens, type BeadContext } from '../beadContext.ts';
import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import { NE } from '../tables/closedWords.ts';
import { NEAR_NEGATIONS, TURN_NEXT } from '../tables/negation.ts';

/** How many words around one are asked for a negation. */
const REACH = 5;

/**
 * Whether a negation stands near just one of the two words: opposites say nothing then, while "not public"
 * and "pas privé" do.
 */
export function isTurned(bead: BeadContext, en: number, fr: number): boolean {
  return isNegated(bead, 'en', en) !== isNegated(bead, 'fr', fr);
}

/** A word that turns the next one takes a negation of the two back: "pas peu cher". */
function isNegated(bead: BeadContext, language: Language, index: number): boolean {
  const { tokens } = bead[language];
  const turned = TURN_NEXT.has(tokens[index - 1]?.form ?? '');
  const others = turned ? [index, index - 1] : [index];
  return turned !== hasNegation(tokens, index, others);
}

/**
 * Whether a negation stands near, between the same marks. "Ne" counts by what goes with it: alone it follows
 * comparatives ("plus que ne le veut").
 */
function hasNegation(tokens: readonly Token[], index: number, but: readonly number[]): boolean {
  const [from, to] = [edge(tokens, index, -1, REACH), edge(tokens, index, 1, REACH - 1)];
  return tokens
    .slice(from, to + 1)
    .some(
      ({ form }, i) =>
        !but.includes(from + i) &&
        NEAR_NEGATIONS.has(form) &&
        !NE.has(form) &&
        !(form === 'peu' && tokens[from + i - 1]?.form === 'un') &&
        (form !== 'plus' || hasNe(tokens, from + i)),
    );
}

/** How far on one side of a word a negation may stand: up to a comma, or the reach. */
function edge(tokens: readonly Token[], index: number, step: 1 | -1, reach: number): number {
  let i = index;
  for (let left = reach; left > 0; left--) {
    const next = tokens[i + step];
    if (!next || next.form === ',') break;
    i += step;
  }
  return i;
}

/** Whether "ne" stands shortly before: "n'a plus", not "est plus". */
function hasNe(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(Math.max(0, index - REACH), index).some(({ form }) => NE.has(form));
}

/** Whether a word beside the English one is linked to a word right beside the French one. */
export function stands(bead: BeadContext, en: number, fr: number): boolean {
  return [en - 1, en + 1].some((neighbour) =>
    linkedTokens(bead, 'en', neighbour).some((i) => Math.abs(i - fr) <= 3),
  );
}

/**
 * Whether a word beside a small one is rendered by one that the lexicon knows nothing of as its translation: "absorb
 * more" / "réfléchissent moins" may turn the verb round, too.
 */
export function isTurnedTwice(
  { links, lexicon, en, fr }: BeadContext,
  own: number,
  index: number,
): boolean {
  if (lexicon.idf('fr', fr.tokens[index]!.form) >= SMALL) return false;
  return links.some((link) => {
    const [a, b] = [en.tokens[link.en]!.form, fr.tokens[link.fr]!.form];
    return (
      isBeside(link.en, own) &&
      isBeside(link.fr, index) &&
      lexicon.idf('en', a) >= HEAVY &&
      lexicon.idf('fr', b) >= HEAVY &&
      lexicon.similarity(a, b) < KNOWN
    );
  });
}

function isBeside(a: number, b: number): boolean {
  return a !== b && Math.abs(a - b) <= 2;
}

/** Idf under which a French word only turns another: "plus", "moins". */
const SMALL = 0.3;
/** Idf from which a word beside says something, and similarity under which two words are strangers. */
const HEAVY = 0.25;
const KNOWN = 0.1;
