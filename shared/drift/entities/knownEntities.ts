import type { Fact } from '../../lexicon/facts/fact.ts';
import { FACTS } from '../../lexicon/facts/facts.ts';
import type { Language } from '../../text/language.ts';
import { lookupForm, tokenise } from '../../text/tokens.ts';
import { ENTITY_KINDS, ONE_ENTITY } from '../tables/entities.ts';

/** One printed name of an entity. */
export interface EntityName {
  /** Its words in look-up form. */
  readonly forms: readonly string[];
  /** Acronyms count only as printed: "WHO" is not "who". */
  readonly printed: string | null;
  /** Numbers of the entities that it may mean. */
  readonly entities: ReadonlySet<number>;
}

/** The names of a language by their first word, the longest first. */
export type EntityIndex = ReadonlyMap<string, readonly EntityName[]>;

let index: Record<Language, EntityIndex> | null = null;

/** The names that the tables of facts know; made once. */
export function knownEntities(language: Language): EntityIndex {
  index ??= { en: indexOf('en'), fr: indexOf('fr') };
  return index[language];
}

type Names = Map<string, EntityName & { entities: Set<number> }>;

function indexOf(language: Language): EntityIndex {
  const names: Names = new Map();
  for (const [number, fact] of FACTS.entries()) {
    if (!ENTITY_KINDS.has(fact.kind)) continue;
    for (const name of fact[language]) {
      for (const spelling of spellings(name, language)) {
        addName(names, spelling, entitiesOf(fact, number), language);
      }
    }
  }
  // Capitals that both languages spell alike are no facts of translation.
  GROUPS.forEach((group, number) => {
    for (const name of group.names) addName(names, name, [number], language);
  });
  return Map.groupBy(
    [...names.values()].sort((a, b) => b.forms.length - a.forms.length),
    ({ forms }) => forms[0]!,
  );
}

/** The ways a name is printed: French drops accents of capitals, and writes "Otan" for "OTAN". */
function spellings(name: string, language: Language): readonly string[] {
  if (language === 'en') return [name];
  const bare = name.replace(/\p{Lu}/gu, (capital) => capital.normalize('NFD').charAt(0));
  const word = LONG_ACRONYM.test(name) ? name.charAt(0) + name.slice(1).toLowerCase() : name;
  return [...new Set([name, bare, word])];
}

const LONG_ACRONYM = /^\p{Lu}{3,}$/u;

function addName(
  names: Names,
  name: string,
  entities: readonly number[],
  language: Language,
): void {
  const forms = tokenise(name, { start: 0, end: name.length }, language).map((t) => t.form);
  const acronym = /^(?:\p{Lu}\.?){2,}$/u.test(name);
  const key = `${forms.join(' ')}${acronym ? '!' : ''}`;
  const known = names.get(key);
  if (known) for (const entity of entities) known.entities.add(entity);
  else names.set(key, { forms, printed: acronym ? name : null, entities: new Set(entities) });
}

const GROUPS = ONE_ENTITY.map((line) => {
  const names = line.split(', ');
  return { names, forms: new Set(names.map(lookupForm)) };
});

/** The groups that the fact belongs to, else the fact by itself. */
function entitiesOf(fact: Fact, number: number): number[] {
  const groups = GROUPS.flatMap((group, i) =>
    fact.en.some((name) => group.forms.has(lookupForm(name))) ? [i] : [],
  );
  return groups.length > 0 ? groups : [GROUPS.length + number];
}
