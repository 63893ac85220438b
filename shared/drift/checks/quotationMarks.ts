import type { Quotation } from '../../quotes/quotation.ts';
import type { Language } from '../../text/language.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { partnersOf, quotePairs } from '../attribution/quotePairs.ts';
import { bareSpan } from '../bareSpan.ts';
import { beadsAround, isContent } from '../beadTokens.ts';
import type { DocumentCheck, Drift, DriftInput } from '../check.ts';
import { hasLooseMarks } from '../looseMarks.ts';
import { otherLanguage } from '../otherLanguage.ts';
import { quotationsAt } from '../quotationsAt.ts';
import { rendering } from '../rendering.ts';
import type { Severity } from '../severity.ts';
import { CONVERSATION_EN } from '../tables/person.ts';

/** Fewer content words in marks are a term or an irony as likely as somebody's words. */
const LEAST_SAID = 2;
const LEAST_UNSAID = 4;
/** A quotation of so many content words that nothing renders was left out. */
const LEAST_DROPPED = 4;

/** Marks that came or went: words that became a quotation, or ceased to be one. */
export const quotationMarks: DocumentCheck = {
  id: 'quotationMarks',
  category: 'linguistic-conventions/quotation-marks',
  severity: 'minor',
  docs: 'quotation-marks',
  specificity: 8,
  findAcross(input) {
    const pairs = quotePairs(input);
    const [french, english] = [partnersOf(pairs, 'fr'), partnersOf(pairs, 'en')];
    return [
      ...marked(input, 'fr').flatMap((quotation) =>
        added(input, quotation, french.get(quotation.id) ?? []),
      ),
      ...marked(input, 'en').flatMap((quotation) =>
        lost(input, quotation, english.get(quotation.id) ?? []),
      ),
    ];
  },
};

function marked({ quotes }: DriftInput, language: Language): Quotation[] {
  return quotes[language].filter(({ marks, type }) => marks !== null && type !== 'mention');
}

/** French marks around words that the English only reports, or tells itself, or does not have. */
function added(input: DriftInput, quotation: Quotation, partners: readonly Quotation[]): Drift[] {
  if (partners.some(({ marks }) => marks !== null)) return [];
  const source = rendering(input, 'fr', quotation) ?? partners[0] ?? null;
  if (source && (inMarks(input, 'en', source) || hasLooseMarks(input, 'en', source))) return [];
  const words = countContent(input, 'fr', quotation);
  if (source) {
    const said = quotation.cue !== null || quotation.type === 'direct';
    const sayable = words >= (said ? LEAST_SAID : LEAST_UNSAID);
    const severity = sayable && !isTranscript(input) ? 'major' : 'minor';
    return [drift(input, 'added', source, quotation, severity)];
  }
  return words >= LEAST_DROPPED && isAlone(input, 'fr', quotation)
    ? [drift(input, 'invented', null, quotation, 'major')]
    : [];
}

/** English marks whose words stand in French without marks, or nowhere. */
function lost(input: DriftInput, quotation: Quotation, partners: readonly Quotation[]): Drift[] {
  if (partners.some(({ marks }) => marks !== null)) return [];
  const french = partners[0] ?? rendering(input, 'en', quotation);
  if (!french) {
    const words = countContent(input, 'en', quotation);
    return words >= LEAST_DROPPED && isAlone(input, 'en', quotation)
      ? [drift(input, 'dropped', quotation, null, 'major')]
      : [];
  }
  if (inMarks(input, 'fr', french) || hasLooseMarks(input, 'fr', french)) return [];
  const own = quotation.speaker !== null && !isAttributed(input, french, partners);
  if (own && (partners.length > 0 || quotation.type === 'direct'))
    return [drift(input, 'ownVoice', quotation, french, 'major')];
  return [drift(input, 'lost', quotation, french, 'minor')];
}

/** Whether the French says whose words these are. */
function isAttributed(input: DriftInput, french: Span, partners: readonly Quotation[]): boolean {
  return (
    partners.some(({ speaker }) => speaker !== null) ||
    quotationsAt(input, 'fr', french).some(({ speaker }) => speaker !== null)
  );
}

/** Whether any of the words stand in marks, of whatever kind. */
function inMarks(input: DriftInput, language: Language, span: Span): boolean {
  return quotationsAt(input, language, span).some(({ marks }) => marks !== null);
}

/**
 * Whether the English writes down what somebody says aloud: it tells of "I" and "you", and has no
 * quotation marks anywhere. There marks in the French only show what the English leaves to the ear.
 */
function isTranscript({ en, quotes }: DriftInput): boolean {
  return (
    quotes.en.every(({ marks }) => marks === null) &&
    en.tokens.some((tokens) => tokens.some(({ form }) => CONVERSATION_EN.has(form)))
  );
}

function countContent(input: DriftInput, language: Language, span: Span): number {
  return beadsAround(input, language, span)
    .flatMap((bead) => bead[language])
    .filter((token) => overlaps(token, span) && isContent(input, language, token)).length;
}

/** Whether none of the sentences across has marks: what is quoted there may be these very words. */
function isAlone(input: DriftInput, language: Language, span: Span): boolean {
  const other = otherLanguage(language);
  return beadsAround(input, language, span).every((bead) =>
    bead[other].every(
      (token) => !inMarks(input, other, token) && !hasLooseMarks(input, other, token),
    ),
  );
}

function drift(
  input: DriftInput,
  kind: string,
  en: Quotation | Span | null,
  fr: Quotation | Span | null,
  severity: Severity,
): Drift {
  const words = (language: Language, span: Span | null): string =>
    span ? input[language].text.slice(span.start, span.end) : '';
  return {
    kind,
    en: en && bareSpan(en),
    fr: fr && bareSpan(fr),
    confidence: 0.7,
    severity,
    values: {
      en: words('en', en),
      fr: words('fr', fr),
      speaker: en && 'speaker' in en ? (en.speaker?.name ?? '') : '',
    },
  };
}
