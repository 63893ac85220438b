import type { Quotation } from '../../quotes/quotation.ts';
import type { Both, Language } from '../../text/language.ts';
import { contains } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import type { BeadSide } from '../beadContext.ts';
import { isContent, type BeadTokens } from '../beadTokens.ts';
import type { DriftInput } from '../check.ts';
import { closest } from '../closest.ts';
import { localBeads } from '../localBead.ts';
import { otherLanguage } from '../otherLanguage.ts';

/** Similarity from which a word may render another. */
const RENDERED = 0.3;

/** A word of a quotation that no word of the other language is linked to. */
export interface OpenWord {
  readonly token: Token;
  /** Its idf where it says something and nothing there could render it; else 0. */
  readonly weight: number;
  /** Whether it follows on the open word before it. */
  readonly goesOn: boolean;
  /** Whether a mark or the quotation's edge stands right before or after it. */
  readonly atEdge: boolean;
}

/**
 * The words of one side's quotation that nothing renders on the other side, inside its quotation or around it.
 *
 * @param beads all beads that hold words of either quotation
 */
export function openWords(
  input: DriftInput,
  beads: readonly BeadTokens[],
  quotes: Both<Quotation>,
  language: Language,
): OpenWord[] {
  const across = beads.map(
    ({ index }) => localBeads(input)[index]!.context[otherLanguage(language)],
  );
  const found: OpenWord[] = [];
  for (const bead of beads) {
    const linked = new Set(bead.links.map((link) => link[language]));
    let goesOn = false;
    bead[language].forEach((token, index) => {
      if (token.kind === 'punctuation') return;
      const isOpen =
        !linked.has(index) &&
        quotes[language].pieces.some((piece) => contains(piece, token)) &&
        !isRendered(input, language, token, across);
      const atEdge = [index - 1, index + 1].some((i) => isMark(bead[language][i]));
      if (isOpen) found.push({ token, weight: weightOf(input, language, token), goesOn, atEdge });
      goesOn = isOpen;
    });
  }
  return found;
}

function isMark(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punctuation';
}

function weightOf(input: DriftInput, language: Language, token: Token): number {
  return isContent(input, language, token) ? input.lexicon.idf(language, token.form) : 0;
}

/** Whether a word that says something may be rendered by any word there; the others say too little to tell. */
function isRendered(
  input: DriftInput,
  language: Language,
  token: Token,
  across: readonly BeadSide[],
): boolean {
  if (!isContent(input, language, token)) return false;
  return across.some((side) => closest(input.lexicon, side, token.form) >= RENDERED);
}
