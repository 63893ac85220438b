import type { Analysis } from '../analysis/analysis.ts';
import { documentPairSchema } from '../document/documentPair.ts';
import { editSchema } from '../document/edit.ts';
import type { HouseRules } from '../drift/house/houseRules.ts';
import type { MqmCategory } from '../drift/finding.ts';
import type { Severity } from '../drift/severity.ts';
import { houseEditSchema } from '../house/edit.ts';
import { HOUSE_FILE_KINDS } from '../house/houseFileKinds.ts';
import { languageSchema, z } from '../document/schema.ts';
import { pairStateSchema } from '../document/handover.ts';
import { TEXT_ENCODINGS } from '../import/encodings.ts';
import { EXPORT_FORMATS } from './exportFormat.ts';
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
  /** Whether it was changed since it was approved; counts from before that was kept do not say. */
  stale: z.boolean().default(false),
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

/** A check of the registry, and what a house may set of it. */
export interface CheckInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly category: MqmCategory;
  readonly kinds: readonly string[];
}

export const houseViewSchema = z.object({
  /** Our own, so typed but not validated again; like the checks. */
  rules: z.custom<HouseRules>((value) => typeof value === 'object' && value !== null),
  checks: z.array(z.custom<CheckInfo>()),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});

const messageSchema = failureSchema.shape.message;
const none = z.object({});
const byId = z.object({ id: z.string() });
const bytes = z.instanceof<typeof Uint8Array<ArrayBufferLike>>(Uint8Array);

const file = z.object({ name: z.string(), mediaType: z.string(), bytes });
const houseEdits = z.array(houseEditSchema).min(1);

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
  /** The newsroom's rules, and every check that they may speak of. */
  'house.read': { input: none, progress: z.never(), output: houseViewSchema },
  /** Applies the edits in order, all or none; they undo together. */
  'house.edit': {
    input: z.object({ edits: houseEdits }),
    progress: z.never(),
    output: houseViewSchema,
  },
  /** Fail with nothing-to-undo. */
  'house.undo': { input: none, progress: z.never(), output: houseViewSchema },
  'house.redo': { input: none, progress: z.never(), output: houseViewSchema },
  /** Takes over rules (JSON) or glossary terms (TBX, CSV). Fails with not-text, bad-house-file. */
  'house.import': {
    input: z.object({ name: z.string().max(300), bytes }),
    progress: z.never(),
    output: houseViewSchema.extend({
      taken: z.object({ checks: z.int(), entries: z.int(), pairs: z.int() }),
    }),
  },
  'house.export': {
    input: z.object({ kind: z.enum(HOUSE_FILE_KINDS) }),
    progress: z.never(),
    output: file,
  },
  /** All pairs, the last changed first; counts are those of a pair's last analysis. */
  'library.list': { input: none, progress: z.never(), output: z.array(pairSummarySchema) },
  /** Reads one file: finds its encoding and language. Fails with not-text, empty-text, too-large. */
  'text.read': {
    input: z.object({
      name: z.string().max(300),
      bytes,
      /** As the person says; without it, as the bytes tell. */
      encoding: z.enum(TEXT_ENCODINGS).optional(),
    }),
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
  /** Changes the house's rules from a pair's screen: undone and redone with the pair's own edits. */
  'pair.house': {
    input: byId.extend({ edits: houseEdits }),
    progress: progressSchema,
    output: pairViewSchema,
  },
  /** Fails with nothing-to-undo. Undo and redo survive a restart. */
  'pair.undo': { input: byId, progress: progressSchema, output: pairViewSchema },
  'pair.redo': { input: byId, progress: progressSchema, output: pairViewSchema },
  /**
   * How likely it is that two linked quotations do not mean the same, 0..1; null where the pair as it stands
   * does not link them.
   */
  'pair.scoreQuoteLink': {
    input: byId.extend({ en: z.string(), fr: z.string() }),
    progress: progressSchema,
    output: z.object({ differs: z.number().nullable() }),
  },
  /** The pair as it stands, as a file. `language` is that of headings and explanations. */
  'pair.export': {
    input: byId.extend({
      format: z.enum(EXPORT_FORMATS),
      options: z.object({ findings: z.boolean(), language: languageSchema }),
    }),
    progress: progressSchema,
    output: file,
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
export type HouseView = z.output<typeof houseViewSchema>;
export type PairSummary = z.output<typeof pairSummarySchema>;
