import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../shared/export/html/exportHtml.ts';
import { expectedPair, exportOptions } from '../../support/expectedPair.ts';
import { HOSTILE_LEGAL, hostilePair } from './hostilePair.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function read(bytes: Uint8Array): Node {
  return parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), {
    onParseError: ({ code }) => {
      throw new Error(code);
    },
  });
}

function elements(node: Node, wanted: (element: Element) => boolean): Element[] {
  const inner = 'childNodes' in node ? node.childNodes : [];
  const below = inner.flatMap((child) => elements(child, wanted));
  return 'tagName' in node && wanted(node) ? [node, ...below] : below;
}

const named = (name: string) => (element: Element) => element.tagName === name;
const attribute = ({ attrs }: Element, name: string) => attrs.find((a) => a.name === name)?.value;
const classed = (name: string) => (element: Element) =>
  attribute(element, 'class')?.split(' ').includes(name) ?? false;

function text(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
}

/** A cell's text without labels and note numbers. */
function wording(node: Node): string {
  if ('tagName' in node && (node.tagName === 'sup' || classed('tag')(node))) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wording).join('') : '';
}

describe('HTML', () => {
  const { pair, analysis } = expectedPair('openai-otan');
  const page = read(exportHtml(pair, analysis, exportOptions('en')).bytes);
  const table = elements(page, classed('pair'))[0]!;

  it('holds every sentence of both texts, each in its language', () => {
    for (const language of ['en', 'fr'] as const) {
      const cells = elements(table, (e) => e.tagName === 'td' && attribute(e, 'lang') === language);
      const sentences = analysis.segments[language].map(({ start, end }) =>
        pair.texts[language].text.slice(start, end),
      );
      expect(cells.map(wording)).toEqual(sentences);
    }
  });

  it('stands alone: no script, no request, and a policy that forbids both', () => {
    expect(elements(page, (e) => ['script', 'link', 'img', 'iframe'].includes(e.tagName))).toEqual(
      [],
    );
    expect(
      elements(page, (e) => e.attrs.some(({ name }) => /^(?:on|src|href|style)/.test(name))),
    ).toEqual([]);
    const [policy] = elements(
      page,
      (e) => attribute(e, 'http-equiv') === 'Content-Security-Policy',
    );
    expect(attribute(policy!, 'content')).toContain("default-src 'none'");
  });

  it('names the speakers once each, though the languages name them differently', () => {
    const [legend] = elements(page, classed('speakers'));
    const names = elements(legend!, named('li')).map(wording);
    expect(names).toContain('Pentagon');
    expect(names).not.toContain('Pentagone');
    expect(new Set(names).size).toBe(names.length);
  });

  it('marks the exact words of each finding and explains it below', () => {
    const marked = elements(table, classed('finding')).map(text);
    expect(marked).toEqual(
      expect.arrayContaining(['was', "s'agit", 'shall not be', 'ne seront pas']),
    );
    const notes = elements(table, classed('notes')).filter(named('ol'));
    expect(notes.map(text).join(' ')).toContain('Altman looks back on a decision');
  });

  it('leaves findings out when they are not asked for', () => {
    const clean = read(exportHtml(pair, analysis, exportOptions('en', false)).bytes);
    expect(elements(clean, (e) => classed('finding')(e) || classed('notes')(e))).toEqual([]);
    expect(text(elements(clean, named('body'))[0]!)).not.toContain('Score');
  });

  it('leaves out findings that were rejected, and says why others were accepted', () => {
    const at = '2026-01-02T03:04:05Z';
    const decisions = [
      { finding: 'standoff', status: 'accepted' as const, reason: 'House usage', by: 'Ana', at },
      { finding: 'tense-altman', status: 'rejected' as const, reason: null, by: 'Ana', at },
    ];
    const decided = read(exportHtml({ ...pair, decisions }, analysis, exportOptions('en')).bytes);
    const notes = elements(decided, classed('notes')).map(text).join(' ');
    expect(notes).toContain('Accepted · Ana, 2 January 2026 · House usage');
    expect(notes).not.toContain('Altman looks back');
  });

  it('counts and scores what is still open', () => {
    const summary = (of: typeof pair) =>
      elements(read(exportHtml(of, analysis, exportOptions('en')).bytes), classed('summary')).map(
        text,
      );
    const decisions = analysis.findings.map(({ id }) => ({
      finding: id,
      status: 'accepted' as const,
      reason: null,
      by: 'Ana',
      at: '2026-01-02T03:04:05Z',
    }));
    expect(summary(pair)[0]).toContain('● 3 major');
    expect(summary({ ...pair, decisions })[0]).toMatch(/● 0 major.*Score 100 out of 100/u);
  });

  it('says on which side a sentence is missing', () => {
    const other = expectedPair('dropped-and-added');
    const french = read(exportHtml(other.pair, other.analysis, exportOptions('fr')).bytes);
    expect(elements(french, classed('missing')).map(text)).toEqual([
      'Absent du texte français',
      'Absent du texte anglais',
    ]);
  });

  it('shows hostile text as text', () => {
    const hostile = hostilePair();
    const shown = read(exportHtml(hostile.pair, hostile.analysis, exportOptions('en')).bytes);
    expect(elements(shown, named('script'))).toEqual([]);
    const cells = elements(shown, (e) => e.tagName === 'td' && attribute(e, 'lang') !== undefined);
    expect(cells.slice(0, 2).map(wording)).toEqual([HOSTILE_LEGAL, HOSTILE_LEGAL]);
    expect(text(elements(shown, named('h1'))[0]!)).toBe(HOSTILE_LEGAL);
    expect(text(elements(shown, classed('decision'))[0]!)).toBe(
      `Accepted · ${HOSTILE_LEGAL}, 2 January 2026 · ${HOSTILE_LEGAL}`,
    );
  });
});
