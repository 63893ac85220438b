import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Both, Language } from '../../text/language.ts';
import type { Token } from '../../text/token.ts';
import { tokenise } from '../../text/tokens.ts';
import type { GlossaryEntry } from './houseRules.ts';

/** A term of the glossary, cut into words. */
interface IndexedTerm {
  readonly entry: GlossaryEntry;
  readonly avoid: boolean;
  readonly words: readonly TermWord[];
}

interface TermWord {
  readonly form: string;
  readonly lemmas: readonly string[];
  /** As written, where capitals are what tells it from another word: "IT", "OMS". */
  readonly capitals: string | null;
}

/** The terms of a language by every base form of their first word. */
export type TermIndex = ReadonlyMap<string, readonly IndexedTerm[]>;

/** A term of the glossary where it stands in a list of tokens. */
export interface TermPlace {
  /** Indices of its first token and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Every entry that has the term; homonyms have several. */
  readonly entries: readonly { readonly entry: GlossaryEntry; readonly avoid: boolean }[];
}

const known = new WeakMap<readonly GlossaryEntry[], Both<TermIndex>>();

/** The index of a glossary; made once for each. */
export function glossaryIndex(glossary: readonly GlossaryEntry[]): Both<TermIndex> {
  const index = known.get(glossary) ?? {
    en: indexTerms(glossary, 'en'),
    fr: indexTerms(glossary, 'fr'),
  };
  known.set(glossary, index);
  return index;
}

function indexTerms(glossary: readonly GlossaryEntry[], language: Language): TermIndex {
  const index = new Map<string, IndexedTerm[]>();
  for (const entry of glossary) {
    const { use, avoid } = entry[language];
    for (const [terms, avoided] of [
      [use, false],
      [avoid, true],
    ] as const) {
      for (const term of terms) {
        const words = cutTerm(term, language);
        for (const key of new Set(words[0]?.lemmas)) {
          const list = index.get(key) ?? [];
          list.push({ entry, avoid: avoided, words });
          index.set(key, list);
        }
      }
    }
  }
  return index;
}

function cutTerm(term: string, language: Language): TermWord[] {
  return tokenise(term, { start: 0, end: term.length }, language).map(({ start, end, form }) => {
    const written = term.slice(start, end);
    const capitals = /^\p{Lu}{2,}$/u.test(written) ? written : null;
    return { form, lemmas: lemmas(form, language), capitals };
  });
}

/**
 * Where terms stand, left to right; of terms over the same words the longest counts, so that "digital
 * divide" is not an instance of "digital".
 *
 * @param text what the tokens' offsets are into
 */
export function termPlaces(
  text: string,
  tokens: readonly Token[],
  language: Language,
  index: TermIndex,
): TermPlace[] {
  const places: TermPlace[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const terms = new Set(
      lemmas(tokens[from]!.form, language).flatMap((lemma) => index.get(lemma) ?? []),
    );
    const fitting = [...terms].filter(({ words }) => fits(words, text, tokens, from, language));
    const longest = Math.max(0, ...fitting.map(({ words }) => words.length));
    if (longest === 0) continue;
    const entries = fitting.filter(({ words }) => words.length === longest);
    places.push({ from, to: from + longest, entries });
    from += longest - 1;
  }
  return places;
}

function fits(
  words: readonly TermWord[],
  text: string,
  tokens: readonly Token[],
  from: number,
  language: Language,
): boolean {
  return words.every(({ form, lemmas: bases, capitals }, i) => {
    const token = tokens[from + i];
    if (!token) return false;
    if (capitals !== null) return text.slice(token.start, token.end) === capitals;
    return (
      token.form === form || lemmas(token.form, language).some((lemma) => bases.includes(lemma))
    );
  });
}
