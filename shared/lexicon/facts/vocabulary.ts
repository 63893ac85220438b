import type { Fact } from './fact.ts';
import { ACTIONS } from './vocabulary/actions.ts';
import { PHRASAL_VERBS } from './vocabulary/phrasalVerbs.ts';
import { SHORT_FORMS } from './vocabulary/shortForms.ts';
import { DERIVATIONS } from './vocabulary/derivations.ts';
import { NATURE } from './vocabulary/nature.ts';
import { NEWS } from './vocabulary/news.ts';
import { PEOPLE } from './vocabulary/people.ts';
import { THINGS } from './vocabulary/things.ts';

/** Everyday words, and those of the news, that parliaments and laws seldom use: for the trainer alone. */
export const VOCABULARY: readonly Fact[] = [
  ...PEOPLE,
  ...THINGS,
  ...NATURE,
  ...ACTIONS,
  ...NEWS,
  ...PHRASAL_VERBS,
  ...DERIVATIONS,
  ...SHORT_FORMS,
];
