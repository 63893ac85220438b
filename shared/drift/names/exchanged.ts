import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import { isCapital, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { exchanged, type Placed } from '../exchanged.ts';
import { sameName } from './sameName.ts';

/**
 * Two names that changed places: "urged Varnia to persuade Ostia" / "a pressé l'Ostie de convaincre la Varnie". Only
 * names of one word that each side has once.
 */
export function exchangedNames(bead: BeadContext): Drift[] {
  const en = singleNames(bead, 'en');
  if (en.length < 2) return [];
  const fr = singleNames(bead, 'fr');
  const placed = en.flatMap((own): Placed[] => {
    const [across, ...more] = fr.filter(({ form }) => sameName(own.form, form));
    return across && more.length === 0 ? [{ en: own, fr: across }] : [];
  });
  return placed.length < 2 ? [] : exchanged(bead, placed, [-1]);
}

/** The words with a capital that stand inside a sentence, once, beside no other capital. */
function singleNames(bead: BeadContext, language: Language): Token[] {
  const { tokens } = bead[language];
  const isName = (index: number): boolean =>
    tokens[index]?.kind === 'word' && isCapital(bead[language], tokens[index]);
  return tokens.filter(
    ({ form }, i) =>
      i > 0 &&
      form.length > 2 &&
      isName(i) &&
      !isName(i - 1) &&
      !isName(i + 1) &&
      tokens.filter((token) => token.form === form).length === 1,
  );
}
