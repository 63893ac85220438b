import type { Analysis } from '../../analysis/analysis.ts';
import type { Decision } from '../../document/decision.ts';
import type { DocumentPair } from '../../document/documentPair.ts';
import { verdictsOn } from '../../document/quotationDecision.ts';
import { groupLinked } from '../../quotes/linkedQuotations.ts';
import type { Quotation } from '../../quotes/quotation.ts';
import type { Language } from '../../text/language.ts';
import type { ExportOptions } from '../exportFile.ts';
import type { SheetSpeaker, SpeakersByQuotation } from './speakers.ts';

/** A quotation with its rendering; one side is null where the other language does not have it. */
export interface SheetQuotation {
  readonly speaker: SheetSpeaker | null;
  readonly en: Quotation | null;
  readonly fr: Quotation | null;
  /** The words with their marks, as typed; null where that side has none. */
  readonly words: { readonly en: string | null; readonly fr: string | null };
  /** The desk's, on all that is linked with it; null where it has given none, or is not asked for. */
  readonly verdict: Decision | null;
}

/**
 * Every quotation of the pair once a link, in the source's order, then those that only the
 * translation has. Mentions are left out.
 */
export function listQuotations(
  pair: DocumentPair,
  { quotes, quoteLinks }: Analysis,
  speakers: SpeakersByQuotation,
  options: Pick<ExportOptions, 'findings'>,
): SheetQuotation[] {
  const source = pair.sourceLanguage;
  const target = source === 'en' ? 'fr' : 'en';
  const targets = new Map(quotes[target].map((quotation) => [quotation.id, quotation]));
  const verdicts = options.findings
    ? verdictsByQuotation(pair, { quotes, quoteLinks })
    : new Map<string, Decision>();
  const entry = (of: Partial<Record<Language, Quotation>>): SheetQuotation => {
    const first = of[source] ?? of[target];
    return {
      speaker: (first && speakers.get(first.id)) ?? null,
      en: of.en ?? null,
      fr: of.fr ?? null,
      words: { en: marked(pair, of.en), fr: marked(pair, of.fr) },
      verdict: (first && verdicts.get(first.id)) ?? null,
    };
  };
  const linked = new Set(quoteLinks.map((link) => link[target]));
  const paired = quotes[source].filter(isQuoted).flatMap((quotation) => {
    const renderings = quoteLinks
      .filter((link) => link[source] === quotation.id)
      .flatMap((link) => targets.get(link[target]) ?? []);
    if (renderings.length === 0) return [entry({ [source]: quotation })];
    return renderings.map((rendering) => entry({ [source]: quotation, [target]: rendering }));
  });
  const alone = quotes[target].filter((own) => isQuoted(own) && !linked.has(own.id));
  return [...paired, ...alone.map((quotation) => entry({ [target]: quotation }))];
}

function verdictsByQuotation(
  pair: DocumentPair,
  { quotes, quoteLinks }: Pick<Analysis, 'quotes' | 'quoteLinks'>,
): ReadonlyMap<string, Decision> {
  const verdicts = verdictsOn(groupLinked(quotes, quoteLinks, 'en'), pair);
  return new Map(
    [...verdicts].flatMap(([{ en, fr }, verdict]) =>
      [...en, ...fr].map(({ id }) => [id, verdict] as const),
    ),
  );
}

function isQuoted({ type }: Quotation): boolean {
  return type !== 'mention';
}

function marked(pair: DocumentPair, quotation: Quotation | undefined): string | null {
  if (!quotation) return null;
  const words = pair.texts[quotation.language].text.slice(quotation.start, quotation.end);
  return quotation.marks ? quotation.marks.open + words + quotation.marks.close : words;
}
