import { describe, expect, it } from 'vitest';
import { exportJson } from '../../../shared/export/json.ts';
import { expectedPair, exportOptions } from '../../support/expectedPair.ts';
import { HOSTILE, hostilePair } from './hostilePair.ts';

interface Exported {
  schemaVersion: number;
  title: string;
  texts: Record<'en' | 'fr', { text: string }>;
  segments: Record<'en' | 'fr', { start: number; end: number; text: string; kind: string }[]>;
  quotes: Record<'en' | 'fr', { start: number; end: number; text: string }[]>;
  quoteLinks: { differs: number | null }[];
  findings: { en: { text: string } | null; explanation: string }[];
  decisions: unknown[];
}

const read = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as Exported;

describe('JSON', () => {
  it('gives every place with its words, and explanations in words', () => {
    const { pair, analysis } = expectedPair('openai-otan');
    const exported = read(exportJson(pair, analysis, exportOptions('en')).bytes);
    expect(exported.schemaVersion).toBe(1);
    for (const language of ['en', 'fr'] as const) {
      const { text } = exported.texts[language];
      expect(text).toBe(pair.texts[language].text);
      for (const at of [...exported.segments[language], ...exported.quotes[language]]) {
        expect(text.slice(at.start, at.end)).toBe(at.text);
      }
    }
    expect(exported.findings[0]).toMatchObject({ en: { text: 'was' } });
    expect(exported.findings[0]!.explanation).toContain('Altman looks back');
  });

  it('computes how far linked quotations differ, where findings are asked for', () => {
    const { pair, analysis } = expectedPair('openai-otan');
    const differs = (findings: boolean): unknown =>
      read(exportJson(pair, analysis, exportOptions('en', findings)).bytes).quoteLinks[0]!.differs;
    expect([differs(true), differs(false)]).toEqual([0.25, null]);
  });

  it('leaves findings and decisions out when they are not asked for', () => {
    const { pair, analysis } = hostilePair();
    const exported = read(exportJson(pair, analysis, exportOptions('en', false)).bytes);
    expect([exported.findings, exported.decisions]).toEqual([[], []]);
  });

  it('brings every character of hostile text back', () => {
    const { pair, analysis } = hostilePair();
    const exported = read(exportJson(pair, analysis, exportOptions('en')).bytes);
    expect(exported.texts.fr.text).toBe(HOSTILE);
    expect(exported.title).toBe(HOSTILE);
  });
});
