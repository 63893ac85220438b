import { findSpans } from '../../text/findSpans.ts';
import { wordsOf, type BeadContext } from '../beadContext.ts';
import type { Drift } from '../check.ts';
import { ANY_IDIOM, IDIOMS, type Idiom } from '../tables/idioms.ts';

/** Phrases taken at their letter: "a landslide victory" / "un glissement de terrain". */
export function misreadIdioms(bead: BeadContext): Drift[] {
  if (bead.en.text.search(ANY_IDIOM) < 0) return [];
  return IDIOMS.flatMap((idiom) => misread(bead, idiom));
}

function misread(bead: BeadContext, { en: phrase, lure, right, unless }: Idiom): Drift[] {
  const [en] = findSpans(bead.en.text, phrase);
  const [fr] = en ? findSpans(bead.fr.text, lure) : [];
  if (!en || !fr || (unless && bead.en.text.search(unless) >= 0)) return [];
  const values = { en: wordsOf(bead.en, en), fr: wordsOf(bead.fr, fr), right };
  return [{ kind: 'idiom', en, fr, confidence: 0.75, severity: 'major', values }];
}
