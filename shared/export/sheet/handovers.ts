import type { ExportOptions } from '../exportFile.ts';
import { legalText } from '../legalText.ts';
import type { Sheet } from './sheet.ts';
import { dateOf } from './wording.ts';

/** The pair's way through the newsroom in words, the first step first. */
export interface HandoverTable {
  readonly title: string;
  readonly head: readonly [step: string, by: string, at: string, note: string];
  readonly rows: readonly (readonly [step: string, by: string, at: string, note: string])[];
}

/** Which step was taken, by whom, when, and what they had to say. */
export function handoverTable({ handovers }: Sheet, options: ExportOptions): HandoverTable {
  const t = (key: string) => options.translate({ key: `export:${key}` });
  return {
    title: t('handovers.title'),
    head: [t('handovers.step'), t('handovers.by'), t('handovers.at'), t('handovers.note')],
    rows: handovers.map(({ state, signature: { by, at, note } }) => [
      t(`state.${state}`),
      legalText(by),
      dateOf(at, options),
      legalText(note ?? ''),
    ]),
  };
}
