import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { DriftInput } from '../check.ts';
import { localBeads } from '../localBead.ts';
import { nearness, RENDERED } from '../nearness.ts';

/**
 * Whether the article uses a French word in a sense that the lexicon knows in any bead but one: who writes
 * "école" for "school" elsewhere does not mean a factory by it here. That the English word is rendered otherwise
 * elsewhere tells nothing: French does not like to repeat a word.
 *
 * @param but the index of that bead
 */
export function isUsedPlainly(input: DriftInput, fr: string, but: number): boolean {
  const bases = new Set(lemmas(fr, 'fr'));
  return localBeads(input).some(
    ({ context }, index) =>
      index !== but &&
      context.links.some((link) => {
        const { form } = context.fr.tokens[link.fr]!;
        return (
          lemmas(form, 'fr').some((base) => bases.has(base)) &&
          nearness(input.lexicon, context.en.tokens[link.en]!.form, form) >= RENDERED
        );
      }),
  );
}
