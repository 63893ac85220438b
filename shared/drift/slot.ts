import type { Language } from '../text/language.ts';
import type { Token } from '../text/token.ts';
import { linkedTokens, type BeadContext } from './beadContext.ts';
import { otherLanguage } from './otherLanguage.ts';

/** How far beside a word the links are sought that tell where it belongs on the other side. */
const REACH = 4;
/** A wider gap between two links may hold anything. */
const WIDEST = 6;

/** Token indices of one side, both bounds left out. */
export interface Slot {
  readonly after: number;
  readonly before: number;
}

/**
 * The place on the other side where the word at `index` belongs: between what the nearest linked words
 * on its left and on its right are linked to. Null when these are crossed, far apart or not there.
 */
export function slotOf(bead: BeadContext, language: Language, index: number): Slot | null {
  const after = edge(bead, language, index, -1);
  const before = edge(bead, language, index, 1);
  if (after === null || before === null || before - after < 2) return null;
  return before - after - 1 > WIDEST ? null : { after, before };
}

/**
 * The tokens on the other side between what the nearest linked words around a row of words are linked to:
 * none where these stand together. Null when they are crossed, far apart or not there.
 */
export function slotTokens(
  bead: BeadContext,
  language: Language,
  first: number,
  last: number,
): readonly Token[] | null {
  const after = edge(bead, language, first, -1);
  const before = edge(bead, language, last, 1);
  if (after === null || before === null || before < after) return null;
  const { tokens } = bead[otherLanguage(language)];
  return before - after - 1 > WIDEST ? null : tokens.slice(after + 1, before);
}

/** Whether the two words stand in each other's place, by the links of their neighbours. */
export function sameSlot(bead: BeadContext, en: number, fr: number): boolean {
  const inside = (slot: Slot | null, index: number): boolean =>
    slot !== null && slot.after < index && index < slot.before;
  return inside(slotOf(bead, 'en', en), fr) && inside(slotOf(bead, 'fr', fr), en);
}

/** Where the nearest linked word on one side of the word points; the end of the text ends it, too. */
function edge(bead: BeadContext, language: Language, index: number, step: 1 | -1): number | null {
  const { tokens } = bead[language];
  const across = bead[otherLanguage(language)].tokens.length;
  for (let i = index + step, left = REACH; left > 0; i += step, left--) {
    if (i < 0) return -1;
    if (i >= tokens.length) return across;
    const linked = linkedTokens(bead, language, i)[0];
    if (linked !== undefined) return linked;
  }
  return null;
}
