import type { Token } from '../../text/token.ts';
import { insideMarks, type BeadContext, type BeadSide } from '../beadContext.ts';
import type { BeadCheck, Drift } from '../check.ts';
import { pairDrift } from '../pairDrift.ts';
import { FIRST_PERSON } from '../tables/person.ts';
import { placesOf, wordClass } from '../wordClass.ts';

/** Inside marked words, "I" that became "we" or somebody else, and the reverse. */
export const person: BeadCheck = {
  id: 'person',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'person',
  specificity: 6,
  find(bead) {
    const en = {
      one: marked(bead.en, FIRST_PERSON.en.singular),
      many: marked(bead.en, FIRST_PERSON.en.plural),
    };
    const fr = {
      one: marked(bead.fr, FIRST_PERSON.fr.singular),
      many: marked(bead.fr, FIRST_PERSON.fr.plural),
    };
    const alone = (a: readonly Token[], b: readonly Token[]): boolean =>
      a.length > 0 && b.length === 0;
    if (alone(en.one, en.many) && alone(fr.many, fr.one))
      return [report(bead, en.one[0]!, fr.many[0]!)];
    if (alone(en.many, en.one) && alone(fr.one, fr.many))
      return [report(bead, en.many[0]!, fr.one[0]!)];
    return [];
  },
};

const FIRST_PERSON_WORD = wordClass(
  (form, language) =>
    FIRST_PERSON[language].singular.has(form) || FIRST_PERSON[language].plural.has(form),
);

function marked(side: BeadSide, words: ReadonlySet<string>): Token[] {
  return placesOf(side, FIRST_PERSON_WORD)
    .map((index) => side.tokens[index]!)
    .filter((token) => words.has(token.form) && insideMarks(side, token));
}

function report(bead: BeadContext, en: Token, fr: Token): Drift {
  return pairDrift(bead, 'changed', en, fr, 0.85);
}
