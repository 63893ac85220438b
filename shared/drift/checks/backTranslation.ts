import type { Quotation, Speaker } from '../../quotes/quotation.ts';
import { once } from '../../text/once.ts';
import type { SegmentedText } from '../../text/segmentedText.ts';
import { partnersOf, quotePairs } from '../attribution/quotePairs.ts';
import { isMisread } from '../attribution/speakers.ts';
import { bareSpan } from '../bareSpan.ts';
import type { DocumentCheck, DriftInput } from '../check.ts';
import { FRENCH_INSTITUTIONS, FRENCH_OFFICES, FRENCH_PLACES } from '../tables/frenchSpeakers.ts';

/** A word or two are the same in any translation. */
const LEAST_WORDS = 3;
/** Between "French" and the office: "French deputy finance minister". */
const OFFICE_WITHIN = 4;

/**
 * Words of a French speaker that the English has in translation: put back into French they are no
 * longer what was said, and the original can be found.
 */
export const backTranslation: DocumentCheck = {
  id: 'backTranslation',
  category: 'linguistic-conventions/quotation-marks',
  severity: 'neutral',
  docs: 'back-translation',
  specificity: 1,
  findAcross(input) {
    if (input.sourceLanguage !== 'en') return [];
    const partners = partnersOf(quotePairs(input), 'en');
    const french = frenchNames(input);
    return input.quotes.en.flatMap((quotation) => {
      const { speaker } = quotation;
      if (!speaker || isMisread(speaker) || !french.has(speaker.name)) return [];
      if (!isExact(input, quotation)) return [];
      const fr = (partners.get(quotation.id) ?? []).find(({ marks }) => marks !== null);
      if (!fr) return [];
      return [
        {
          kind: 'askOriginal',
          en: bareSpan(quotation),
          fr: bareSpan(fr),
          confidence: 0.8,
          values: { speaker: speaker.text, fr: input.fr.text.slice(fr.start, fr.end) },
        },
      ];
    });
  },
};

function isExact({ en }: DriftInput, { marks, type, start, end }: Quotation): boolean {
  const words = en.text.slice(start, end).match(/\p{L}+/gu) ?? [];
  return marks !== null && type !== 'mention' && words.length >= LEAST_WORDS;
}

/** The names of all speakers whom the article calls French at least once. */
function frenchNames({ quotes, en }: DriftInput): ReadonlySet<string> {
  const speakers = quotes.en.flatMap(({ speaker }) => (speaker ? [speaker] : []));
  const known = asked(en);
  const french = speakers.filter((speaker) => {
    const before = known.get(speaker) ?? isFrench(speaker, en.text);
    known.set(speaker, before);
    return before;
  });
  return new Set(french.map(({ name }) => name));
}

/** Which speakers of a text are French, as far as it was asked. */
const asked = once<SegmentedText, WeakMap<Speaker, boolean>>(() => new WeakMap());

function isFrench({ text, name, end }: Speaker, article: string): boolean {
  // What stands in apposition is read as far as the next comma: "Macron, the French president, said".
  const beside =
    /^,\s(?:the\s)?([^,.;:“”"]{3,60})[,.]/u.exec(article.slice(end, end + 80))?.[1] ?? '';
  return [text, name, beside].some((phrase) => {
    const plain = phrase.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
    const words = plain.match(/[\p{L}'-]+/gu) ?? [];
    return (
      FRENCH_INSTITUTIONS.some((institution) =>
        ` ${words.join(' ')} `.includes(` ${institution} `),
      ) || words.some((word, i) => isOfficeAt(words, word, i))
    );
  });
}

/** "French finance minister", "France's president", "mayor of Paris". */
function isOfficeAt(words: readonly string[], word: string, index: number): boolean {
  if (word === 'french' || word === "france's")
    return words
      .slice(index + 1, index + 1 + OFFICE_WITHIN)
      .some((next) => FRENCH_OFFICES.has(next));
  return (
    FRENCH_OFFICES.has(word) &&
    words[index + 1] === 'of' &&
    FRENCH_PLACES.has(words[index + 2] ?? '')
  );
}
