import type { BeadContext } from '../beadContext.ts';
import type { VerbGroup } from './verbGroup.ts';

/** How alike two verbs must be, by `Lexicon.similarity`: of a free rendering nothing is said. */
export const RENDERING = 0.25;

/** Whether the French main verb translates the English one, as the lexicon knows them. */
export function rendersVerb({ en, fr, lexicon }: BeadContext, a: VerbGroup, b: VerbGroup): boolean {
  return lexicon.similarity(en.tokens[a.main]!.form, fr.tokens[b.main]!.form) >= RENDERING;
}
