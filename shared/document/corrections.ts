import { languageSchema, spanSchema, z } from './schema.ts';

/**
 * What a person set and the computation must keep. All spans are into the current text of their
 * language and move with every change of the text; a correction whose words are gone goes with them.
 */
export const boundarySchema = z
  .object({
    language: languageSchema,
    /** Offset of the first character after the boundary. */
    at: z.int().nonnegative(),
    /** Whether a segment ends here or must not. */
    kind: z.enum(['split', 'join']),
  })
  .readonly();

/**
 * Segments that a person holds together, those that the spans touch: as one bead, or (`range`) as a
 * stretch whose two sides are aligned among themselves and with nothing else.
 */
export const pinSchema = z
  .object({
    en: spanSchema.nullable(),
    fr: spanSchema.nullable(),
    origin: z.enum(['confirmed', 'edited', 'range']),
  })
  .readonly();

/** A quotation as a person has it: replaces every computed quotation of its type class that it overlaps. */
export const quotationCorrectionSchema = z
  .object({
    language: languageSchema,
    /** Where the corrected words lie now. */
    span: spanSchema,
    /** The computed quotation that this replaces; null for one that a person added. */
    replaces: spanSchema.nullable(),
    /** null: nobody's words, do not find it again. */
    type: z.enum(['direct', 'partial', 'indirect', 'mention']).nullable(),
    /** Speaker by name; undefined: as computed. */
    speaker: z.string().max(300).nullable().optional(),
  })
  .readonly();

export const linkCorrectionSchema = z
  .object({ en: spanSchema, fr: spanSchema, linked: z.boolean() })
  .readonly();

export const correctionsSchema = z
  .object({
    boundaries: z.array(boundarySchema).readonly(),
    pins: z.array(pinSchema).readonly(),
    quotations: z.array(quotationCorrectionSchema).readonly(),
    links: z.array(linkCorrectionSchema).readonly(),
  })
  .readonly();

export type Boundary = z.infer<typeof boundarySchema>;
export type Pin = z.infer<typeof pinSchema>;
export type QuotationCorrection = z.infer<typeof quotationCorrectionSchema>;
export type LinkCorrection = z.infer<typeof linkCorrectionSchema>;
export type Corrections = z.infer<typeof correctionsSchema>;

export const NO_CORRECTIONS: Corrections = { boundaries: [], pins: [], quotations: [], links: [] };
