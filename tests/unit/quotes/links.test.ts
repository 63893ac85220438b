import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../shared/align/bead.ts';
import type { Lexicon } from '../../../shared/lexicon/lexicon.ts';
import {
  applyLinkCorrections,
  applyQuotationCorrections,
} from '../../../shared/quotes/applyQuotationCorrections.ts';
import { linkQuotations } from '../../../shared/quotes/linkQuotations.ts';
import { segmentText } from '../../../shared/text/segmentText.ts';
import { find } from './find.ts';

const pairs = new Map([
  ['bridge', 'pont'],
  ['safe', 'sûr'],
  ['road', 'route'],
  ['dangerous', 'dangereuse'],
  ['closed', 'fermé'],
]);
const similarity = (en: string, fr: string): number => (en === fr || pairs.get(en) === fr ? 1 : 0);
const lexicon = {
  similarity,
  similarities: (en: readonly string[], fr: readonly string[]) =>
    Float64Array.from(en.flatMap((a) => fr.map((b) => similarity(a, b)))),
  idf: (_: string, form: string): number => (form.length > 3 ? 0.8 : 0.1),
} as Lexicon;

function link(en: string, fr: string, beads?: readonly Bead[]) {
  const texts = { en: segmentText(en, 'en'), fr: segmentText(fr, 'fr') };
  const quotes = { en: find('en', en), fr: find('fr', fr) };
  const all: Bead = {
    en: [...texts.en.segments.keys()],
    fr: [...texts.fr.segments.keys()],
    confidence: 1,
    origin: 'automatic',
  };
  const links = linkQuotations({ ...texts, quotes, beads: beads ?? [all], lexicon });
  const words = links.map(({ en: a, fr: b, reason }) => {
    const source = quotes.en.find(({ id }) => id === a)!;
    const target = quotes.fr.find(({ id }) => id === b)!;
    return [en.slice(source.start, source.end), fr.slice(target.start, target.end), reason.key];
  });
  return { links, quotes, words };
}

describe('links', () => {
  it('pairs by words, not by order', () => {
    const { words } = link(
      'She called the bridge “safe” and the road “dangerous”.',
      'Elle a jugé la route « dangereuse » et le pont « sûr ».',
    );
    expect(words).toContainEqual(['safe', 'sûr', 'quotes:reason.sameWords']);
    expect(words).toContainEqual(['dangerous', 'dangereuse', 'quotes:reason.sameWords']);
  });

  it('is surer of a pair that nothing else comes near than of its words alone', () => {
    const [alone] = link(
      'She called it “dangerous and closed”.',
      'Elle le dit « dangereuse, sans issue ».',
    ).links;
    const score = alone!.reason.values!.percent as number;
    expect(score).toBeLessThan(60);
    expect(alone!.confidence * 100).toBeGreaterThan(score + 20);
    const [rivalled] = link(
      'She called it “dangerous and closed”.',
      'Elle le dit « dangereuse, sans issue » et « dangereuse, sans retour ».',
    ).links;
    expect(rivalled!.confidence * 100).toBeCloseTo(rivalled!.reason.values!.percent as number);
  });

  it('pairs a quotation with the reported words it became', () => {
    const { words } = link('“The bridge is closed,” he said.', 'Il a dit que le pont est fermé.');
    expect(words).toEqual([
      ['The bridge is closed,', 'que le pont est fermé', 'quotes:reason.unmarkedInFrench'],
    ]);
  });

  it('leaves a dropped quotation without a link', () => {
    const { links } = link('“The bridge is closed,” he said.', 'Le maire a parlé.');
    expect(links).toEqual([]);
  });

  it('keeps what people parted and paired', () => {
    const { links, quotes } = link(
      '“The bridge is closed,” he said.',
      '« Le pont est fermé », a-t-il dit.',
    );
    const [en] = quotes.en;
    const [fr] = quotes.fr;
    const parted = applyLinkCorrections(quotes, links, [{ en: en!, fr: fr!, linked: false }]);
    expect(parted).toEqual([]);
    const paired = applyLinkCorrections(quotes, parted, [{ en: en!, fr: fr!, linked: true }]);
    expect(paired).toMatchObject([{ en: en!.id, fr: fr!.id, confidence: 1, origin: 'edited' }]);
  });
});

describe('corrections', () => {
  const text = 'Le préfet a jugé que la route était « dangereuse et mal éclairée ».';
  const computed = find('fr', text);
  const fragment = computed.find(({ type }) => type === 'partial')!;

  it('moves an edge and keeps the speaker', () => {
    const span = { start: fragment.start, end: fragment.start + 'dangereuse'.length };
    const set = applyQuotationCorrections(text, 'fr', computed, [
      { language: 'fr', span, replaces: fragment, type: 'partial' },
    ]);
    expect(set.filter(({ type }) => type === 'partial')).toMatchObject([
      { ...span, origin: 'edited', speaker: { text: 'Le préfet' } },
    ]);
    expect(set.some(({ type }) => type === 'indirect')).toBe(true);
  });

  it('sets type and speaker', () => {
    const set = applyQuotationCorrections(text, 'fr', computed, [
      {
        language: 'fr',
        span: fragment,
        replaces: fragment,
        type: 'direct',
        speaker: 'Jeanne Roux',
      },
    ]);
    expect(set.find(({ origin }) => origin === 'edited')).toMatchObject({
      type: 'direct',
      speaker: { name: 'Jeanne Roux' },
    });
  });

  it('forgets what is nobody’s words', () => {
    const set = applyQuotationCorrections(text, 'fr', computed, [
      { language: 'fr', span: fragment, replaces: fragment, type: null },
    ]);
    expect(set.map(({ type }) => type)).toEqual(['indirect']);
  });
});
