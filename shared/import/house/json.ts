import { z } from '../../document/schema.ts';
import { HouseFileError } from '../../house/houseFileError.ts';
import { houseRulesSchema } from '../../house/schema.ts';

/** Rises when a field changes its meaning; files of a later version are refused. */
export const HOUSE_FILE_VERSION = 1;

const houseFileSchema = houseRulesSchema
  .unwrap()
  .partial()
  .extend({
    verbatimHouse: z.literal(HOUSE_FILE_VERSION),
  });

/** House rules as a file has them: any part may be missing, and then stays as it is. */
export type HouseFile = z.infer<typeof houseFileSchema>;

/**
 * House rules in the app's own JSON.
 *
 * @throws HouseFileError syntax, and shape with the field that is wrong
 */
export function readHouseJson(text: string): HouseFile {
  const parsed = houseFileSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path ?? [];
  throw new HouseFileError('shape', path.map(String).join('.'));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    throw new HouseFileError('syntax', '', { cause: error });
  }
}
