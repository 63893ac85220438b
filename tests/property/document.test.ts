import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit } from '../../shared/document/apply.ts';
import type { DocumentPair } from '../../shared/document/documentPair.ts';
import type { Edit } from '../../shared/document/edit.ts';
import { revert, type Inverse } from '../../shared/document/inverse.ts';
import type { Both, Language } from '../../shared/text/language.ts';
import type { Span } from '../../shared/text/span.ts';
import { importedPair } from '../support/pairs.ts';

/** A span by two shares of the text's length; becomes offsets once the text is known. */
type Place = readonly [number, number];
type Plan = (texts: Both<string>) => Edit | null;

const language = fc.constantFrom<Language>('en', 'fr');
const place = fc.tuple(fc.nat(1000), fc.nat(1000));
const words = fc.string({ unit: 'grapheme', maxLength: 8 });
const by = { by: 'me', at: '2026-01-01T00:00:00.000Z', reason: null };

/** Snaps to whole characters, as every editor does. */
function offset(text: string, share: number): number {
  const at = Math.round((share / 1000) * text.length);
  return at > 0 && at < text.length && text.codePointAt(at - 1)! > 0xffff ? at - 1 : at;
}

function span(text: string, [a, b]: Place): Span {
  const [start, end] = [offset(text, a), offset(text, b)];
  return start <= end ? { start, end } : { start: end, end: start };
}

function filled(text: string, where: Place): Span | null {
  const { start, end } = span(text, where);
  return start < end ? { start, end } : null;
}

const replaceText = fc
  .record({ language, place, text: words })
  .map(({ language, place, text }): Plan => (texts) => ({
    type: 'replaceText',
    language,
    span: span(texts[language], place),
    text,
  }));
const setBoundary = fc
  .record({ language, share: fc.nat(1000), kind: fc.constantFrom('split', 'join') })
  .map(({ language, share, kind }): Plan => (texts) => ({
    type: 'setBoundary',
    boundary: { language, at: offset(texts[language], share), kind },
  }));
const pinOrUnpin = fc
  .record({ en: fc.option(place), fr: fc.option(place), pin: fc.boolean() })
  .map(({ en, fr, pin }): Plan => (texts) => {
    const spans = { en: en && filled(texts.en, en), fr: fr && filled(texts.fr, fr) };
    if (!spans.en && !spans.fr) return null;
    return pin ? { type: 'pin', pin: { ...spans, origin: 'edited' } } : { type: 'unpin', ...spans };
  });
const quotation = fc
  .record({ language, place, replaces: fc.option(place), reset: fc.boolean() })
  .map(({ language, place, replaces, reset }): Plan => (texts) => {
    const where = filled(texts[language], place);
    if (!where) return null;
    if (reset) return { type: 'resetQuotation', language, span: where };
    const before = replaces && filled(texts[language], replaces);
    return {
      type: 'setQuotation',
      quotation: { language, span: where, replaces: before, type: 'direct' },
    };
  });
const link = fc
  .record({ en: place, fr: place, linked: fc.boolean() })
  .map(({ en, fr, linked }): Plan => (texts) => {
    const spans = { en: filled(texts.en, en), fr: filled(texts.fr, fr) };
    if (!spans.en || !spans.fr) return null;
    return { type: 'setLink', link: { en: spans.en, fr: spans.fr, linked } };
  });
const decide = fc
  .record({
    findings: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
    status: fc.constantFrom('open', 'fixed', 'accepted', 'rejected'),
  })
  .map((decision): Plan => () => ({ type: 'decide', ...decision, ...by }));
const field = fc.constantFrom<Plan>(
  () => ({ type: 'rename', title: 'Other' }),
  () => ({ type: 'setState', state: 'submitted' }),
  () => ({ type: 'setState', state: 'approved', signature: { ...by, note: null } }),
  () => ({ type: 'setSourceLanguage', language: 'fr' }),
);

const plans = fc.array(
  fc.oneof(
    { arbitrary: replaceText, weight: 4 },
    setBoundary,
    pinOrUnpin,
    quotation,
    link,
    decide,
    field,
  ),
  { maxLength: 30 },
);
const text = fc.string({ unit: 'grapheme', maxLength: 60 });

function play(start: DocumentPair, steps: readonly Plan[]) {
  const edits: Edit[] = [];
  const inverses: Inverse[] = [];
  let pair = start;
  for (const plan of steps) {
    const edit = plan({ en: pair.texts.en.text, fr: pair.texts.fr.text });
    if (!edit) continue;
    const step = applyEdit(pair, edit);
    edits.push(edit);
    inverses.push(step.inverse);
    pair = step.pair;
  }
  return { pair, edits, inverses };
}

test('any edits, all taken back in turn, leave the pair as it was', () => {
  fc.assert(
    fc.property(text, text, plans, (en, fr, steps) => {
      const start = importedPair(en, fr);
      const { pair, inverses } = play(start, steps);
      expect(inverses.reduceRight(revert, pair)).toEqual(start);
    }),
    { numRuns: 400 },
  );
});

test('an inverse survives being written down, and the edits can be played again', () => {
  fc.assert(
    fc.property(text, text, plans, (en, fr, steps) => {
      const start = importedPair(en, fr);
      const { pair, edits, inverses } = play(start, steps);
      const read = JSON.parse(JSON.stringify(inverses)) as Inverse[];
      const back = read.reduceRight(revert, pair);
      const again = (JSON.parse(JSON.stringify(edits)) as Edit[]).reduce(
        (p, edit) => applyEdit(p, edit).pair,
        back,
      );
      expect(again).toEqual(pair);
    }),
  );
});

test('every span stays inside its text and holds words; no imported word is ever lost', () => {
  fc.assert(
    fc.property(text, text, plans, (en, fr, steps) => {
      const { pair } = play(importedPair(en, fr), steps);
      const { boundaries, pins, quotations, links } = pair.corrections;
      const length = { en: pair.texts.en.text.length, fr: pair.texts.fr.text.length };
      const spans: [Language, Span | null][] = [
        ...[...pins, ...links].flatMap((c): [Language, Span | null][] => [
          ['en', c.en],
          ['fr', c.fr],
        ]),
        ...quotations.flatMap((q): [Language, Span | null][] => [
          [q.language, q.span],
          [q.language, q.replaces],
        ]),
      ];
      for (const [language, where] of spans) {
        if (!where) continue;
        expect(where.start).toBeGreaterThanOrEqual(0);
        expect(where.start).toBeLessThan(where.end);
        expect(where.end).toBeLessThanOrEqual(length[language]);
      }
      for (const { language, at } of boundaries) expect(at).toBeLessThanOrEqual(length[language]);
      expect([pair.texts.en.imported, pair.texts.fr.imported]).toEqual([en, fr]);
    }),
  );
});

test('a change of text changes exactly the words of its span', () => {
  fc.assert(
    fc.property(text, place, words, (before, where, inserted) => {
      const cut = span(before, where);
      const { pair } = applyEdit(importedPair('', before), {
        type: 'replaceText',
        language: 'fr',
        span: cut,
        text: inserted,
      });
      expect(pair.texts.fr.text).toBe(
        before.slice(0, cut.start) + inserted + before.slice(cut.end),
      );
    }),
  );
});
