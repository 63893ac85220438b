import type { Quotation, Speaker } from '../../quotes/quotation.ts';
import type { Span } from '../../text/span.ts';
import type { DocumentCheck, Drift, DriftInput } from '../check.ts';
import { NAME_ARTICLES } from '../tables/closedWords.ts';

/** Who says it, through whom, and how: speaker, relay and stance of linked quotations. */
export const attribution: DocumentCheck = {
  id: 'attribution',
  category: 'accuracy/mistranslation',
  severity: 'major',
  docs: 'attribution',
  specificity: 8,
  findAcross(input) {
    const en = new Map(input.quotes.en.map((quotation) => [quotation.id, quotation]));
    const fr = new Map(input.quotes.fr.map((quotation) => [quotation.id, quotation]));
    const single = input.quoteLinks.filter(
      (link) =>
        input.quoteLinks.filter((other) => other.en === link.en || other.fr === link.fr).length ===
        1,
    );
    return single.flatMap((link) => {
      const [a, b] = [en.get(link.en), fr.get(link.fr)];
      return a && b
        ? [...speaker(input, a, b), ...relay(input, a, b), ...hearsay(a, b), ...stance(a, b)]
        : [];
    });
  },
};

function speaker(input: DriftInput, en: Quotation, fr: Quotation): Drift[] {
  if (!en.speaker || !fr.speaker) return [];
  const words = ({ name, text }: Speaker): string[] => nameWords(`${name} ${text}`);
  const [a, b] = [words(en.speaker), words(fr.speaker)];
  // Only proper names can be held against each other; "the spokeswoman" may be anybody's description.
  if (!isProper(en.speaker.name) || !isProper(fr.speaker.name)) return [];
  const same = a.some((x) => b.some((y) => x === y || input.lexicon.similarity(x, y) >= 0.2));
  if (same) return [];
  return [report('speaker', en.speaker, fr.speaker, en.speaker.name, fr.speaker.name, 'major')];
}

function relay(input: DriftInput, en: Quotation, fr: Quotation): Drift[] {
  if (!en.relay || fr.relay || fr.speaker?.name === en.relay.name) return [];
  const named = nameWords(en.relay.name).some((word) => input.fr.text.toLowerCase().includes(word));
  if (named) return [];
  return [
    {
      ...report('relay', en.relay, null, en.relay.name, '', 'major'),
      category: 'accuracy/omission',
    },
  ];
}

function hearsay(en: Quotation, fr: Quotation): Drift[] {
  if (!en.cue || !fr.cue || en.cue.hearsay === fr.cue.hearsay) return [];
  const kind = en.cue.hearsay ? 'hearsayLost' : 'hearsayAdded';
  return [report(kind, en.cue, fr.cue, en.cue.text, fr.cue.text, 'major')];
}

/** Verbs that take a side where the other language only reports. */
function stance(en: Quotation, fr: Quotation): Drift[] {
  if (!en.cue || !fr.cue) return [];
  const loaded = ['admit', 'deny', 'claim'];
  const plain = ['neutral', 'add', 'announce'];
  const [a, b] = [en.cue.stance, fr.cue.stance];
  const turned =
    (loaded.includes(a) && plain.includes(b)) || (plain.includes(a) && loaded.includes(b));
  const opposed = (a === 'admit' && b === 'deny') || (a === 'deny' && b === 'admit');
  if (!turned && !opposed) return [];
  return [report('stance', en.cue, fr.cue, en.cue.text, fr.cue.text, opposed ? 'major' : 'minor')];
}

function report(
  kind: string,
  en: Span,
  fr: Span | null,
  enWords: string,
  frWords: string,
  severity: 'minor' | 'major',
): Drift {
  return {
    kind,
    en: { start: en.start, end: en.end },
    fr: fr && { start: fr.start, end: fr.end },
    confidence: 0.7,
    severity,
    values: { en: enWords, fr: frWords },
  };
}

function nameWords(name: string): string[] {
  return (name.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => !NAME_ARTICLES.has(word));
}

function isProper(name: string): boolean {
  const words = name.split(/\s+/u).filter((word) => word.length > 2);
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}
