import { byForm } from '../../text/byForm.ts';
import { SLAVIC_TRANSCRIPTION } from '../tables/transcription.ts';

/** The French transcription of a name in English transcription; other names come out as no name at all. */
export const frenchTranscription = byForm((en): string =>
  SLAVIC_TRANSCRIPTION.reduce(
    (name, [english, french]) => name.replace(english, french),
    en,
  ).toLowerCase(),
);
