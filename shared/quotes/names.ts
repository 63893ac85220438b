import { isPronoun, type Run } from './nounPhrases.ts';
import {
  FEMININE_HEADS,
  MASCULINE_HEADS,
  OFFICE_PEERS,
  OFFICES,
  ORGANISATION_HEADS,
  TITLES,
} from './tables/people.ts';
import { CAPITAL, COMMA, DETERMINER, MARK, PREPOSITION, STOP } from './tags.ts';
import { formAt, is, type Words } from './words.ts';
import {
  DEFINITES,
  FEMININE_ARTICLES,
  FEMININE_PRONOUNS,
  MASCULINE_PRONOUNS,
  NAME_PARTICLES,
  NOT_RESOLVED,
  PLURAL_DETERMINERS,
  PLURAL_PRONOUNS,
  SECOND_OFFICE_WORDS,
  SUBJECT_RELATIVES,
} from './tables/closedWords.ts';

interface Person {
  name: string;
  readonly gender: 'f' | 'm' | null;
  readonly plural: boolean;
  /** Words of the phrases that were used for it. */
  readonly heads: Set<string>;
}

/** Resolves speakers in reading order: last names, pronouns and offices to the fullest name. */
export class NameBook {
  private readonly words: Words;
  private readonly full = new Map<string, string>();
  private readonly people: Person[] = [];

  constructor(words: Words) {
    this.words = words;
    // A name of several words stands for its last word from its first mention on.
    for (let i = 0; i < words.tokens.length; i++) {
      if (!is(words, i, CAPITAL)) continue;
      let to = i + 1;
      while (properAt(words, to)) to++;
      const from = is(words, i, DETERMINER | PREPOSITION) ? i + 1 : i;
      if (to - from > 1 && to - from < 6) {
        const last = formAt(words, to - 1);
        const name = textOf(words, { from: nameStart(words, from, to), to });
        if (
          name.includes(' ') &&
          (this.full.get(last)?.length ?? 0) < name.length &&
          !this.full.has(last)
        )
          this.full.set(last, name);
      }
      i = to - 1;
    }
  }

  /** The name of the person or organisation that a phrase means, as far as the text tells. */
  resolve(run: Run): string {
    const { words } = this;
    if (
      run.to - run.from === 1 &&
      (isPronoun(words, run.from) || SUBJECT_RELATIVES.has(formAt(words, run.from)))
    ) {
      return this.pronoun(run);
    }
    const heads = new Set<string>();
    let proper: Run | null = null;
    for (let i = run.from; i < run.to; i++) {
      const form = formAt(words, i);
      if (
        is(words, i, CAPITAL) &&
        !is(words, i, DETERMINER | PREPOSITION) &&
        !TITLES[words.language].has(form.replace('.', ''))
      ) {
        let to = i + 1;
        while (to < run.to && properAt(words, to)) to++;
        const afterOf =
          is(words, i - 1, PREPOSITION) ||
          (is(words, i - 1, DETERMINER) && is(words, i - 2, PREPOSITION));
        if (!proper && (!afterOf || i - 1 <= run.from)) {
          proper = { from: nameStart(words, i, to), to };
          for (let k = i; k < proper.from; k++) heads.add(formAt(words, k));
        }
        i = to - 1;
      } else if (!is(words, i, DETERMINER | PREPOSITION | COMMA)) heads.add(form);
    }
    const name = proper ? this.fullest(proper) : (this.byOffice(run, heads) ?? textOf(words, run));
    this.remember(name, heads, run);
    return name;
  }

  /** For an office that is only later given with its name ("its director … Director Helen Marsh"). */
  resolveLate(run: Run, name: string): string {
    const { words } = this;
    if (name !== textOf(words, run) || run.to - run.from !== 2) return name;
    if (!DEFINITES.has(formAt(words, run.from))) return name;
    const head = formAt(words, run.from + 1);
    const holders = this.people.filter((person) => person.heads.has(head) && person.name !== name);
    return holders.length === 1 ? holders[0]!.name : name;
  }

  private fullest(run: Run): string {
    const text = textOf(this.words, run);
    return run.to - run.from === 1 ? (this.full.get(formAt(this.words, run.from)) ?? text) : text;
  }

  private byOffice(run: Run, heads: ReadonlySet<string>): string | null {
    if (!DEFINITES.has(formAt(this.words, run.from))) return null;
    const peers = OFFICE_PEERS[this.words.language];
    // "le journal" after "le Wall Street Journal".
    const head = formAt(this.words, run.from + 1);
    const namesake = OFFICES[this.words.language].has(head) ? null : this.full.get(head);
    if (namesake && run.to - run.from === 2) return namesake;
    for (const person of this.people.toReversed()) {
      for (const head of heads) {
        const office = peers.find((set) => set.has(head));
        if (person.heads.has(head) || (office && [...person.heads].some((own) => office.has(own))))
          return person.name;
      }
    }
    return null;
  }

  private pronoun(run: Run): string {
    const form = formAt(this.words, run.from).replace(/^-(?:t-)?/u, '');
    if (NOT_RESOLVED.has(form)) return textOf(this.words, run);
    const gender = FEMININE_PRONOUNS.has(form) ? 'f' : MASCULINE_PRONOUNS.has(form) ? 'm' : null;
    const plural = PLURAL_PRONOUNS.has(form);
    const fits = this.people.findLast((person) => {
      return (!gender || !person.gender || person.gender === gender) && person.plural === plural;
    });
    return fits?.name ?? textOf(this.words, run);
  }

  private remember(name: string, heads: Set<string>, run: Run): void {
    const { language } = this.words;
    const all = [
      ...heads,
      ...Array.from({ length: run.to - run.from }, (_, k) =>
        formAt(this.words, run.from + k).replace('.', ''),
      ),
    ];
    const gender =
      all.some((head) => FEMININE_HEADS[language].has(head)) ||
      FEMININE_ARTICLES.has(all[heads.size] ?? '')
        ? 'f'
        : all.some((head) => MASCULINE_HEADS[language].has(head))
          ? 'm'
          : null;
    const known = this.people.findIndex((person) => person.name === name);
    const old = known >= 0 ? this.people.splice(known, 1)[0] : undefined;
    for (const head of old?.heads ?? []) heads.add(head);
    const plural =
      PLURAL_DETERMINERS.has(formAt(this.words, run.from)) ||
      (/[^s]s$/u.test(formAt(this.words, run.to - 1)) && !is(this.words, run.to - 1, CAPITAL));
    this.people.push({ name, gender: gender ?? old?.gender ?? null, plural, heads });
  }
}

function properAt(words: Words, i: number): boolean {
  if (is(words, i, MARK | STOP)) return false;
  const glued = words.tokens[i - 1]?.end === words.tokens[i]?.start;
  if (formAt(words, i) === '-') return glued && is(words, i + 1, CAPITAL);
  return (
    (is(words, i, CAPITAL) && words.segment[i] === words.segment[i - 1]) ||
    (NAME_PARTICLES.has(formAt(words, i)) &&
      is(words, i + 1, CAPITAL) &&
      is(words, i - 1, CAPITAL) &&
      words.language === 'en')
  );
}

/** Where the name begins in a row of capitals: after titles, and after an office with what stands before it. */
function nameStart(words: Words, from: number, to: number): number {
  const { language } = words;
  if (ORGANISATION_HEADS.has(formAt(words, to - 1))) return from;
  for (let at = to - 1; at > from; at--) {
    const before = formAt(words, at - 1).replace('.', '');
    const titled = TITLES[language].has(before) || isOffice(words, from, at - 1);
    if (titled && is(words, at, CAPITAL)) return at;
  }
  return from;
}

/** An office, also in two words of which the second means other things: "Attorney General". */
function isOffice(words: Words, from: number, i: number): boolean {
  const offices = OFFICES[words.language];
  const form = formAt(words, i);
  if (SECOND_OFFICE_WORDS.has(form)) return i > from && offices.has(formAt(words, i - 1));
  return offices.has(form);
}

export function textOf(words: Words, { from, to }: Run): string {
  return words.text
    .slice(words.tokens[from]!.start, words.tokens[to - 1]!.end)
    .replace(/\s+/gu, ' ')
    .replace(/^-(?:t-)?/u, '');
}
