import { readFont } from '../../electron/backend/font.ts';
import type { Analysis } from '../../shared/analysis/analysis.ts';
import { NO_CORRECTIONS } from '../../shared/document/corrections.ts';
import type { DocumentPair } from '../../shared/document/documentPair.ts';
import type { Finding, MqmCategory } from '../../shared/drift/finding.ts';
import type { ExportOptions } from '../../shared/export/exportFile.ts';
import { createI18n, say } from '../../shared/locales/i18n.ts';
import type { Quotation } from '../../shared/quotes/quotation.ts';
import type { Language } from '../../shared/text/language.ts';
import { contains, sliceSpan, type Span } from '../../shared/text/span.ts';
import { loadFixture, type ExpectedDrift, type Fixture, type FixtureName } from './fixtures.ts';

/** A document pair with the analysis that its fixture expects, made without running the engine. */
export interface ExpectedPair {
  readonly pair: DocumentPair;
  readonly analysis: Analysis;
}

/** The key of explanations that carry their sentence with them, as fixtures have it. */
const WHY = 'fixture:why';

export function expectedPair(name: FixtureName): ExpectedPair {
  const fixture = loadFixture(name);
  const side = (language: Language) => ({
    name: null,
    imported: fixture.texts[language],
    text: fixture.texts[language],
  });
  const pair: DocumentPair = {
    id: name,
    title: name,
    sourceLanguage: 'en',
    state: 'draft',
    texts: { en: side('en'), fr: side('fr') },
    corrections: NO_CORRECTIONS,
    decisions: [],
    handovers: [],
  };
  const analysis: Analysis = {
    blocks: fixture.blocks,
    segments: fixture.segments,
    quotes: { en: quotations(fixture, 'en'), fr: quotations(fixture, 'fr') },
    beads: fixture.beads.map((bead) => ({ ...bead, confidence: 0.9, origin: 'automatic' })),
    quoteLinks: fixture.quoteLinks.map(([en, fr]) => ({
      en: `en:${en}`,
      fr: `fr:${fr}`,
      confidence: 0.9,
      origin: 'automatic',
      reason: { key: 'quotes:reason.onlyOnes' },
    })),
    findings: fixture.drifts.map((drift) => finding(fixture, drift)),
    accepted: [],
    words: fixture.beads.map(() => []),
    meaning: fixture.beads.map(() => 0.2),
    score: {
      value: 94.1,
      sourceWords: 300,
      counts: { neutral: 0, minor: 0, major: 0, critical: 0 },
      penalty: 0,
    },
  };
  return { pair, analysis };
}

/** Options for an export, with the real texts of the interface. */
export function exportOptions(language: Language, findings = true): ExportOptions {
  const i18n = createI18n(language);
  return {
    findings,
    language,
    translate: (message) =>
      message.key === WHY ? String(message.values?.why) : say(i18n, message),
    font: readFont,
    quoteLinkScores: () => [0.25],
    at: '2026-01-02T03:04:05.678Z',
    version: '1.2.3',
  };
}

function quotations(fixture: Fixture, language: Language): Quotation[] {
  const text = fixture.texts[language];
  return fixture.quotations[language].map(
    ({ id, type, at, marks, speaker, cue, relay, parent }) => ({
      ...at,
      id: `${language}:${id}`,
      language,
      type,
      marks: marks ?? null,
      pieces: [at],
      speaker: speaker && { ...speaker, text: sliceSpan(text, speaker) },
      cue: cue && {
        ...cue,
        text: sliceSpan(text, cue),
        lemma: sliceSpan(text, cue),
        stance: 'neutral',
        hearsay: false,
      },
      relay: relay && { ...relay, text: sliceSpan(text, relay) },
      occasion: null,
      parent: parent === undefined ? null : `${language}:${parent}`,
      confidence: 0.9,
      origin: 'automatic',
    }),
  );
}

function finding(fixture: Fixture, drift: ExpectedDrift): Finding {
  const beadOf = (language: Language, span: Span) =>
    fixture.beads.findIndex((bead) =>
      bead[language].some((index) => contains(fixture.segments[language][index]!, span)),
    );
  return {
    id: drift.id,
    check: 'fixture',
    kind: drift.id,
    category: drift.category as MqmCategory,
    severity: drift.severity,
    confidence: 0.9,
    bead: drift.en ? beadOf('en', drift.en) : beadOf('fr', drift.fr!),
    en: drift.en,
    fr: drift.fr,
    quotation: { en: null, fr: null },
    explanation: { key: WHY, values: { why: drift.why } },
    evidence: [],
    fix: null,
  };
}
