import type { Analysis } from '../analysis/analysis.ts';
import { documentPairSchema, pairStateSchema } from '../document/documentPair.ts';
import { editSchema } from '../document/edit.ts';
import { languageSchema, z } from '../document/schema.ts';
import { failureSchema } from './failure.ts';

/** One text on its way in: read from a file by text.read (`name` of the file), or pasted (null). */
export const textInputSchema = z.object({ name: z.string().max(300).nullable(), text: z.string() });

export const pairSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  sourceLanguage: languageSchema,
  state: pairStateSchema,
  /** ISO 8601, UTC. */
  changedAt: z.iso.datetime(),
  /** Quotations of the source text, mentions left out. */
  quotations: z.int(),
  /** Findings that nobody has decided on, by severity. */
  open: z.object({ minor: z.int(), major: z.int(), critical: z.int() }),
  /** MQM score of the open findings, 0..100. */
  score: z.number(),
});

/** How much of the work is done; the unit is the step's own, so show the share only. */
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

export const exportFormatSchema = z.enum([
  'docx',
  'pdf',
  'html',
  'xlsx',
  'csv',
  'tmx',
  'xliff',
  'json',
]);

const messageSchema = failureSchema.shape.message;
const none = z.object({});
const byId = z.object({ id: z.string() });
const bytes = z.instanceof<typeof Uint8Array<ArrayBufferLike>>(Uint8Array);

/**
 * The one table of calls: every host serves it, every client calls it.
 *
 * Any call may fail with `bad-request` (input not as described here), `cancelled`, `disk-full`,
 * `store-unreadable` or `internal`; calls with an `id` also with `not-found`. A cancelled call
 * answers with `cancelled` at once. What `pair.edit`, `pair.undo` and `pair.redo` change is on disk
 * before they analyse: when cancelled during the analysis, the change stands.
 */
export const contract = {
  'app.info': {
    input: none,
    progress: z.never(),
    output: z.object({
      version: z.string(),
      host: z.enum(['desktop', 'local']),
      /** What the person should know at start: a damaged library was put aside, and where it is. */
      notices: z.array(messageSchema),
    }),
  },
  /** All settings of the person by key: values are JSON, the page owns the keys. */
  'settings.read': { input: none, progress: z.never(), output: z.record(z.string(), z.unknown()) },
  'settings.write': {
    input: z.object({ key: z.string().min(1).max(100), value: z.json() }),
    progress: z.never(),
    output: none,
  },
  /** All pairs, the last changed first. */
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
  /**
   * Applies the edits in order, all or none; they undo together. Fails with stale-version when
   * `version` is not the pair's (another window was faster: open again), with bad-request when a span
   * lies outside the text.
   */
  'pair.edit': {
    input: byId.extend({ version: z.int(), edits: z.array(editSchema).min(1) }),
    progress: progressSchema,
    output: pairViewSchema,
  },
  /** Fails with nothing-to-undo. Undo and redo survive a restart. */
  'pair.undo': { input: byId, progress: progressSchema, output: pairViewSchema },
  'pair.redo': { input: byId, progress: progressSchema, output: pairViewSchema },
  /** The pair as it stands, as a file. `language` is that of headings and explanations. */
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
/** The input after validation: defaults filled in. */
export type ValidInput<M extends Method> = z.output<Contract[M]['input']>;
export type Progress<M extends Method> = z.output<Contract[M]['progress']>;
export type Output<M extends Method> = z.output<Contract[M]['output']>;
export type PairView = z.output<typeof pairViewSchema>;
export type PairSummary = z.output<typeof pairSummarySchema>;
export type ExportFormat = z.output<typeof exportFormatSchema>;
