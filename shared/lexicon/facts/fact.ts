/** What kind of thing a group of names names. */
export type FactKind =
  | 'country'
  | 'demonym'
  | 'place'
  | 'institution'
  | 'acronym'
  | 'month'
  | 'weekday'
  | 'title'
  | 'technology'
  | 'war'
  | 'sport'
  | 'money'
  | 'health'
  | 'climate'
  | 'media'
  | 'everyday'
  | 'news';

/**
 * Names of one thing in both languages, the usual one first. Any English name may stand for any
 * French one of the group; case as printed.
 */
export interface Fact {
  readonly kind: FactKind;
  readonly en: readonly string[];
  readonly fr: readonly string[];
}

/** Groups of one kind from short lines: "English, other English = French, other French". */
export function factsOf(kind: FactKind, lines: readonly string[]): readonly Fact[] {
  return lines.map((line) => {
    const [en, fr] = line.split(' = ').map((names) => names.split(', '));
    if (!en || !fr) throw new SyntaxError(`"${line}" is no "English = French" line.`);
    return { kind, en, fr };
  });
}
