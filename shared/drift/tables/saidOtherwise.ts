import type { Language } from '../../text/language.ts';
import { wordSet } from '../../text/wordSet.ts';

/** Words by which a negation of one side needs none on the other. */
export interface SaidOtherwise {
  /** The side that has the negation. */
  readonly side: Language;
  readonly english: RegExp;
  /** Base forms, of which any stands in the French. */
  readonly french: ReadonlySet<string>;
}

const NOT = "(?:\\bnot|n['’]t|\\bnever) (?:\\p{L}+ )?";

function row(side: Language, english: string, french: string): SaidOtherwise {
  return { side, english: new RegExp(english, 'iu'), french: wordSet(french) };
}

/** Source: own table, widened by legitimate renderings. */
export const SAID_OTHERWISE: readonly SaidOtherwise[] = [
  // "Has not ruled it out" leaves the door open.
  row('en', `${NOT}rul(?:e[sd]?|ing) (?:\\p{L}+ )?out\\b`, 'porte ouvert envisager réserver'),
  row('en', `${NOT}(?:the same|alike|equal)\\b`, 'différent distinct autre différer'),
  row('en', `${NOT}(?:sure|certain|know)\\b`, 'demander ignorer hésiter douter incertain'),
  // "Has not made a profit since 2018": the last profits date back to it.
  row('en', '\\bsince\\b', 'remonter dater'),
  // "The first in ten years": none for ten years.
  row('fr', '\\bfirst\\b', 'depuis'),
];
