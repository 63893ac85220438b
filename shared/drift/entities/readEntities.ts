import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import { isCapital, type BeadSide } from '../beadContext.ts';
import { placesOf, wordClass } from '../wordClass.ts';
import { knownEntities, type EntityName } from './knownEntities.ts';

/** A known name where it stands in a bead. */
export interface EntityMention extends Span {
  /** Indices of its first token and one past its last. */
  readonly from: number;
  readonly to: number;
  readonly entities: ReadonlySet<number>;
}

const ENTITY_START = wordClass((form, language) => knownEntities(language).has(form));

/** The names of countries, peoples, places and institutions in one side of a bead, in order. */
export const readEntities = once((side: BeadSide): readonly EntityMention[] => {
  const index = knownEntities(side.language);
  const found: EntityMention[] = [];
  let after = 0;
  for (const from of placesOf(side, ENTITY_START)) {
    if (from < after) continue;
    const { start, form } = side.tokens[from]!;
    const name = index.get(form)!.find((candidate) => stands(side, from, candidate));
    if (!name) continue;
    after = from + name.forms.length;
    const { end } = side.tokens[after - 1]!;
    found.push({ start, end, from, to: after, entities: name.entities });
  }
  return found;
});

function stands(side: BeadSide, at: number, name: EntityName): boolean {
  const { text, tokens, language } = side;
  if (!name.forms.every((form, k) => tokens[at + k]?.form === form)) return false;
  const printed = text.slice(tokens[at]!.start, tokens[at + name.forms.length - 1]!.end);
  if (name.printed !== null) return printed === name.printed;
  // French writes peoples' adjectives small; all other names are capitalised in both languages.
  return language === 'fr' || isCapital(side, tokens[at]);
}
