import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Language } from '../../text/language.ts';
import type { ExportOptions } from '../exportFile.ts';
import { legalText } from '../legalText.ts';
import type { SheetQuotation } from '../sheet/quotations.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { attributionLines, columnTitle, verdictLine } from '../sheet/wording.ts';
import { speakerClass } from './style.ts';

/** Every quotation with who said it and how, in both wordings. */
export function quotationsTable(sheet: Sheet, options: ExportOptions): Element {
  const head = [
    options.translate({ key: 'export:speaker' }),
    ...sheet.columns.map((language) => columnTitle(sheet, language, options)),
  ];
  return h('table', { class: 'quotations' }, [
    h('colgroup', [h('col', { class: 'speaker' }), h('col'), h('col')]),
    h(
      'thead',
      h(
        'tr',
        head.map((title) => h('th', { scope: 'col' }, title)),
      ),
    ),
    ...sheet.quotations.map((quotation) => quotationBody(quotation, sheet, options)),
  ]);
}

function quotationBody(quotation: SheetQuotation, sheet: Sheet, options: ExportOptions): Element {
  const [name, ...how] = attributionLines(quotation, sheet.columns, options);
  const verdict = verdictLine(quotation, options);
  const status = quotation.verdict?.status ?? 'open';
  const cell = (language: Language) => {
    const words = quotation.words[language];
    return words === null
      ? h('td', { class: 'missing' }, options.translate({ key: `export:missing.${language}` }))
      : h('td', { class: 'text', lang: language, dir: 'ltr' }, legalText(words));
  };
  return h(
    'tbody',
    h('tr', [
      h('td', { class: speakerClass(quotation.speaker) }, [
        h('span', { class: 'name' }, legalText(name)),
        ...how.map((line) => h('span', { class: 'how' }, legalText(line))),
        ...(verdict === null
          ? []
          : [h('span', { class: ['verdict', status] }, legalText(verdict))]),
      ]),
      ...sheet.columns.map(cell),
    ]),
  );
}
