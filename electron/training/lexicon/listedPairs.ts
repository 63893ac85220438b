import { lemmas } from '../../../shared/lexicon/morphology/lemmas.ts';
import type { PairEntry } from '../../../shared/lexicon/packLexicon.ts';
import type { Candidates } from './candidates.ts';
import type { Corpus } from './corpus.ts';

/**
 * Which candidate pairs are inflections of a listed pair of words.
 *
 * @returns 1 for each such pair, else 0
 */
export function markListed(
  corpus: Corpus,
  { starts, fr }: Candidates,
  listed: readonly PairEntry[],
): Uint8Array {
  const translations = new Map<string, Set<string>>();
  for (const pair of listed) {
    const known = translations.get(pair.en);
    if (known) known.add(pair.fr);
    else translations.set(pair.en, new Set([pair.fr]));
  }
  const frBases = corpus.fr.forms.map((form) => lemmas(form, 'fr'));
  const marks = new Uint8Array(fr.length);
  corpus.en.forms.forEach((form, en) => {
    const sets = lemmas(form, 'en').flatMap((base) => translations.get(base) ?? []);
    if (sets.length === 0) return;
    for (let pair = starts[en]!; pair < starts[en + 1]!; pair++) {
      const bases = frBases[fr[pair]!]!;
      if (sets.some((set) => bases.some((base) => set.has(base)))) marks[pair] = 1;
    }
  });
  return marks;
}
