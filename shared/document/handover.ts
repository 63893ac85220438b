import { z } from './schema.ts';

/** Where the pair stands on its way through the newsroom. */
export const pairStateSchema = z.enum(['draft', 'submitted', 'approved', 'returned']);

/** Who takes a step, when, and what they have to say about it. */
export const signatureSchema = z
  .object({
    by: z.string().max(200),
    /** ISO 8601, UTC. */
    at: z.iso.datetime(),
    note: z.string().max(2000).nullable(),
  })
  .readonly();

/** A step of the pair through the newsroom, with the exact words that it was taken on. */
export const handoverSchema = z
  .object({ state: pairStateSchema, signature: signatureSchema, digest: z.string() })
  .readonly();

export type PairState = z.infer<typeof pairStateSchema>;
export type Signature = z.infer<typeof signatureSchema>;
export type Handover = z.infer<typeof handoverSchema>;
