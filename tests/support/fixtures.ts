import { readFileSync } from 'node:fs';
import { z } from '../../shared/document/schema.ts';
import { SEVERITIES } from '../../shared/drift/severity.ts';
import type { Both, Language } from '../../shared/text/language.ts';
import type { Segment } from '../../shared/text/segment.ts';
import type { Span } from '../../shared/text/span.ts';

export const FIXTURES = [
  'openai-otan',
  'reopened-guillemets',
  'reported-speech',
  'dropped-and-added',
] as const;
export type FixtureName = (typeof FIXTURES)[number];

const place = z.strictObject({ words: z.string().min(1), within: z.string().optional() });
const namedPlace = place.extend({ name: z.string().min(1) });
const block = z.strictObject({
  kind: z.enum(['paragraph', 'heading', 'crosshead', 'list-item']),
  segments: z.array(z.string().min(1)).min(1),
});
const quotation = z.strictObject({
  id: z.string(),
  type: z.enum(['direct', 'partial', 'indirect', 'mention']),
  at: place,
  speaker: namedPlace.optional(),
  cue: place.optional(),
  relay: namedPlace.optional(),
  marks: z.strictObject({ open: z.string(), close: z.string() }).optional(),
  parent: z.string().optional(),
  required: z.boolean().default(true),
});
const drift = z.strictObject({
  id: z.string(),
  category: z.string(),
  severity: z.enum(SEVERITIES),
  en: place.nullable(),
  fr: place.nullable(),
  why: z.string(),
  required: z.boolean().default(true),
});

/** The shape of expected.json, as fixtures/README.md tells it. */
const expectedSchema = z.strictObject({
  blocks: z.strictObject({ en: z.array(block), fr: z.array(block) }),
  beads: z.array(z.strictObject({ en: z.array(z.int()), fr: z.array(z.int()) })),
  quotations: z.strictObject({ en: z.array(quotation), fr: z.array(quotation) }),
  quoteLinks: z.array(z.tuple([z.string(), z.string()])),
  drifts: z.array(drift),
  nearMisses: z.array(z.strictObject({ en: place, fr: place, why: z.string() })),
});

type Place = z.output<typeof place>;
type WrittenQuotation = z.output<typeof quotation>;
type WrittenDrift = z.output<typeof drift>;

export interface ExpectedBlock extends Span {
  readonly kind: z.output<typeof block>['kind'];
}

export interface ExpectedQuotation extends Omit<
  WrittenQuotation,
  'at' | 'speaker' | 'cue' | 'relay'
> {
  /** The words without the marks. */
  readonly at: Span;
  readonly speaker: (Span & { readonly name: string }) | null;
  readonly cue: Span | null;
  readonly relay: (Span & { readonly name: string }) | null;
}

export interface ExpectedDrift extends Omit<WrittenDrift, 'en' | 'fr'> {
  readonly en: Span | null;
  readonly fr: Span | null;
}

/** A document pair with what is expected of it; every place as offsets into its text. */
export interface Fixture {
  readonly name: FixtureName;
  readonly texts: Both<string>;
  readonly blocks: Both<readonly ExpectedBlock[]>;
  readonly segments: Both<readonly Segment[]>;
  readonly beads: readonly { readonly en: readonly number[]; readonly fr: readonly number[] }[];
  readonly quotations: Both<readonly ExpectedQuotation[]>;
  readonly quoteLinks: readonly (readonly [en: string, fr: string])[];
  readonly drifts: readonly ExpectedDrift[];
  readonly nearMisses: readonly {
    readonly en: Span;
    readonly fr: Span;
    readonly why: string;
  }[];
}

/**
 * Reads a fixture from its folder.
 * @throws when expected.json has another shape, or names words that are not in the text, or are in
 * it more than once
 */
export function loadFixture(name: FixtureName): Fixture {
  const read = (file: string) =>
    readFileSync(new URL(`../../fixtures/${name}/${file}`, import.meta.url), 'utf8');
  const texts = { en: read('source.en.txt'), fr: read('article.fr.txt') };
  const expected = expectedSchema.parse(JSON.parse(read('expected.json')));
  const en = locateBlocks(texts.en, expected.blocks.en);
  const fr = locateBlocks(texts.fr, expected.blocks.fr);
  const locate = (language: Language, at: Place) => locatePlace(texts[language], at);
  const quotations = (language: Language) =>
    expected.quotations[language].map((written) => locateQuotation(texts[language], written));
  return {
    name,
    texts,
    blocks: { en: en.blocks, fr: fr.blocks },
    segments: { en: en.segments, fr: fr.segments },
    beads: expected.beads,
    quotations: { en: quotations('en'), fr: quotations('fr') },
    quoteLinks: expected.quoteLinks,
    drifts: expected.drifts.map((written) => ({
      ...written,
      en: written.en && locate('en', written.en),
      fr: written.fr && locate('fr', written.fr),
    })),
    nearMisses: expected.nearMisses.map(({ en, fr, why }) => ({
      en: locate('en', en),
      fr: locate('fr', fr),
      why,
    })),
  };
}

function locateQuotation(text: string, written: WrittenQuotation): ExpectedQuotation {
  const named = (at: z.output<typeof namedPlace> | undefined) =>
    at ? { ...locatePlace(text, at), name: at.name } : null;
  return {
    ...written,
    at: locatePlace(text, written.at),
    speaker: named(written.speaker),
    cue: written.cue ? locatePlace(text, written.cue) : null,
    relay: named(written.relay),
  };
}

function locateBlocks(text: string, written: readonly z.output<typeof block>[]) {
  const blocks: ExpectedBlock[] = [];
  const segments: Segment[] = [];
  let from = 0;
  for (const { kind, segments: sentences } of written) {
    for (const sentence of sentences) {
      const start = text.indexOf(sentence, from);
      if (start < 0 || text.slice(from, start).trim()) throw new Error(`not next: ${sentence}`);
      from = start + sentence.length;
      segments.push({ start, end: from, block: blocks.length });
    }
    blocks.push({ kind, start: segments.at(-sentences.length)!.start, end: from });
  }
  if (text.slice(from).trim()) throw new Error(`left over: ${text.slice(from)}`);
  return { blocks, segments };
}

function locatePlace(text: string, { words, within = words }: Place): Span {
  const start = only(text, within) + only(within, words);
  return { start, end: start + words.length };
}

function only(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`not in the text: ${words}`);
  if (text.includes(words, at + 1)) throw new Error(`more than once in the text: ${words}`);
  return at;
}
