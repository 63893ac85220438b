import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../../shared/lexicon/openLexicon.ts';
import { SURELY_SAID } from '../../../shared/quotes/certainty.ts';
import { findQuotations } from '../../../shared/quotes/findQuotations.ts';
import { linkQuotations } from '../../../shared/quotes/linkQuotations.ts';
import type { Quotation } from '../../../shared/quotes/quotation.ts';
import type { Bead } from '../../../shared/align/bead.ts';
import type { Language } from '../../../shared/text/language.ts';
import { segmentText } from '../../../shared/text/segmentText.ts';
import type { Span } from '../../../shared/text/span.ts';
import {
  FIXTURES,
  loadFixture,
  type ExpectedQuotation,
  type Fixture,
  type FixtureName,
} from '../../support/fixtures.ts';

const lexicon = openLexicon(
  readFileSync(new URL('../../../shared/lexicon/data/lexicon.bin', import.meta.url)),
);
const LANGUAGES = ['en', 'fr'] as const;

/** What may be found beyond the noted: the sentence around a fragment is reported speech too. */
const MOST_EXTRA: Record<FixtureName, number> = {
  'openai-otan': 0,
  'reopened-guillemets': 0,
  'reported-speech': 1,
  'dropped-and-added': 0,
};

function read(fixture: Fixture, language: Language) {
  const text = segmentText(fixture.texts[language], language);
  return { text, found: findQuotations(text, SURELY_SAID) };
}

const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start));

const sameAs = (expected: ExpectedQuotation) => (quotation: Quotation) =>
  quotation.type === expected.type && overlap(quotation, expected.at) >= 0.8;

describe.each(FIXTURES)('article pair %s', (name) => {
  const fixture = loadFixture(name);

  it.each(LANGUAGES)('%s: every quotation with its speaker and relay', (language) => {
    const { found } = read(fixture, language);
    const required = fixture.quotations[language].filter(({ required }) => required);
    const told = required.map((expected) => {
      const quotation = found.find(sameAs(expected));
      const { speaker = null, relay = null } = quotation ?? {};
      return [expected.id, quotation && [speaker?.name ?? null, relay?.name ?? null]];
    });
    const noted = required.map(({ id, speaker, relay }) => [
      id,
      [speaker?.name ?? null, relay?.name ?? null],
    ]);
    expect(told).toEqual(noted);
  });

  it.each(LANGUAGES)('%s: little else', (language) => {
    const { text, found } = read(fixture, language);
    const extra = found.filter(
      (quotation) => !fixture.quotations[language].some((noted) => sameAs(noted)(quotation)),
    );
    const words = extra.map(({ start, end }) => text.text.slice(start, end));
    expect(words.length, words.join('\n')).toBeLessThanOrEqual(MOST_EXTRA[name]);
  });

  it('the links that are noted', () => {
    const [en, fr] = [read(fixture, 'en'), read(fixture, 'fr')];
    const beads = fixture.beads.map((bead): Bead => ({
      ...bead,
      confidence: 1,
      origin: 'automatic',
    }));
    const links = linkQuotations({
      en: en.text,
      fr: fr.text,
      quotes: { en: en.found, fr: fr.found },
      beads,
      lexicon,
    });
    const noteOf = (language: Language, found: readonly Quotation[], id: string) => {
      const quotation = found.find((each) => each.id === id)!;
      return fixture.quotations[language].find((noted) => sameAs(noted)(quotation))?.id;
    };
    const told = links.map((link) => [
      noteOf('en', en.found, link.en),
      noteOf('fr', fr.found, link.fr),
    ]);
    const required = fixture.quoteLinks.filter(
      ([id]) => fixture.quotations.en.find((noted) => noted.id === id)!.required,
    );
    expect(told).toEqual(expect.arrayContaining(required.map((pair) => [...pair])));
  });
});
