import type { Analysis } from '../../../shared/analysis/analysis.ts';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import type { Both, Language } from '../../../shared/text/language.ts';

/** How many colours and shapes styles.css tells speakers apart by. */
const COLOURS = 8;
const SHAPES = 5;

/** Somebody who is quoted, under the name that each language has for them. */
export interface Speaker {
  readonly key: string;
  readonly names: Both<string | null>;
  /** At most two letters that stand for them in the text. */
  readonly initials: string;
  /** 0..7 and 0..4; together they repeat only after forty speakers. */
  readonly colour: number;
  readonly shape: number;
}

export interface Speakers {
  /** In the order in which they first speak. */
  readonly list: readonly Speaker[];
  /** Null for words that nobody is named for. */
  readonly of: (quotation: Quotation) => Speaker | null;
}

/**
 * The article's speakers. A name of one language and a name of the other are one speaker when
 * quotations of theirs are linked, or when the names are the same.
 */
export function speakersOf(analysis: Analysis): Speakers {
  const quotes = new Map([...analysis.quotes.en, ...analysis.quotes.fr].map((q) => [q.id, q]));
  const sameAs = new Map<string, string>();
  for (const link of analysis.quoteLinks) {
    const [en, fr] = [keyOf(quotes.get(link.en)), keyOf(quotes.get(link.fr))];
    if (en !== null && fr !== null && !sameAs.has(fr)) sameAs.set(fr, en);
  }
  const resolve = (key: string) => sameAs.get(key) ?? key;
  const byKey = new Map<string, Speaker>();
  for (const quotation of [...analysis.quotes.en, ...analysis.quotes.fr]) {
    const own = keyOf(quotation);
    if (own === null || quotation.type === 'mention') continue;
    const key = resolve(own);
    const known = byKey.get(key) ?? newSpeaker(key, byKey.size);
    byKey.set(key, named(known, quotation.language, quotation.speaker!.name));
  }
  return {
    list: [...byKey.values()],
    of: (quotation) => {
      const key = keyOf(quotation);
      return key === null ? null : (byKey.get(resolve(key)) ?? null);
    },
  };
}

function keyOf(quotation: Quotation | undefined): string | null {
  return quotation?.speaker ? quotation.speaker.name.toLocaleLowerCase() : null;
}

function newSpeaker(key: string, index: number): Speaker {
  return {
    key,
    names: { en: null, fr: null },
    initials: '',
    colour: index % COLOURS,
    shape: index % SHAPES,
  };
}

function named(speaker: Speaker, language: Language, name: string): Speaker {
  if (speaker.names[language] !== null) return speaker;
  return {
    ...speaker,
    names: { ...speaker.names, [language]: name },
    initials: speaker.initials || initialsOf(name),
  };
}

/** "Sam Altman" SA, "OpenAI" O, "une porte-parole" P: first letters of what matters in a name. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s'’-]+/u).filter((word) => /^[\p{L}\d]/u.test(word));
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  const telling = capital.length > 0 ? capital : words.filter((word) => word.length > 3);
  const chosen = telling.length > 0 ? telling : words;
  const letters =
    chosen.length > 1 && capital.length > 1 ? [chosen[0]!, chosen.at(-1)!] : chosen.slice(0, 1);
  return letters
    .map((word) => String.fromCodePoint(word.codePointAt(0)!).toLocaleUpperCase())
    .join('');
}
