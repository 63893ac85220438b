import { lemmas } from '../../lexicon/morphology/lemmas.ts';
import type { Quotation } from '../../quotes/quotation.ts';
import type { Language } from '../../text/language.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { bareSpan } from '../bareSpan.ts';
import { isContent } from '../beadTokens.ts';
import type { DocumentCheck, DriftInput } from '../check.ts';

/** A headline is short and ends without a full stop. */
const LONGEST = 160;
/** A lone word in marks is a term as likely as a quotation. */
const LEAST_WORDS = 2;
/** So many of the headline's words must stand in one quotation of the body. */
const LEAST_SHARED = 0.6;

/** Words that the French headline quotes and that nobody says in the article. */
export const headline: DocumentCheck = {
  id: 'headline',
  category: 'linguistic-conventions/quotation-marks',
  severity: 'major',
  docs: 'headline',
  specificity: 9,
  findAcross(input) {
    const title = headlineOf(input, 'fr');
    if (!title) return [];
    const english = headlineOf(input, 'en');
    const quotedInEnglish =
      english !== null && marked(input, 'en').some((quotation) => overlaps(quotation, english));
    const body = marked(input, 'fr').filter((quotation) => quotation.start >= title.end);
    return marked(input, 'fr').flatMap((quotation) => {
      if (!overlaps(quotation, title) || quotedInEnglish) return [];
      const words = contentOf(input, quotation);
      if (words.length < LEAST_WORDS) return [];
      if (body.some((other) => shared(words, contentOf(input, other)) >= LEAST_SHARED)) return [];
      return [
        {
          kind: 'notInBody',
          en: null,
          fr: bareSpan(quotation),
          confidence: 0.75,
          values: { fr: input.fr.text.slice(quotation.start, quotation.end) },
        },
      ];
    });
  },
};

/** The first block, where more follow and it reads like a headline. */
function headlineOf(input: DriftInput, language: Language): Span | null {
  const { text, blocks } = input[language];
  const [first, next] = blocks;
  if (!first || !next || first.end - first.start > LONGEST) return null;
  return /[.!?]["”»’\s]*$/u.test(text.slice(first.start, first.end)) ? null : first;
}

function marked({ quotes }: DriftInput, language: Language): Quotation[] {
  return quotes[language].filter(({ marks }) => marks !== null);
}

/** The lemmas of what a quotation says, one list a word. */
function contentOf(input: DriftInput, span: Span): (readonly string[])[] {
  return input.fr.tokens
    .flat()
    .filter((token) => overlaps(token, span) && isContent(input, 'fr', token))
    .map(({ form }) => [form, ...lemmas(form, 'fr')]);
}

function shared(
  words: readonly (readonly string[])[],
  other: readonly (readonly string[])[],
): number {
  const known = new Set(other.flat());
  return words.filter((forms) => forms.some((form) => known.has(form))).length / words.length;
}
