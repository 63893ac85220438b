import type { DocumentPair } from '../../../shared/document/documentPair.ts';
import { expectedPair, type ExpectedPair } from '../../support/expectedPair.ts';

/**
 * What texts can hold to break out of a format: markup, the end of a CDATA section, controls, lone
 * surrogates, non-characters, right-to-left overrides, spreadsheet formulas, placeholders of i18next.
 */
export const HOSTILE =
  '<script>alert("x")</script> & ]]> \u0000\u0007\u001b \ud800 \ufffe \u202eעברית\u202c =1+1 {{count}} $t(errors:internal)';
/** The same as XML and HTML can carry it. */
export const HOSTILE_LEGAL =
  '<script>alert("x")</script> & ]]> \ufffd\ufffd\ufffd \ufffd \ufffd \u202eעברית\u202c =1+1 {{count}} $t(errors:internal)';

/** A pair of one sentence a side, all of it hostile: title, texts, speaker, decision. */
export function hostilePair(): ExpectedPair {
  const { pair, analysis } = expectedPair('reported-speech');
  const side = { name: null, imported: HOSTILE, text: HOSTILE };
  const span = { start: 0, end: HOSTILE.length };
  const [quotation] = analysis.quotes.en;
  const speaker = { ...span, text: HOSTILE, name: HOSTILE };
  const finding = { ...analysis.findings[0]!, bead: 0, en: span, fr: span };
  const hostile: DocumentPair = {
    ...pair,
    title: HOSTILE,
    texts: { en: side, fr: side },
    decisions: [
      {
        finding: finding.id,
        status: 'accepted',
        reason: HOSTILE,
        by: HOSTILE,
        at: '2026-01-02T03:04:05Z',
      },
    ],
  };
  return {
    pair: hostile,
    analysis: {
      ...analysis,
      blocks: { en: [{ ...span, kind: 'paragraph' }], fr: [{ ...span, kind: 'paragraph' }] },
      segments: { en: [{ ...span, block: 0 }], fr: [{ ...span, block: 0 }] },
      beads: [{ en: [0], fr: [0], confidence: 1, origin: 'edited' }],
      quotes: {
        en: [{ ...quotation!, ...span, pieces: [span], speaker, relay: null, parent: null }],
        fr: [],
      },
      quoteLinks: [],
      findings: [finding],
      words: [[]],
      meaning: [0],
    },
  };
}
