import { verbReadings } from '../lexicon/morphology/verbReadings.ts';
import type { Language } from '../text/language.ts';
import type { Token } from '../text/token.ts';
import { linkedTokens, type BeadContext } from './beadContext.ts';

/** How many tokens on each side of a word are asked for where its clause stands on the other side. */
const REACH = 4;

/** Whether the form can be a finite verb of the language. */
export function isFinite(token: Token, language: Language): boolean {
  return verbReadings(token.form, language).some(
    ({ mood }) => mood === 'indicative' || mood === 'conditional' || mood === 'subjunctive',
  );
}

/**
 * The finite verb on the French side that stands for the English verb at `index`: a verb that it is
 * linked to, else the nearest one between what the words around it are linked to.
 *
 * @returns index of the French token, or null when nothing tells
 */
export function frenchVerbFor(bead: BeadContext, index: number): number | null {
  const french = bead.fr.tokens;
  const direct = linkedTokens(bead, 'en', index).filter((i) => isFinite(french[i]!, 'fr'));
  if (direct.length > 0) return direct[0]!;
  const before = neighbour(bead, index, -1);
  const after = neighbour(bead, index, 1);
  if (before === null || after === null || before >= after) return null;
  for (let i = before; i <= after; i++) if (isFinite(french[i]!, 'fr')) return i;
  return null;
}

/** The French place of the nearest linked word on one side of an English word. */
function neighbour(bead: BeadContext, index: number, step: 1 | -1): number | null {
  for (let i = index + step, left = REACH; left > 0 && i >= 0; i += step, left--) {
    const linked = linkedTokens(bead, 'en', i)[0];
    if (linked !== undefined) return linked;
  }
  return null;
}
