import { correctionsSchema } from './corrections.ts';
import { decisionSchema } from './decision.ts';
import { languageSchema, z } from './schema.ts';

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

/** Where the pair stands on its way through the newsroom. */
export const pairStateSchema = z.enum(['draft', 'submitted', 'approved', 'returned']);

export const documentPairSchema = z
  .object({
    id: z.string().min(1),
    title: z.string().max(300),
    sourceLanguage: languageSchema,
    state: pairStateSchema,
    texts: z.object({ en: textSideSchema, fr: textSideSchema }).readonly(),
    corrections: correctionsSchema,
    decisions: z.array(decisionSchema).readonly(),
  })
  .readonly();

export type TextSide = z.infer<typeof textSideSchema>;
export type PairState = z.infer<typeof pairStateSchema>;
export type DocumentPair = z.infer<typeof documentPairSchema>;
