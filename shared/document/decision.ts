import { z } from './schema.ts';

/**
 * What a person did with a finding. `accepted` means: known, fine as it is, and why. A quotation is
 * `accepted` when the desk approves it, `rejected` when it is sent back, with the reason.
 */
export const decisionStatusSchema = z.enum(['open', 'fixed', 'accepted', 'rejected']);

export const decisionSchema = z
  .object({
    /** Id of a finding, or of a quotation as `verdictIdOf` makes it. */
    finding: z.string().min(1),
    status: decisionStatusSchema,
    reason: z.string().max(2000).nullable(),
    by: z.string().max(200),
    /** ISO 8601, UTC. */
    at: z.iso.datetime(),
  })
  .readonly();

export type DecisionStatus = z.infer<typeof decisionStatusSchema>;
export type Decision = z.infer<typeof decisionSchema>;
