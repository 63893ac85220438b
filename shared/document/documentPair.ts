import { correctionsSchema } from './corrections.ts';
import { decisionSchema } from './decision.ts';
import { languageSchema, z } from './schema.ts';
import { pairStateSchema, handoverSchema } from './handover.ts';

export const textSideSchema = z
  .object({
    /** The file that it came from; null for pasted text. */
    name: z.string().max(300).nullable(),
    /** As imported, never changed afterwards. */
    imported: z.string(),
    /** As it stands now. */
    text: z.string(),
  })
  .readonly();

export const documentPairSchema = z
  .object({
    id: z.string().min(1),
    title: z.string().max(300),
    sourceLanguage: languageSchema,
    state: pairStateSchema,
    texts: z.object({ en: textSideSchema, fr: textSideSchema }).readonly(),
    corrections: correctionsSchema,
    decisions: z.array(decisionSchema).readonly(),
    /** The steps that led to its state, the first one first. */
    handovers: z.array(handoverSchema).readonly(),
  })
  .readonly();

export type TextSide = z.infer<typeof textSideSchema>;
export type DocumentPair = z.infer<typeof documentPairSchema>;
