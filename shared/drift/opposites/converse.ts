import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { BeadContext } from '../beadContext.ts';
import { BE_FORMS } from '../tables/closedWords.ts';
import { CONVERSE_VERBS, PHRASAL_VERBS } from '../tables/opposites.ts';
import { hasReading } from '../verbs/readings.ts';

/**
 * Whether an English verb and its opposite may say the same. "Were given" is "ont reçu": the passive of one verb
 * says what the other does. "Shops selling tea" are shops "où acheter du thé", where nobody is named who does it.
 */
export function isConverse(bead: BeadContext, en: number, fr: number): boolean {
  const { tokens } = bead.en;
  const { form } = tokens[en]!;
  if (!lemmas(form, 'en').some((lemma) => CONVERSE_VERBS.has(lemma))) return false;
  const before = tokens.slice(Math.max(0, en - 3), en);
  const open = form.endsWith('ing') && isInfinitive(bead.fr.tokens[fr]!.form);
  return open || before.some((token) => BE_FORMS.has(token.form));
}

function isInfinitive(form: string): boolean {
  return hasReading(form, 'fr', 'infinitive');
}

/** Whether the word after an English verb makes another verb of the two: "fall under". */
export function isPhrasal({ en: { tokens } }: BeadContext, index: number): boolean {
  const next = tokens[index + 1]?.form ?? '';
  return lemmas(tokens[index]!.form, 'en').some((lemma) => PHRASAL_VERBS.has(`${lemma} ${next}`));
}
