import type { Language } from '../text/language.ts';
import { probabilityOf, VarintReader } from './format.ts';
import type { NumberedExpression } from './lexicon.ts';

/** Expressions by their second word, or by `ALONE`. */
type BySecond = ReadonlyMap<number, readonly NumberedExpression[]>;

/** Stands for the second word of an expression of one word. */
export const ALONE = -1;

/** The expressions of the file, by the first two words of either side. */
export class ExpressionTable {
  /** In the order of the file. */
  readonly all: readonly NumberedExpression[];
  private readonly byStart = {
    en: new Map<number, Map<number, NumberedExpression[]>>(),
    fr: new Map<number, Map<number, NumberedExpression[]>>(),
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
  startingWith(language: Language, first: number): BySecond | undefined {
    return this.byStart[language].get(first);
  }

  private add(language: Language, expression: NumberedExpression): void {
    const [first, second = ALONE] = expression[language];
    const bySecond = this.byStart[language].get(first!) ?? new Map<number, NumberedExpression[]>();
    this.byStart[language].set(first!, bySecond);
    const known = bySecond.get(second);
    if (known) known.push(expression);
    else bySecond.set(second, [expression]);
  }
}

function readIds(reader: VarintReader): number[] {
  const ids: number[] = [];
  for (let left = reader.next(); left > 0; left--) ids.push(reader.next());
  return ids;
}
