import type { Bead } from '../../align/bead.ts';
import type { WordLink } from '../../align/wordLink.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { lookupForm } from '../../text/tokens.ts';
import type { DocumentCheck, Drift, DriftInput } from '../check.ts';
import { glossaryIndex, termPlaces, type TermPlace } from '../house/glossaryIndex.ts';
import type { GlossaryEntry } from '../house/houseRules.ts';
import { putTerm } from '../house/putTerm.ts';

/** A link less likely than this does not tell what stands for a term. */
const LIKELY = 0.3;
/** Words that carry no more than this stand for anything: "it", "celle-ci". */
const LIGHT = 0.3;

/**
 * Terms of the house glossary: one of the source that the translation does not render by the house's
 * term, and words that the house does not write.
 */
export const glossary: DocumentCheck = {
  id: 'glossary',
  category: 'terminology/wrong-term',
  severity: 'minor',
  docs: 'glossary',
  specificity: 14,
  findAcross(input) {
    const entries = input.house?.glossary ?? [];
    if (entries.length === 0) return [];
    return input.beads.flatMap((bead, i) => findIn(readBead(input, entries, bead, i)));
  },
};

/** One side of a bead: its tokens, and the terms among them. */
interface Side {
  readonly language: Language;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly places: readonly TermPlace[];
}

/** A bead with what the glossary has to say on either side. */
interface TermBead {
  readonly source: Side;
  readonly target: Side;
  readonly links: readonly WordLink[];
  readonly input: DriftInput;
}

function readBead(
  input: DriftInput,
  entries: readonly GlossaryEntry[],
  bead: Bead,
  index: number,
): TermBead {
  const side = (language: Language): Side => {
    const { text, tokens: all } = input[language];
    const tokens = bead[language].flatMap((segment) => all[segment] ?? []);
    const places = termPlaces(text, tokens, language, glossaryIndex(entries)[language]);
    return { language, text, tokens, places };
  };
  const target = input.sourceLanguage === 'en' ? 'fr' : 'en';
  return {
    source: side(input.sourceLanguage),
    target: side(target),
    links: input.words[index] ?? [],
    input,
  };
}

function findIn(bead: TermBead): Drift[] {
  if (bead.target.tokens.length === 0) return [];
  const avoided = bead.target.places.flatMap((place) => findAvoided(bead, place));
  const told = new Set(avoided.flatMap(({ answers }) => answers ?? []));
  const missing = bead.source.places
    .filter((place) => !told.has(place))
    .flatMap((place) => findMissing(bead, place));
  return [...avoided.map(({ drift }) => drift), ...missing];
}

/** Words that the house avoids, where the source has the term, or the entry asks for none. */
function findAvoided(
  bead: TermBead,
  place: TermPlace,
): { readonly drift: Drift; readonly answers: TermPlace | null }[] {
  const { source, target } = bead;
  if (place.entries.some(({ avoid }) => !avoid)) return [];
  for (const { entry } of place.entries) {
    const answers = source.places.find((other) => has(other, entry)) ?? null;
    if (!answers && entry[source.language].use.length > 0) continue;
    const [term] = entry[target.language].use;
    const span = spanOf(target.tokens.slice(place.from, place.to));
    const words = target.text.slice(span.start, span.end);
    const drift = {
      kind: term === undefined ? 'banned' : 'forbidden',
      ...sides(bead, answers && spanOf(source.tokens.slice(answers.from, answers.to)), span),
      confidence: 0.95,
      severity: 'major' as const,
      values: { target: words, term: term ?? '' },
      evidence: [tableEntry(entry, bead)],
      ...(term !== undefined && asListed(entry[target.language].avoid, words)
        ? fixOf(bead, place, term)
        : {}),
    };
    return [{ drift, answers }];
  }
  return [];
}

/** A term of the source that nothing in the translation renders as the house does. */
function findMissing(bead: TermBead, place: TermPlace): Drift[] {
  const { source, target } = bead;
  const entries = place.entries.filter(({ avoid }) => !avoid).map(({ entry }) => entry);
  const [entry] = entries.filter((candidate) => candidate[target.language].use.length > 0);
  const rendered = entries.some((candidate) =>
    target.places.some((other) => has(other, candidate)),
  );
  if (!entry || rendered) return [];
  const [term] = entry[target.language].use;
  const linked = linkedPlace(bead, place);
  if (linked === 'light') return [];
  const own = spanOf(source.tokens.slice(place.from, place.to));
  const span = linked && spanOf(target.tokens.slice(linked.from, linked.to));
  const words = span ? target.text.slice(span.start, span.end) : '';
  const ownWords = source.text.slice(own.start, own.end);
  return [
    {
      kind: span ? 'missing' : 'absent',
      ...sides(bead, own, span),
      confidence: span ? 0.85 : 0.6,
      values: { source: ownWords, target: words, term: term! },
      evidence: [tableEntry(entry, bead)],
      ...(linked && asListed(entry[source.language].use, ownWords)
        ? fixOf(bead, linked, term!)
        : {}),
    },
  ];
}

function has(place: TermPlace, entry: GlossaryEntry): boolean {
  return place.entries.some((candidate) => candidate.entry === entry && !candidate.avoid);
}

/** The words that stand for the term, if they stand together; `light` when they are mere pronouns. */
function linkedPlace(
  { source, target, links, input }: TermBead,
  place: TermPlace,
): { from: number; to: number } | 'light' | null {
  const found = links
    .filter(({ probability, ...link }) => {
      const index = link[source.language];
      return probability >= LIKELY && index >= place.from && index < place.to;
    })
    .map((link) => link[target.language]);
  if (found.length === 0) return null;
  const weighty = found.filter((index) => {
    const token = target.tokens[index]!;
    return token.kind !== 'word' || input.lexicon.idf(target.language, token.form) > LIGHT;
  });
  if (weighty.length === 0) return 'light';
  const [from, to] = [Math.min(...weighty), Math.max(...weighty) + 1];
  return to - from <= 2 * (place.to - place.from) + 1 ? { from, to } : null;
}

/** The house's term in place of the words, where these are French. */
function fixOf(
  { target }: TermBead,
  place: { readonly from: number; readonly to: number },
  term: string,
): Pick<Drift, 'fix'> {
  if (target.language !== 'fr') return {};
  const fix = putTerm(target.text, target.tokens, place, term);
  return fix ? { fix } : {};
}

/** Whether the words stand in the very form that the glossary lists, so that its own form fits too. */
function asListed(terms: readonly string[], words: string): boolean {
  return terms.some((term) => lookupForm(term) === lookupForm(words));
}

function tableEntry(entry: GlossaryEntry, { source, target }: TermBead) {
  const say = (terms: readonly string[]): string => terms.join(', ');
  const own = say(entry[source.language].use);
  const right = say(entry[target.language].use);
  const wrong = say(entry[target.language].avoid);
  return {
    type: 'table' as const,
    table: 'glossary',
    entry: `${[own, right].filter(Boolean).join(' = ')}${wrong === '' ? '' : ` (≠ ${wrong})`}`,
    source: entry.note ?? '',
  };
}

function sides(
  { source }: TermBead,
  own: Span | null,
  other: Span | null,
): Pick<Drift, 'en' | 'fr'> {
  return source.language === 'en' ? { en: own, fr: other } : { en: other, fr: own };
}

function spanOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end };
}
