import type { Token } from '../../text/token.ts';
import { insideMarks, spanOf, wordsOf, type BeadContext } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';

/** English words left standing in the French. */
export const untranslated: BeadCheck = {
  id: 'untranslated',
  category: 'accuracy/untranslated',
  severity: 'minor',
  docs: 'untranslated',
  specificity: 4,
  find(bead) {
    const runs: Token[][] = [];
    let last = -2;
    bead.fr.tokens.forEach((token, index) => {
      if (!isLeft(bead, token)) return;
      if (last === index - 1) runs.at(-1)!.push(token);
      else runs.push([token]);
      last = index;
    });
    return runs.filter((run) => run.length >= LEAST).map((run) => report(bead, run));
  },
};

/** Single English words are often names or borrowings; a row of them is not. */
const LEAST = 3;

/** A lower-case word of the English sentence that French does not know, outside quoted words. */
function isLeft(bead: BeadContext, token: Token): boolean {
  if (token.kind !== 'word' || token.form.length < 2) return false;
  if (bead.fr.text[token.start] !== token.form[0] || insideMarks(bead.fr, token)) return false;
  return (
    bead.en.tokens.some(({ form }) => form === token.form) &&
    bead.lexicon.id('en', token.form) >= 0 &&
    bead.lexicon.idf('en', token.form) < bead.lexicon.idf('fr', token.form)
  );
}

function report(bead: BeadContext, run: readonly Token[]): Drift {
  const fr = spanOf(run);
  const words = wordsOf(bead.fr, fr);
  const at = bead.en.text.indexOf(words);
  return {
    kind: 'left',
    en: at < 0 ? null : { start: at, end: at + words.length },
    fr,
    confidence: 0.8,
    severity: run.length > LEAST ? 'major' : 'minor',
    values: { words },
  };
}
