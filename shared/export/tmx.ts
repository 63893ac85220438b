import type { Element } from 'xast';
import type { Bead } from '../align/bead.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { DocumentPair } from '../document/documentPair.ts';
import type { Language } from '../text/language.ts';
import { overlaps, sliceSpan, type Span } from '../text/span.ts';
import type { ExportedFile, ExportOptions } from './exportFile.ts';
import { fileName } from './fileName.ts';
import { listNotes, type Note } from './sheet/notes.ts';
import { element, xmlBytes } from './xml.ts';

/**
 * Translation memory, TMX 1.4b (LISA OSCAR, 2005): one unit a bead that has both sides, the source
 * first, the segments of a side joined by a space. Properties carry the bead's confidence and origin
 * and, on each side, who is quoted; notes carry the findings.
 */
export function exportTmx(
  pair: DocumentPair,
  analysis: Analysis,
  options: ExportOptions,
): ExportedFile {
  const notes = listNotes(pair, analysis, options);
  const header = element('header', {
    creationtool: 'Verbatim',
    creationtoolversion: options.version,
    segtype: 'sentence',
    'o-tmf': 'Verbatim',
    adminlang: options.language,
    srclang: pair.sourceLanguage,
    datatype: 'plaintext',
    creationdate: tmxDate(options.at),
  });
  const languages: Language[] = pair.sourceLanguage === 'en' ? ['en', 'fr'] : ['fr', 'en'];
  const units = analysis.beads.flatMap((bead, i) => {
    // A unit without a counterpart is no memory, and tools refuse it.
    if (bead.en.length === 0 || bead.fr.length === 0) return [];
    const found = notes.filter(({ finding }) => finding.bead === i);
    const variants = languages.map((language) => variant(pair, analysis, bead, language));
    return [
      element('tu', { tuid: i + 1 }, ...describe(bead, found, options.language), ...variants),
    ];
  });
  const body = element('body', {}, ...units);
  return {
    name: fileName(pair.title, 'tmx'),
    mediaType: 'application/x-tmx+xml',
    bytes: xmlBytes(element('tmx', { version: '1.4' }, header, body), 'tmx14.dtd'),
  };
}

function describe(bead: Bead, notes: readonly Note[], language: Language): Element[] {
  return [
    property('confidence', bead.confidence.toFixed(2)),
    property('origin', bead.origin),
    ...notes.map(({ severity, explanation, decision }) =>
      element(
        'note',
        { 'xml:lang': language },
        [severity, explanation, decision?.reason].filter(Boolean).join(' · '),
      ),
    ),
  ];
}

function variant(pair: DocumentPair, analysis: Analysis, bead: Bead, language: Language): Element {
  const spans = bead[language].map((index) => analysis.segments[language][index]!);
  const text = spans.map((span) => sliceSpan(pair.texts[language].text, span)).join(' ');
  const speakers = quotedSpeakers(analysis, language, spans);
  return element(
    'tuv',
    { 'xml:lang': language },
    ...speakers.map((name) => property('quotation-speaker', name)),
    element('seg', {}, text),
  );
}

/** Who is quoted in the spans, each once. */
function quotedSpeakers(analysis: Analysis, language: Language, spans: readonly Span[]): string[] {
  const names = analysis.quotes[language]
    .filter(
      ({ type, pieces }) =>
        type !== 'mention' && pieces.some((piece) => spans.some((span) => overlaps(piece, span))),
    )
    .flatMap(({ speaker }) => speaker?.name ?? []);
  return [...new Set(names)];
}

/** User-defined types begin with "x-" (TMX 1.4b, attribute `type`). */
function property(type: string, value: string): Element {
  return element('prop', { type: `x-${type}` }, value);
}

/** ISO 8601 in its basic form, as TMX has it: "20260102T030405Z". */
function tmxDate(at: string): string {
  return at.replace(/\.\d+/u, '').replace(/[-:]/gu, '');
}
