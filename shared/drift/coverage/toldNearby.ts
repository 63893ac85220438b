import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import { contains } from '../../text/span.ts';
import { beadTokens, isContent } from '../beadTokens.ts';
import type { DriftInput } from '../check.ts';
import type { UnnamedFinding } from '../findingId.ts';
import { otherLanguage } from '../otherLanguage.ts';

/** How many beads before and after may hold what a sentence repeats or puts off. */
const REACH = 2;
/** Similarity from which a word tells the same, and the share of the words' weight that must be told. */
const SAME = 0.3;
const LEAST_TOLD = 0.7;

/**
 * Whether words that one side has over stand in a sentence near by on the other side: translators repeat
 * who is meant, and move what is said.
 */
export function isToldNearby(input: DriftInput, { bead, en, fr }: UnnamedFinding): boolean {
  const [language, span] = fr ? (['fr', fr] as const) : (['en', en!] as const);
  const other = otherLanguage(language);
  const own = beadTokens(input, bead)?.[language] ?? [];
  const words = own.filter((token) => contains(span, token) && isContent(input, language, token));
  const near = [...Array(2 * REACH + 1).keys()]
    .map((i) => bead + i - REACH)
    .filter((i) => i !== bead)
    .flatMap((i) => beadTokens(input, i)?.[other] ?? []);
  const forms = near.filter(({ kind }) => kind === 'word').map(({ form }) => form);
  // One word turns up anywhere.
  if (words.length < 2 || forms.length === 0) return false;
  let [told, all] = [0, 0];
  for (const { form } of words) {
    const weight = input.lexicon.idf(language, form);
    const bases = lemmas(form, language).slice(0, 3);
    const [english, french] = language === 'en' ? [bases, forms] : [forms, bases];
    all += weight;
    if (input.lexicon.similarities(english, french).some((value) => value >= SAME)) told += weight;
  }
  return told >= LEAST_TOLD * all;
}
