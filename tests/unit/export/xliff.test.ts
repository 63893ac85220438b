import { describe, expect, it } from 'vitest';
import { exportXliff } from '../../../shared/export/xliff.ts';
import { expectedPair, exportOptions } from '../../support/expectedPair.ts';
import { elements, parseXml, textOf, type XmlElement } from '../../support/xml.ts';
import { HOSTILE, hostilePair } from './hostilePair.ts';

const read = (bytes: Uint8Array) =>
  parseXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));

/** What XLIFF 2.1 (section 4.2) lets the elements that we write have: attributes and content. */
const SCHEMA: Record<string, { must: string[]; may: string[]; content: RegExp }> = {
  xliff: { must: ['xmlns', 'version', 'srcLang'], may: ['trgLang'], content: /^(file )+$/ },
  file: { must: ['id'], may: ['original'], content: /^(unit )+$/ },
  unit: { must: ['id'], may: ['xml:space'], content: /^(notes )?(segment )+$/ },
  notes: { must: [], may: [], content: /^(note )+$/ },
  note: { must: [], may: ['id', 'appliesTo', 'category', 'priority'], content: /^$/ },
  segment: { must: [], may: ['id', 'state'], content: /^source (target )?$/ },
  source: { must: [], may: [], content: /^(cp )*$/ },
  target: { must: [], may: [], content: /^(cp )*$/ },
  cp: { must: ['hex'], may: [], content: /^$/ },
};

function expectValid(element: XmlElement): void {
  const rule = SCHEMA[element.name]!;
  const inner = element.children.filter((child) => typeof child !== 'string');
  expect(inner.map(({ name }) => `${name} `).join('')).toMatch(rule.content);
  const attributes = Object.keys(element.attributes);
  expect(attributes).toEqual(expect.arrayContaining(rule.must));
  expect([...rule.must, ...rule.may]).toEqual(expect.arrayContaining(attributes));
  inner.forEach(expectValid);
}

/** The text of a side, the characters that XML cannot carry in their places again. */
function carriedText(element: XmlElement): string {
  return element.children
    .map((child) =>
      typeof child === 'string'
        ? child
        : String.fromCodePoint(Number.parseInt(child.attributes.hex!, 16)),
    )
    .join('');
}

describe('XLIFF', () => {
  const { pair, analysis } = expectedPair('dropped-and-added');

  it('follows the schema, a unit a bead, ids unlike, languages named', () => {
    const root = read(exportXliff(pair, analysis, exportOptions('en')).bytes);
    expectValid(root);
    expect(root.attributes).toMatchObject({
      xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
      version: '2.1',
      srcLang: 'en',
      trgLang: 'fr',
    });
    const units = elements(root, 'unit');
    expect(units).toHaveLength(analysis.beads.length);
    expect(new Set(units.map((unit) => unit.attributes.id)).size).toBe(units.length);
    const states = new Set(elements(root, 'segment').map(({ attributes }) => attributes.state));
    expect([...states].sort()).toEqual(['initial', 'translated']);
  });

  it('leaves out the target where nothing renders the source, and keeps what was added', () => {
    const root = read(exportXliff(pair, analysis, exportOptions('en')).bytes);
    const segments = elements(root, 'segment');
    const [bare] = segments.filter((segment) => elements(segment, 'target').length === 0);
    expect(bare!.attributes.state).toBe('initial');
    expect(textOf(bare!)).not.toBe('');
    const added = segments.filter(
      (segment) => textOf(elements(segment, 'source')[0]!) === '' && textOf(segment) !== '',
    );
    expect(added).toHaveLength(1);
  });

  it('says what a person confirmed, and what the desk approved', () => {
    const beads = analysis.beads.map((bead) => ({ ...bead, origin: 'confirmed' as const }));
    const states = (of: typeof pair) =>
      elements(read(exportXliff(of, { ...analysis, beads }, exportOptions('en')).bytes), 'segment')
        .filter((segment) => elements(segment, 'target').length > 0)
        .map(({ attributes }) => attributes.state);
    expect(new Set(states(pair))).toEqual(new Set(['reviewed']));
    expect(new Set(states({ ...pair, state: 'approved' }))).toEqual(new Set(['final']));
  });

  it('carries findings and speakers as notes, findings only when asked', () => {
    const other = expectedPair('openai-otan');
    const notes = (findings: boolean) =>
      elements(
        read(exportXliff(other.pair, other.analysis, exportOptions('en', findings)).bytes),
        'note',
      );
    const speakers = notes(false);
    expect(speakers.every(({ attributes }) => attributes.category === 'quotation-speaker')).toBe(
      true,
    );
    expect(speakers.map(textOf)).toContain('Sam Altman');
    expect(notes(true)).toHaveLength(speakers.length + other.analysis.findings.length);
    expect(notes(true).map(textOf).join()).toContain('Altman looks back');
  });

  it('brings every character of hostile text back', () => {
    const hostile = hostilePair();
    const root = read(exportXliff(hostile.pair, hostile.analysis, exportOptions('en')).bytes);
    expectValid(root);
    expect(carriedText(elements(root, 'source')[0]!)).toBe(HOSTILE);
    expect(carriedText(elements(root, 'target')[0]!)).toBe(HOSTILE);
  });
});
