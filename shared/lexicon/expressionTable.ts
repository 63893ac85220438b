import type { Language } from '../text/language.ts';
import { probabilityOf, VarintReader } from './format.ts';
import type { NumberedExpression } from './lexicon.ts';

/** The expressions of the file, by the first word of either side. */
export class ExpressionTable {
  /** In the order of the file. */
  readonly all: readonly NumberedExpression[];
  private readonly byFirst: Record<Language, Map<number, NumberedExpression[]>> = {
    en: new Map(),
    fr: new Map(),
  };

  /** @param bytes the `expressions` section of the file */
  constructor(bytes: Uint8Array) {
    const reader = new VarintReader(bytes);
    this.all = Array.from({ length: reader.next() }, () => ({
      en: readIds(reader),
      fr: readIds(reader),
      forward: probabilityOf(reader.byte()),
      backward: probabilityOf(reader.byte()),
    }));
    for (const expression of this.all) {
      for (const language of ['en', 'fr'] as const) this.add(language, expression);
    }
  }

  /** The expressions whose side in that language begins with the word. */
  startingWith(language: Language, word: number): readonly NumberedExpression[] {
    return this.byFirst[language].get(word) ?? [];
  }

  private add(language: Language, expression: NumberedExpression): void {
    const first = expression[language][0]!;
    const known = this.byFirst[language].get(first);
    if (known) known.push(expression);
    else this.byFirst[language].set(first, [expression]);
  }
}

function readIds(reader: VarintReader): number[] {
  const ids: number[] = [];
  for (let left = reader.next(); left > 0; left--) ids.push(reader.next());
  return ids;
}
