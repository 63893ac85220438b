import { strToU8 } from 'fflate';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Analysis } from '../../analysis/analysis.ts';
import type { DocumentPair } from '../../document/documentPair.ts';
import type { ExportedFile, ExportOptions } from '../exportFile.ts';
import { fileName } from '../fileName.ts';
import { legalText } from '../legalText.ts';
import { handoverTable } from '../sheet/handovers.ts';
import { makeSheet, type Sheet } from '../sheet/sheet.ts';
import { madeLine, summary } from '../sheet/wording.ts';
import { handoversTable } from './handovers.ts';
import { quotationsTable } from './quotations.ts';
import { rowsTable } from './rows.ts';
import { tag } from './runs.ts';
import { STYLE } from './style.ts';

/** Lets the page's own style in and nothing else: no script, no request of any kind. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One page that stands alone: the pair side by side, then its quotations; made to be printed too. */
export function exportHtml(
  pair: DocumentPair,
  analysis: Analysis,
  options: ExportOptions,
): ExportedFile {
  const sheet = makeSheet(pair, analysis, options);
  const title = legalText(pair.title);
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'generator', content: `Verbatim ${options.version}` }),
    h('title', title),
    h('style', STYLE),
  ]);
  const phrases = summary(pair, analysis, sheet, options).map((phrase) => h('li', phrase));
  const body = h('body', [
    h('header', [
      h('h1', title),
      h('p', { class: 'made' }, madeLine(options)),
      h('ul', { class: 'summary' }, phrases),
    ]),
    h('main', [
      ...legend(sheet, options),
      rowsTable(sheet, options),
      ...quotations(sheet, options),
      ...handovers(sheet, options),
    ]),
  ]);
  const root: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang: options.language }, [head, body])],
  };
  return {
    name: fileName(pair.title, 'html'),
    mediaType: 'text/html',
    bytes: strToU8(`${toHtml(root)}\n`),
  };
}

function legend(sheet: Sheet, { translate }: ExportOptions): Element[] {
  if (sheet.speakers.length === 0) return [];
  const speakers = sheet.speakers.map((speaker) =>
    h('li', [tag(speaker, true), legalText(speaker.name)]),
  );
  const labels = ['quoted', 'reported'].map((label) =>
    translate({ key: `export:legend.${label}` }),
  );
  return [
    h('h2', translate({ key: 'export:speakers' })),
    h('ul', { class: 'speakers' }, speakers),
    h('p', { class: 'legend' }, labels.join(' · ')),
  ];
}

function quotations(sheet: Sheet, options: ExportOptions): Element[] {
  if (sheet.quotations.length === 0) return [];
  return [
    h('h2', options.translate({ key: 'export:quotations' })),
    quotationsTable(sheet, options),
  ];
}

function handovers(sheet: Sheet, options: ExportOptions): Element[] {
  if (sheet.handovers.length === 0) return [];
  const table = handoverTable(sheet, options);
  return [h('h2', table.title), handoversTable(table)];
}
