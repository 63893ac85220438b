import type { Analysis } from '../analysis/analysis.ts';
import { documentPairSchema, pairStateSchema } from '../document/documentPair.ts';
import { editSchema } from '../document/edit.ts';
import { languageSchema, z } from '../document/schema.ts';

/** One text on its way in: bytes of a file, or text that was pasted. */
export const textInputSchema = z.object({ name: z.string().max(300).nullable(), text: z.string() });

export const pairSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  sourceLanguage: languageSchema,
  state: pairStateSchema,
  /** ISO 8601, UTC. */
  changedAt: z.iso.datetime(),
  quotations: z.int(),
  /** Open findings by severity. */
  open: z.object({ minor: z.int(), major: z.int(), critical: z.int() }),
  score: z.number(),
});

export const progressSchema = z.object({ done: z.number(), total: z.number() });

export const pairViewSchema = z.object({
  pair: documentPairSchema,
  /** Rises by one with every change; an edit names the version that it was made on. */
  version: z.int(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  /** Computed by our own side of the contract, so typed but not validated again. */
  analysis: z.custom<Analysis>((value) => typeof value === 'object' && value !== null),
  /** What the last analysis took, in milliseconds. */
  elapsed: z.number(),
});

export const exportFormatSchema = z.enum(['docx', 'html', 'tmx', 'json']);

const none = z.object({});
const byId = z.object({ id: z.string() });
const bytes = z.instanceof(Uint8Array);

/** The one table of calls: every host serves it, every client calls it. */
export const contract = {
  'app.info': {
    input: none,
    progress: z.never(),
    output: z.object({ version: z.string(), host: z.enum(['desktop', 'local']) }),
  },
  'settings.read': { input: none, progress: z.never(), output: z.record(z.string(), z.unknown()) },
  'settings.write': {
    input: z.object({ key: z.string(), value: z.unknown() }),
    progress: z.never(),
    output: none,
  },
  'library.list': { input: none, progress: z.never(), output: z.array(pairSummarySchema) },
  /** Reads one file: finds its encoding and language. Fails with not-text, empty-text, too-large. */
  'text.read': {
    input: z.object({ name: z.string().max(300), bytes }),
    progress: z.never(),
    output: textInputSchema.extend({ encoding: z.string(), language: languageSchema.nullable() }),
  },
  /** Fails with same-language, unknown-language, empty-text, too-large. Order of the texts is free. */
  'library.create': {
    input: z.object({
      title: z.string().trim().max(300).optional(),
      texts: z.tuple([textInputSchema, textInputSchema]),
      /** Who is which, when the person overrules the detection: language of the first text. */
      firstLanguage: languageSchema.optional(),
      sourceLanguage: languageSchema.default('en'),
    }),
    progress: progressSchema,
    output: byId,
  },
  'library.remove': { input: byId, progress: z.never(), output: none },
  'pair.open': { input: byId, progress: progressSchema, output: pairViewSchema },
  'pair.edit': {
    input: byId.extend({ version: z.int(), edits: z.array(editSchema).min(1) }),
    progress: progressSchema,
    output: pairViewSchema,
  },
  'pair.undo': { input: byId, progress: progressSchema, output: pairViewSchema },
  'pair.redo': { input: byId, progress: progressSchema, output: pairViewSchema },
  'pair.export': {
    input: byId.extend({
      format: exportFormatSchema,
      options: z.object({ findings: z.boolean(), language: languageSchema }),
    }),
    progress: progressSchema,
    output: z.object({ name: z.string(), mediaType: z.string(), bytes }),
  },
} as const;

export type Contract = typeof contract;
export type Method = keyof Contract;
export type Input<M extends Method> = z.input<Contract[M]['input']>;
export type Progress<M extends Method> = z.output<Contract[M]['progress']>;
export type Output<M extends Method> = z.output<Contract[M]['output']>;
export type PairView = z.output<typeof pairViewSchema>;
export type PairSummary = z.output<typeof pairSummarySchema>;
export type ExportFormat = z.output<typeof exportFormatSchema>;
