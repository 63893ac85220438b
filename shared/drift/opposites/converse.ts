import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { BeadContext } from '../beadContext.ts';
import { BE_FORMS } from '../tables/closedWords.ts';
import { CONVERSE_VERBS } from '../tables/opposites.ts';

/** "Were given" is "ont reçu": the passive of one verb says what the other does. */
export function isConverse({ en: { tokens } }: BeadContext, index: number): boolean {
  const { form } = tokens[index]!;
  return (
    lemmas(form, 'en').some((lemma) => CONVERSE_VERBS.has(lemma)) &&
    tokens.slice(Math.max(0, index - 3), index).some((token) => BE_FORMS.has(token.form))
  );
}
