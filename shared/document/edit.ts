import {
  boundarySchema,
  linkCorrectionSchema,
  pinSchema,
  quotationCorrectionSchema,
} from './corrections.ts';
import { decisionStatusSchema } from './decision.ts';
import { languageSchema, spanSchema, z } from './schema.ts';
import { pairStateSchema, signatureSchema } from './handover.ts';

/** One change that a person makes to a document pair; each can be undone. */
export const editSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rename'), title: z.string().trim().min(1).max(300) }),
  z.object({ type: z.literal('setSourceLanguage'), language: languageSchema }),
  z.object({
    type: z.literal('setState'),
    state: pairStateSchema,
    /** Logs from before handovers were signed have none. */
    signature: signatureSchema.optional(),
  }),
  z.object({
    type: z.literal('replaceText'),
    language: languageSchema,
    span: spanSchema,
    text: z.string(),
    /** Edits that share a group (the keystrokes of one stay in a segment) undo together. */
    group: z.string().optional(),
  }),
  z.object({ type: z.literal('setBoundary'), boundary: boundarySchema }),
  /** Sets a pin; pins whose segments it touches go. */
  z.object({ type: z.literal('pin'), pin: pinSchema }),
  /** Removes every pin that touches the spans, so that the range is aligned anew. */
  z.object({ type: z.literal('unpin'), en: spanSchema.nullable(), fr: spanSchema.nullable() }),
  z.object({ type: z.literal('setQuotation'), quotation: quotationCorrectionSchema }),
  /** Forgets the correction at this place: back to what is computed. */
  z.object({ type: z.literal('resetQuotation'), language: languageSchema, span: spanSchema }),
  z.object({ type: z.literal('setLink'), link: linkCorrectionSchema }),
  z.object({
    type: z.literal('decide'),
    /** Ids of findings, or of quotations as `verdictIdOf` makes them. */
    findings: z.array(z.string().min(1)).min(1),
    status: decisionStatusSchema,
    reason: z.string().max(2000).nullable(),
    by: z.string().max(200),
    at: z.iso.datetime(),
  }),
]);

export type Edit = z.infer<typeof editSchema>;
export type EditOf<Type extends Edit['type']> = Extract<Edit, { type: Type }>;
