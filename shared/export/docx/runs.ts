import { ShadingType, TextRun, UnderlineType, type IRunOptions } from 'docx';
import type { Severity } from '../../drift/severity.ts';
import type { Language } from '../../text/language.ts';
import { legalText } from '../legalText.ts';
import { SEVERITY_COLOURS, speakerColour } from '../palette.ts';
import type { Run } from '../sheet/runs.ts';
import type { SheetSpeaker } from '../sheet/speakers.ts';

/** What word processors proof a text in; the French of France and the English of wire copy. */
const PROOFING: Record<Language, string> = { en: 'en-US', fr: 'fr-FR' };

const NOTE_NUMBER: IRunOptions = { superScript: true, bold: true };
const TAG: IRunOptions = { font: 'Arial', size: 13, bold: true, noProof: true };

const UNDERLINE: Record<Severity, (typeof UnderlineType)[keyof typeof UnderlineType]> = {
  critical: UnderlineType.WAVE,
  major: UnderlineType.THICK,
  minor: UnderlineType.DOTTED,
  neutral: UnderlineType.DOTTED,
};

/** A run of text in one of the languages, legal for XML and proofed in its language. */
export function textRun(text: string, language: Language, options: IRunOptions = {}): TextRun {
  return new TextRun({
    ...options,
    text: legalText(text),
    language: { value: PROOFING[language] },
  });
}

/** The runs of a paragraph: quoted words shaded and labelled, words of findings underlined and numbered. */
export function runsOf(
  runs: readonly Run[],
  language: Language,
  style: IRunOptions = {},
): TextRun[] {
  return runs.flatMap((run) => {
    const label = run.opens && run.quoted?.speaker;
    const own = run.quoted !== null && run.quoted.quotation.marks !== null;
    return [
      ...(label ? [labelRun(label, own), new TextRun('\u00a0')] : []),
      textRun(run.text, language, { ...style, ...shading(run), ...underline(run) }),
      ...(run.ends.length > 0 ? [new TextRun({ ...NOTE_NUMBER, text: run.ends.join(', ') })] : []),
    ];
  });
}

/** A speaker's label: filled before their own words, outlined before reported speech. */
export function labelRun(speaker: SheetSpeaker, own: boolean): TextRun {
  const { ink } = speakerColour(speaker);
  return new TextRun({
    text: legalText(`\u00a0${speaker.tag}\u00a0`),
    ...TAG,
    color: own ? 'ffffff' : ink,
    ...(own
      ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: ink } }
      : { border: { style: 'single', size: 6, space: 0, color: ink } }),
  });
}

function shading({ quoted }: Run): IRunOptions {
  if (!quoted) return {};
  const fill = speakerColour(quoted.speaker).tint;
  return { shading: { type: ShadingType.CLEAR, color: 'auto', fill } };
}

/** Under the words of a finding, its severity; under other words of a speaker's own, their colour. */
function underline({ severity, quoted }: Run): IRunOptions {
  if (severity) {
    return { underline: { type: UNDERLINE[severity], color: SEVERITY_COLOURS[severity].ink } };
  }
  if (!quoted?.quotation.marks) return {};
  return { underline: { type: UnderlineType.SINGLE, color: speakerColour(quoted.speaker).ink } };
}
