import type { Language } from '../text/language.ts';
import { probabilityOf, VarintReader } from './format.ts';

/** An expression by word numbers. */
export interface NumberedExpression {
  readonly en: readonly number[];
  readonly fr: readonly number[];
  readonly forward: number;
  readonly backward: number;
}

/** The expressions of the file, by the first word of either side. */
export class ExpressionTable {
  private readonly byFirst: Record<Language, Map<number, NumberedExpression[]>> = {
    en: new Map(),
    fr: new Map(),
  };

  /** @param bytes the `expressions` section of the file */
  constructor(bytes: Uint8Array) {
    const reader = new VarintReader(bytes);
    for (let left = reader.next(); left > 0; left--) {
      const expression = {
        en: readIds(reader),
        fr: readIds(reader),
        forward: probabilityOf(reader.byte()),
        backward: probabilityOf(reader.byte()),
      };
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
