import type { Language } from '../../text/language.ts';
import type { BeadContext } from '../beadContext.ts';
import { readNegators } from './readNegators.ts';

/** Whether an odd number of sure negations stands on that side. */
export function isDenied(bead: BeadContext, language: Language): boolean {
  const hard = readNegators(bead[language]).filter(({ soft }) => !soft);
  return hard.length % 2 === 1;
}
