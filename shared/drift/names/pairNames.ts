import type { Both, Language } from '../../text/language.ts';
import { linkedTokens, projected, type BeadContext } from '../beadContext.ts';
import { sameSlot } from '../slot.ts';
import { faces, isBeside, spareNames } from './facing.ts';
import { isRendered } from './isRendered.ts';
import { readCapitals, type Name } from './readNames.ts';

/** A capitalised word stands in a name's place when it is this near, in words. */
const CLOSE = 2;

/** Names that stand for each other although neither renders the other, and those that are left. */
export interface PairedNames {
  readonly pairs: readonly Both<Name>[];
  /** The names that nothing renders and that stand for no other. */
  readonly left: Both<ReadonlySet<Name>>;
  /** Words of the lexicon that may be names in their place. */
  readonly capitals: Both<readonly Name[]>;
}

/** Pairs the names of a bead that nothing renders: with each other, then with what may be a name. */
export function pairNames(bead: BeadContext, all: Both<readonly Name[]>): PairedNames {
  const spare = spareNames(all.en, all.fr);
  const left = {
    en: new Set(unrendered(bead, 'en', [...spare.en])),
    fr: new Set(unrendered(bead, 'fr', [...spare.fr])),
  };
  const pairs: Both<Name>[] = [];
  /** Gives each name of `own` that is still left the first of the others that the test lets stand for it. */
  const pair = (own: Language, others: Iterable<Name>, test: Test): void => {
    for (const name of [...left[own]]) {
      for (const other of [...others]) {
        const [en, fr] = own === 'en' ? [name, other] : [other, name];
        if (!test(bead, en, fr)) continue;
        pairs.push({ en, fr });
        for (const taken of [en, fr])
          for (const set of [left.en, left.fr, spare.en, spare.fr]) set.delete(taken);
        break;
      }
    }
  };
  pair('en', left.fr, faces);
  // The other name may well be one of the article: "Michael Michael" for "Michael Jackson".
  pair('en', spare.fr, isBeside);
  pair('fr', spare.en, isBeside);
  if (left.en.size + left.fr.size === 0) return { pairs, left, capitals: { en: [], fr: [] } };
  const capitals = {
    en: unrendered(bead, 'en', readCapitals(bead, 'en')),
    fr: unrendered(bead, 'fr', readCapitals(bead, 'fr')),
  };
  pair('en', capitals.fr, replaces);
  pair('fr', capitals.en, replaces);
  return { pairs, left, capitals };
}

type Test = (bead: BeadContext, en: Name, fr: Name) => boolean;

function unrendered(bead: BeadContext, language: Language, names: readonly Name[]): Name[] {
  return names.filter((name) => !isRendered(bead, language, name));
}

/** Whether the one word stands where the other does. */
function replaces(bead: BeadContext, en: Name, fr: Name): boolean {
  return (
    linkedTokens(bead, 'en', en.index).includes(fr.index) ||
    Math.abs(projected(bead, 'en', en.index) - fr.index) <= CLOSE ||
    sameSlot(bead, en.index, fr.index)
  );
}
