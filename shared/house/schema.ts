import { SEVERITIES } from '../drift/severity.ts';
import type { HouseRules } from '../drift/house/houseRules.ts';
import { z } from '../document/schema.ts';

const id = z.string().min(1).max(100);
const word = z.string().trim().min(1).max(300);
const severity = z.enum(SEVERITIES);
const share = z.number().min(0).max(1);

export const checkRuleSchema = z
  .object({
    on: z.boolean().default(true),
    severity: severity.nullable().default(null),
    kinds: z.record(id, z.union([severity, z.literal('off')])).default({}),
  })
  .readonly();

export const leastConfidenceSchema = z
  .object({ quotations: share.default(0), elsewhere: share.default(0) })
  .readonly();

const termsSchema = z
  .object({
    use: z.array(word).max(50).readonly().default([]),
    avoid: z.array(word).max(50).readonly().default([]),
  })
  .readonly();

export const glossaryEntrySchema = z
  .object({
    id,
    en: termsSchema.default({ use: [], avoid: [] }),
    fr: termsSchema.default({ use: [], avoid: [] }),
    note: z.string().max(2000).nullable().default(null),
  })
  .readonly();

export const acceptedPairSchema = z
  .object({
    id,
    check: id,
    en: z.string().max(2000),
    fr: z.string().max(2000),
    reason: z.string().max(2000).nullable().default(null),
    by: z.string().max(200).default(''),
    at: z.iso.datetime(),
  })
  .readonly();

/** More entries than any newsroom's glossary has; a bound on what one file may bring. */
export const MAX_ENTRIES = 50_000;

export const houseRulesSchema = z
  .object({
    checks: z.record(id, checkRuleSchema),
    leastConfidence: leastConfidenceSchema,
    glossary: z.array(glossaryEntrySchema).max(MAX_ENTRIES).readonly(),
    accepted: z.array(acceptedPairSchema).max(MAX_ENTRIES).readonly(),
  })
  .readonly() satisfies z.ZodType<HouseRules>;
