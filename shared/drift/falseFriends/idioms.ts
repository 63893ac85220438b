import { findSpans } from '../../text/findSpans.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import { isCapital, wordsOf, type BeadContext, type BeadSide } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { phrases } from '../contrary.ts';
import { phraseIndex } from '../phraseIndex.ts';
import type { IdiomRow } from '../tables/idioms/idiomRow.ts';
import { DENIED_BEFORE } from '../tables/negation.ts';
import { AUXILIARY_FORMS } from '../tables/idioms/auxiliaryForms.ts';
import { CONTRARIES, IDIOMS } from '../tables/idioms/index.ts';

const idioms = phraseIndex(IDIOMS, ([en]) => en);
const contraries = phraseIndex(CONTRARIES, ([en]) => en);

/** The patterns of a row, made when a sentence first asks for them: most rows never are. */
const patternsOf = once(([en, lure, right, unless]: IdiomRow) => ({
  en: phrases(en),
  lure: phrases(withAuxiliaries(lure)),
  right,
  unless: unless === undefined ? null : phrases(unless),
}));

/** "{avoir} vendu" is "a vendu", "auraient aussi vendu", and so on. */
function withAuxiliaries(pattern: string): string {
  return pattern.replaceAll(
    /\{(avoir|être)\}/gu,
    (_, verb: 'avoir' | 'être') => AUXILIARY_FORMS[verb],
  );
}

/** Phrases taken at their letter, "a landslide victory" / "un glissement de terrain", or told as their contrary. */
export function misreadIdioms(bead: BeadContext): Drift[] {
  return [
    ...idioms(bead.en).flatMap((row) => misread(bead, row)),
    ...contraries(bead.en)
      .flatMap((row) => misread(bead, row))
      .filter((drift) => !isDenied(bead, drift)),
  ];
}

function misread(bead: BeadContext, row: IdiomRow): Drift[] {
  const { en: phrase, lure, right, unless } = patternsOf(row);
  const [en] = findSpans(bead.en.text, phrase);
  const [fr] = en ? findSpans(bead.fr.text, lure) : [];
  if (!en || !fr || isName(bead.en, en) || (unless && bead.en.text.search(unless) >= 0)) return [];
  const values = { en: wordsOf(bead.en, en), fr: wordsOf(bead.fr, fr), right };
  return [{ kind: 'idiom', en, fr, confidence: 0.75, severity: 'major', values }];
}

/** "They sailed to Deception": a single word with a capital inside a sentence may be a name. */
function isName(side: BeadSide, phrase: Span): boolean {
  const single = !wordsOf(side, phrase).includes(' ');
  return single && phrase.start > side.tokens[0]!.start && isCapital(side, phrase);
}

/** "Did not give in" / "a tenu bon", "ruled out" / "n'est pas envisagé": denied, the contrary says the same. */
function isDenied({ en, fr }: BeadContext, drift: Drift): boolean {
  return (
    DENIED_BEFORE.en.test(en.text.slice(0, drift.en!.start)) ||
    DENIED_BEFORE.fr.test(fr.text.slice(0, drift.fr!.start))
  );
}
