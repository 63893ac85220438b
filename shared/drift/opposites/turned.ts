import type { Language } from '../../text/language.ts';
import { linkedTokens, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { isOnlyAfter } from '../connectives/onlyAfter.ts';
import { pairDrift } from '../pairDrift.ts';
import { TURNED_COMPARATIVES, TURNS, type Turn } from '../tables/turns.ts';
import { placesOf, wordClass } from '../wordClass.ts';
import { isTurnedTwice } from './facing.ts';
import { comparedBases } from './comparative.ts';

/** How many words before its head a small word stands at most. */
const REACH = 3;
/** Idf from which a word is what a small word governs. */
const HEAVY = 0.25;
/** How well the French word must render the adjective under a comparative. */
const RENDERS = 0.3;
/** From here on a link is hardly ever a stray one. */
const SURE = 0.9;
const COMPARATIVE = turnOf('more');

const TURNING = wordClass(
  (form, language) => language === 'fr' && TURNS.some(({ against }) => against.has(form)),
);

/**
 * Small words turned round before a word that is rendered: "with a visa" by "sans visa", "the most
 * recent" by "le moins récent", "larger" by "moins grand".
 */
export function turnedWords(bead: BeadContext): Drift[] {
  return placesOf(bead.fr, TURNING).flatMap((index) => {
    const { form } = bead.fr.tokens[index]!;
    const turns = TURNS.filter(({ against }) => against.has(form));
    const head = headAfter(bead, index);
    if (head === undefined) return [];
    for (const own of linkedTokens(bead, 'fr', head)) {
      const governors = turns.flatMap((turn) => governor(bead, turn, own, index));
      const lesser =
        form === 'moins' && isComparative(bead, own, head) && isFree(bead, COMPARATIVE, own, index);
      const en = governors[0] ?? (lesser ? own : undefined);
      if (en === undefined || isTurnedTwice(bead, en, index)) continue;
      const markers = { en: bead.en.tokens[en]!, fr: bead.fr.tokens[index]! };
      if (!isOnlyAfter(bead, markers)) return [report(bead, en, index)];
    }
    return [];
  });
}

function turnOf(word: string): Turn {
  return TURNS.find(({ en }) => en.has(word))!;
}

/** The next word of weight after a small one. */
function headAfter({ fr, lexicon }: BeadContext, index: number): number | undefined {
  return [index + 1, index + 2, index + 3].find((i) => {
    const token = fr.tokens[i];
    return token?.kind === 'word' && lexicon.idf('fr', token.form) >= HEAVY;
  });
}

/** The English small word that governs the word at `own`, if there is one and nothing else answers. */
function governor(bead: BeadContext, turn: Turn, own: number, fr: number): number[] {
  if (!isFree(bead, turn, own, fr)) return [];
  for (let i = own - 1; i >= Math.max(0, own - REACH); i--) {
    if (turn.en.has(bead.en.tokens[i]!.form)) return [i];
  }
  return [];
}

/** Whether nothing near on either side says what the other does. */
function isFree(bead: BeadContext, turn: Turn, en: number, fr: number): boolean {
  const near = (side: Language, index: number): boolean =>
    bead[side].tokens.some(
      ({ form }, i) =>
        Math.abs(i - index) <= REACH + 2 &&
        !(side === 'fr' && i === fr) &&
        turn.unless[side].has(form) &&
        !rendersOther(bead, turn, side, i),
    );
  return !near('en', en) && !near('fr', fr);
}

/** Whether a word is surely linked, and to none of the turn's: "most" by "la plupart". */
function rendersOther(bead: BeadContext, turn: Turn, side: Language, index: number): boolean {
  const other = side === 'en' ? 'fr' : 'en';
  const across = side === 'en' ? turn.against : turn.en;
  const own = bead.links.filter((link) => link[side] === index && link.probability >= SURE);
  return own.length > 0 && own.every((link) => !across.has(bead[other].tokens[link[other]]!.form));
}

/** "Larger" against "grand": the adjective under the comparative is what the French word renders. */
function isComparative({ en, fr, lexicon }: BeadContext, own: number, head: number): boolean {
  const { form } = en.tokens[own]!;
  return comparedBases(form, lexicon).some(
    (base) =>
      !TURNED_COMPARATIVES.has(base) && lexicon.similarity(base, fr.tokens[head]!.form) >= RENDERS,
  );
}

function report(bead: BeadContext, own: number, other: number): Drift {
  const en = bead.en.tokens[own]!;
  const fr = bead.fr.tokens[other]!;
  return {
    ...pairDrift(bead, 'swapped', en, fr, 0.75),
    evidence: [
      { type: 'table', table: 'turns', entry: `${en.form} / ${fr.form}`, source: 'own table' },
    ],
  };
}
