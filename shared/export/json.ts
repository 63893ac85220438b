import { strToU8 } from 'fflate';
import type { Analysis } from '../analysis/analysis.ts';
import type { DocumentPair } from '../document/documentPair.ts';
import type { Finding } from '../drift/finding.ts';
import type { Quotation } from '../quotes/quotation.ts';
import type { Both, Language } from '../text/language.ts';
import { sliceSpan, type Span } from '../text/span.ts';
import type { ExportedFile, ExportOptions } from './exportFile.ts';
import { fileName } from './fileName.ts';

/** Rises when a field changes its meaning or goes; new fields do not raise it. */
export const JSON_SCHEMA_VERSION = 1;

/** The whole pair for programs: the report of the command line, plus texts, title and decisions. */
export function exportJson(
  pair: DocumentPair,
  analysis: Analysis,
  options: ExportOptions,
): ExportedFile {
  const document = {
    schemaVersion: JSON_SCHEMA_VERSION,
    generator: { name: 'Verbatim', version: options.version },
    exportedAt: options.at,
    title: pair.title,
    sourceLanguage: pair.sourceLanguage,
    state: pair.state,
    handovers: pair.handovers,
    texts: { en: textOf(pair, 'en'), fr: textOf(pair, 'fr') },
    ...report(pair, analysis, options),
    decisions: options.findings ? pair.decisions : [],
  };
  return {
    name: fileName(pair.title, 'json'),
    mediaType: 'application/json',
    // JSON.stringify escapes lone surrogates, so every text comes back as it was.
    bytes: strToU8(`${JSON.stringify(document, null, 2)}\n`),
  };
}

/**
 * The analysis as the command line and the JSON export print it; offsets are UTF-16 code
 * units. `differs` is the probability that the meaning of a bead or of linked quotations differs.
 */
export function report(
  pair: Pick<DocumentPair, 'texts'>,
  analysis: Analysis,
  options: Pick<ExportOptions, 'findings' | 'translate' | 'quoteLinkScores'>,
) {
  const texts: Both<string> = { en: pair.texts.en.text, fr: pair.texts.fr.text };
  const segments = (language: Language) =>
    analysis.segments[language].map(({ start, end, block }) => ({
      ...placed(texts[language], { start, end }),
      block,
      kind: analysis.blocks[language][block]!.kind,
    }));
  const quotes = (language: Language) =>
    analysis.quotes[language].map((quotation) => reportQuotation(texts[language], quotation));
  const quotations = options.findings ? options.quoteLinkScores() : [];
  const differs = (score: number | undefined): number | null =>
    options.findings && score !== undefined ? Math.round(score * 1000) / 1000 : null;
  return {
    segments: { en: segments('en'), fr: segments('fr') },
    beads: analysis.beads.map((bead, i) => ({
      ...bead,
      differs: differs(analysis.meaning[i]),
    })),
    quotes: { en: quotes('en'), fr: quotes('fr') },
    quoteLinks: analysis.quoteLinks.map(({ reason, ...link }, i) => ({
      ...link,
      differs: differs(quotations[i]),
      reason: options.translate(reason),
    })),
    findings: options.findings
      ? analysis.findings.map((finding) => reportFinding(texts, finding, options))
      : [],
    score: options.findings ? analysis.score : null,
  };
}

/** One quotation as `verbatim quotes` prints it; start and end leave the marks out. */
export function reportQuotation(text: string, quotation: Quotation) {
  const { start, end, ...rest } = quotation;
  return { ...placed(text, { start, end }), ...rest };
}

function reportFinding(
  texts: Both<string>,
  finding: Finding,
  { translate }: Pick<ExportOptions, 'translate'>,
) {
  const { en, fr, explanation, evidence, ...rest } = finding;
  return {
    ...rest,
    en: en && placed(texts.en, en),
    fr: fr && placed(texts.fr, fr),
    explanation: translate(explanation),
    evidence: evidence.map((item) =>
      item.type === 'rule' ? { ...item, message: translate(item.message) } : item,
    ),
  };
}

function placed(text: string, { start, end }: Span) {
  return { start, end, text: sliceSpan(text, { start, end }) };
}

function textOf(pair: DocumentPair, language: Language) {
  const { name, imported, text } = pair.texts[language];
  return { name, imported, text };
}
