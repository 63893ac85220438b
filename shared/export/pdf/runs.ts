import type { ContentText } from 'pdfmake/interfaces.js';
import type { Severity } from '../../drift/severity.ts';
import { legalText } from '../legalText.ts';
import { SEVERITY_COLOURS, speakerColour } from '../palette.ts';
import type { Run } from '../sheet/runs.ts';
import type { SheetSpeaker } from '../sheet/speakers.ts';

const UNDERLINE: Record<Severity, 'wavy' | 'solid' | 'dotted'> = {
  critical: 'wavy',
  major: 'solid',
  minor: 'dotted',
  neutral: 'dotted',
};

/** The runs of a paragraph: quoted words tinted and labelled, words of findings underlined, numbered. */
export function runsOf(runs: readonly Run[]): ContentText[] {
  return runs.flatMap((run): ContentText[] => {
    const label = run.opens && run.quoted?.speaker;
    const own = run.quoted !== null && run.quoted.quotation.marks !== null;
    return [
      ...(label ? [labelRun(label, own), { text: '\u00a0' }] : []),
      { text: legalText(run.text), ...tint(run), ...underline(run) },
      ...(run.ends.length > 0 ? [{ text: run.ends.join(', '), bold: true, sup: true }] : []),
    ];
  });
}

/** A speaker's label: filled before their own words, in their colour alone before reported speech. */
export function labelRun(speaker: SheetSpeaker, own: boolean): ContentText {
  const { ink, tint: light } = speakerColour(speaker);
  return {
    text: legalText(`\u00a0${speaker.tag}\u00a0`),
    bold: true,
    fontSize: 6,
    color: own ? '#ffffff' : `#${ink}`,
    background: own ? `#${ink}` : `#${light}`,
  };
}

function tint({ quoted }: Run) {
  return quoted ? { background: `#${speakerColour(quoted.speaker).tint}` } : {};
}

/** Under the words of a finding, its severity; under other words of a speaker's own, their colour. */
function underline({ severity, quoted }: Run) {
  if (severity) {
    return {
      decoration: 'underline',
      decorationColor: `#${SEVERITY_COLOURS[severity].ink}`,
      ...(UNDERLINE[severity] === 'solid' ? {} : { decorationStyle: UNDERLINE[severity] }),
    } as const;
  }
  if (!quoted?.quotation.marks) return {};
  const { ink } = speakerColour(quoted.speaker);
  return { decoration: 'underline', decorationColor: `#${ink}` } as const;
}
