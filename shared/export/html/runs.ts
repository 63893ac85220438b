import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { legalText } from '../legalText.ts';
import type { Run } from '../sheet/runs.ts';
import type { SheetSpeaker } from '../sheet/speakers.ts';
import { speakerClass } from './style.ts';

/** The runs of a paragraph: quoted words tinted and labelled, words of findings underlined. */
export function runElements(runs: readonly Run[]): ElementContent[] {
  return runs.flatMap((run) => {
    const classes = [
      ...(run.quoted ? ['quoted', speakerClass(run.quoted.speaker)] : []),
      ...(run.quoted?.quotation.marks ? ['own'] : []),
      ...(run.severity ? ['finding', run.severity] : []),
    ];
    const text = legalText(run.text);
    const words: ElementContent =
      classes.length > 0 ? h('span', { class: classes }, text) : { type: 'text', value: text };
    const label = run.opens && run.quoted?.speaker;
    return [
      ...(label ? [tag(label, run.quoted.quotation.marks !== null)] : []),
      words,
      ...(run.ends.length > 0 ? [h('sup', run.ends.join(', '))] : []),
    ];
  });
}

/** A speaker's label: filled before their own words, outlined before reported speech. */
export function tag(speaker: SheetSpeaker, own: boolean): Element {
  const classes = ['tag', own ? 'own' : 'reported', speakerClass(speaker)];
  return h('span', { class: classes, title: legalText(speaker.name) }, legalText(speaker.tag));
}
