import { verbReadings } from '../../lexicon/morphology/verbReadings.ts';
import { isCapital, tokenHasLemma, type BeadSide } from '../beadContext.ts';

/** Whether a wanted verb stands there; "the State" is none: a capital inside a sentence makes a name. */
export function isVerb(side: BeadSide, index: number, wanted: ReadonlySet<string>): boolean {
  const { tokens, language } = side;
  const token = tokens[index]!;
  return (
    tokenHasLemma(token, language, wanted) &&
    !(isCapital(side, token) && tokens[index - 1]?.kind === 'word') &&
    verbReadings(token.form, language).some(
      ({ lemma, mood }) => wanted.has(lemma) && mood !== 'infinitive',
    )
  );
}
