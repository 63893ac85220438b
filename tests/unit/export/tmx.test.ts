import { describe, expect, it } from 'vitest';
import { exportTmx } from '../../../shared/export/tmx.ts';
import { expectedPair, exportOptions } from '../../support/expectedPair.ts';
import { elements, parseXml, textOf, type XmlElement } from '../../support/xml.ts';
import { HOSTILE_LEGAL, hostilePair } from './hostilePair.ts';

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const read = (bytes: Uint8Array) => parseXml(decode(bytes));

/** What the TMX 1.4 DTD requires of each element: attributes it must have, those it may, its content. */
const DTD: Record<string, { must: string[]; may: string[]; content: RegExp }> = {
  tmx: { must: ['version'], may: [], content: /^header body $/ },
  header: {
    must: [
      'creationtool',
      'creationtoolversion',
      'segtype',
      'o-tmf',
      'adminlang',
      'srclang',
      'datatype',
    ],
    may: ['o-encoding', 'creationdate', 'creationid', 'changedate', 'changeid'],
    content: /^((note|prop|ude) )*$/,
  },
  body: { must: [], may: [], content: /^(tu )*$/ },
  tu: {
    must: [],
    may: ['tuid', 'o-encoding', 'datatype', 'creationdate', 'segtype', 'srclang'],
    content: /^((note|prop) )*(tuv )+$/,
  },
  tuv: { must: ['xml:lang'], may: ['creationdate'], content: /^((note|prop) )*seg $/ },
  prop: { must: ['type'], may: ['xml:lang', 'o-encoding'], content: /^$/ },
  note: { must: [], may: ['xml:lang', 'o-encoding'], content: /^$/ },
  seg: { must: [], may: [], content: /^$/ },
};

function expectValid(element: XmlElement): void {
  const rule = DTD[element.name]!;
  const inner = element.children.filter((child) => typeof child !== 'string');
  expect(inner.map(({ name }) => `${name} `).join('')).toMatch(rule.content);
  const attributes = Object.keys(element.attributes);
  expect(attributes).toEqual(expect.arrayContaining(rule.must));
  expect([...rule.must, ...rule.may]).toEqual(expect.arrayContaining(attributes));
  inner.forEach(expectValid);
}

describe('TMX', () => {
  const { pair, analysis } = expectedPair('dropped-and-added');

  it('follows the DTD, with the two texts named by language and the source first', () => {
    const root = read(exportTmx(pair, analysis, exportOptions('en')).bytes);
    expectValid(root);
    const [header] = elements(root, 'header');
    expect(header!.attributes).toMatchObject({ srclang: 'en', creationdate: '20260102T030405Z' });
    for (const unit of elements(root, 'tu')) {
      expect(elements(unit, 'tuv').map((tuv) => tuv.attributes['xml:lang'])).toEqual(['en', 'fr']);
    }
  });

  it('joins merged sentences, and leaves out what has no counterpart', () => {
    const root = read(exportTmx(pair, analysis, exportOptions('en')).bytes);
    const source = elements(root, 'seg').filter((_, i) => i % 2 === 0);
    expect(source).toHaveLength(5);
    expect(textOf(source[1]!)).toMatch(
      /^The building was closed .* staircase\. Nobody was hurt\.$/,
    );
    expect(source.map(textOf).join(' ')).not.toContain('18 million');
  });

  it('names who is quoted on each side, and carries findings only when asked', () => {
    const pairOf = expectedPair('openai-otan');
    const full = read(exportTmx(pairOf.pair, pairOf.analysis, exportOptions('en')).bytes);
    const bare = read(exportTmx(pairOf.pair, pairOf.analysis, exportOptions('en', false)).bytes);
    const speakers = elements(full, 'prop').filter(
      (prop) => prop.attributes.type === 'x-quotation-speaker',
    );
    expect(speakers.map(textOf)).toEqual(
      expect.arrayContaining(['Pentagon', 'Pentagone', 'Sam Altman']),
    );
    expect(elements(full, 'note')).toHaveLength(pairOf.analysis.findings.length);
    expect(elements(bare, 'note')).toHaveLength(0);
  });

  it('puts French first when French is the source', () => {
    const french = { ...pair, sourceLanguage: 'fr' as const };
    const root = read(exportTmx(french, analysis, exportOptions('fr')).bytes);
    expect(elements(root, 'header')[0]!.attributes.srclang).toBe('fr');
    expect(elements(root, 'tuv')[0]!.attributes['xml:lang']).toBe('fr');
  });

  it('carries hostile text as text', () => {
    const hostile = hostilePair();
    const root = read(exportTmx(hostile.pair, hostile.analysis, exportOptions('en')).bytes);
    expectValid(root);
    expect(elements(root, 'seg').map(textOf)).toEqual([HOSTILE_LEGAL, HOSTILE_LEGAL]);
  });

  it('makes the same bytes of the same pair', () => {
    const make = () => exportTmx(pair, analysis, exportOptions('fr')).bytes;
    expect(make()).toEqual(make());
  });
});
