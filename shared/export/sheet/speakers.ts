import type { Analysis } from '../../analysis/analysis.ts';
import type { Quotation } from '../../quotes/quotation.ts';
import type { Language } from '../../text/language.ts';

/** A person or organisation that is quoted in the pair. */
export interface SheetSpeaker {
  /** As the text in the reader's language names them; as the other one does where only that quotes them. */
  readonly name: string;
  /** One to four characters, different for every speaker: "SA", "O", "SA2". */
  readonly tag: string;
  /** 0 for the speaker that the source quotes first, and so on; picks the colour. */
  readonly index: number;
}

/** Speakers by the id of their quotations; quotations whose speaker is unknown are left out. */
export type SpeakersByQuotation = ReadonlyMap<string, SheetSpeaker>;

/** A speaker before they have a label: what each language calls them, and their quotations. */
interface Identity {
  readonly names: Partial<Record<Language, string>>;
  readonly quotations: string[];
}

/**
 * The speakers of a pair in the order in which the source quotes them, then those that only the
 * translation has. Names that differ by language ("Pentagon", "Pentagone") are one speaker when the
 * links between quotations say so; a name that both sides write alike is never mapped to another.
 */
export function listSpeakers(
  analysis: Analysis,
  source: Language,
  reader: Language,
): SpeakersByQuotation {
  const speakers: SheetSpeaker[] = [];
  const byQuotation = new Map<string, SheetSpeaker>();
  for (const { names, quotations } of identities(analysis, source)) {
    const name = names[reader] ?? names.en ?? names.fr!;
    const speaker = { name, tag: freeTag(name, speakers), index: speakers.length };
    speakers.push(speaker);
    for (const id of quotations) byQuotation.set(id, speaker);
  }
  return byQuotation;
}

function identities(analysis: Analysis, source: Language): Iterable<Identity> {
  const target = source === 'en' ? 'fr' : 'en';
  const sourceNames = new Set(analysis.quotes[source].map(({ speaker }) => speaker?.name));
  const translated = translatedNames(analysis, source, target);
  const found = new Map<string, Identity>();
  const add = ({ id, type, language, speaker }: Quotation, key: string | undefined) => {
    if (!speaker || key === undefined || type === 'mention') return;
    const identity = found.get(key) ?? { names: {}, quotations: [] };
    identity.names[language] ??= speaker.name;
    identity.quotations.push(id);
    found.set(key, identity);
  };
  for (const quotation of analysis.quotes[source]) add(quotation, quotation.speaker?.name);
  for (const quotation of analysis.quotes[target]) {
    const name = quotation.speaker?.name;
    const known = name === undefined || sourceNames.has(name) ? name : translated.get(name);
    add(quotation, known ?? name);
  }
  return found.values();
}

/** For each name of the translation, the name that the source has for it in most linked quotations. */
function translatedNames(
  analysis: Analysis,
  source: Language,
  target: Language,
): ReadonlyMap<string, string> {
  const nameOf = new Map(
    [...analysis.quotes.en, ...analysis.quotes.fr].map(({ id, speaker }) => [id, speaker?.name]),
  );
  const votes = new Map<string, Map<string, number>>();
  for (const link of analysis.quoteLinks) {
    const from = nameOf.get(link[target]);
    const to = nameOf.get(link[source]);
    if (from === undefined || to === undefined) continue;
    const counts = votes.get(from) ?? new Map<string, number>();
    votes.set(from, counts.set(to, (counts.get(to) ?? 0) + 1));
  }
  const most = (counts: ReadonlyMap<string, number>) =>
    [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  return new Map([...votes].map(([name, counts]) => [name, most(counts)]));
}

/** The initials of the name's capitalised words, with a number where another speaker has them. */
function freeTag(name: string, speakers: readonly SheetSpeaker[]): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const proper = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  const initials = (proper.length > 0 ? proper : words)
    .slice(0, 3)
    .map((word) => Array.from(word)[0]);
  const tag = initials.join('').toUpperCase() || '?';
  const taken = new Set(speakers.map((speaker) => speaker.tag));
  let free = tag;
  for (let n = 2; taken.has(free); n++) free = `${tag}${n}`;
  return free;
}
