import type { Quotation } from '../../quotes/quotation.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { DocumentCheck, Drift, DriftInput } from '../check.ts';
import { frenchRendering } from '../frenchRendering.ts';

/** Marks that came or went: words that became a quotation, or ceased to be one. */
export const quotationMarks: DocumentCheck = {
  id: 'quotationMarks',
  category: 'linguistic-conventions/quotation-marks',
  severity: 'minor',
  docs: 'quotation-marks',
  specificity: 8,
  findAcross(input) {
    const en = new Map(input.quotes.en.map((quotation) => [quotation.id, quotation]));
    const fr = new Map(input.quotes.fr.map((quotation) => [quotation.id, quotation]));
    const partners = (language: 'en' | 'fr', { id }: Quotation): Quotation[] => {
      const [own, other, map] =
        language === 'en' ? (['en', 'fr', fr] as const) : (['fr', 'en', en] as const);
      return input.quoteLinks
        .filter((link) => link[own] === id)
        .flatMap((link) => map.get(link[other]) ?? []);
    };
    return [
      ...marked(input.quotes.fr).flatMap((quotation) =>
        added(input, quotation, partners('fr', quotation)),
      ),
      ...marked(input.quotes.en).flatMap((quotation) =>
        lost(input, quotation, partners('en', quotation)),
      ),
    ];
  },
};

function marked(quotations: readonly Quotation[]): Quotation[] {
  return quotations.filter(({ marks, type }) => marks !== null && type !== 'mention');
}

/** French marks around words that the English only reports. */
function added(input: DriftInput, quotation: Quotation, partners: readonly Quotation[]): Drift[] {
  if (partners.length === 0 || partners.some(({ marks }) => marks !== null)) return [];
  const source = partners[0]!;
  return [drift(input, 'added', source, quotation, 'major')];
}

/** English marks whose words stand in French without marks. */
function lost(input: DriftInput, quotation: Quotation, partners: readonly Quotation[]): Drift[] {
  if (partners.length === 0) return toldAsFact(input, quotation);
  if (partners.some(({ marks }) => marks !== null)) return [];
  const rendering = partners[0]!;
  const ownVoice = rendering.speaker === null && quotation.speaker !== null;
  return [
    drift(
      input,
      ownVoice ? 'ownVoice' : 'lost',
      quotation,
      rendering,
      ownVoice ? 'major' : 'minor',
    ),
  ];
}

/** A direct quotation without a counterpart whose words the French tells as its own. */
function toldAsFact(input: DriftInput, quotation: Quotation): Drift[] {
  if (quotation.type !== 'direct' || quotation.speaker === null) return [];
  const rendering = frenchRendering(input, quotation);
  if (!rendering || input.quotes.fr.some((other) => overlaps(other, rendering))) return [];
  return [drift(input, 'ownVoice', quotation, rendering, 'major')];
}

function drift(
  input: DriftInput,
  kind: string,
  en: Quotation,
  fr: Span,
  severity: 'minor' | 'major',
): Drift {
  return {
    kind,
    en: { start: en.start, end: en.end },
    fr: { start: fr.start, end: fr.end },
    confidence: 0.7,
    severity,
    values: {
      en: input.en.text.slice(en.start, en.end),
      fr: input.fr.text.slice(fr.start, fr.end),
      speaker: en.speaker?.name ?? '',
    },
  };
}
