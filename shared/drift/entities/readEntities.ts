import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import type { BeadSide } from '../beadContext.ts';
import { knownEntities, type EntityName } from './knownEntities.ts';

/** A known name where it stands in a bead. */
export interface EntityMention extends Span {
  /** Indices of its first token and one past its last. */
  readonly from: number;
  readonly to: number;
  readonly entities: ReadonlySet<number>;
}

/** The names of countries, peoples, places and institutions in one side of a bead, in order. */
export const readEntities = once((side: BeadSide): readonly EntityMention[] => {
  const index = knownEntities(side.language);
  const found: EntityMention[] = [];
  for (let i = 0; i < side.tokens.length;) {
    const name = index.get(side.tokens[i]!.form)?.find((candidate) => stands(side, i, candidate));
    if (!name) {
      i++;
      continue;
    }
    const to = i + name.forms.length;
    const span = { start: side.tokens[i]!.start, end: side.tokens[to - 1]!.end };
    found.push({ ...span, from: i, to, entities: name.entities });
    i = to;
  }
  return found;
});

function stands({ text, tokens, language }: BeadSide, at: number, name: EntityName): boolean {
  if (!name.forms.every((form, k) => tokens[at + k]?.form === form)) return false;
  const printed = text.slice(tokens[at]!.start, tokens[at + name.forms.length - 1]!.end);
  if (name.printed !== null) return printed === name.printed;
  // French writes peoples' adjectives small; all other names are capitalised in both languages.
  return language === 'fr' || /^\p{Lu}/u.test(printed);
}
