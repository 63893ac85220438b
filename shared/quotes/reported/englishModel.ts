import packed from './model.json' with { type: 'json' };
import { unpackModel, type SegmentModel } from './scoreSentence.ts';
import { TokenReader } from './tokenRow.ts';
import classes from './wordClasses.json' with { type: 'json' };
import { WordClasses } from './wordClasses.ts';

/** What reads English reported speech. */
export interface ReportedReader {
  readonly model: SegmentModel;
  readonly tokens: TokenReader;
}

let opened: ReportedReader | null = null;

/** The model that ships, unpacked at its first use; trained by `npm run train:quotes`. */
export function englishModel(): ReportedReader {
  opened ??= { model: unpackModel(packed), tokens: new TokenReader(new WordClasses(classes)) };
  return opened;
}
