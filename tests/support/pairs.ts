import { NO_CORRECTIONS } from '../../shared/document/corrections.ts';
import type { DocumentPair } from '../../shared/document/documentPair.ts';

/** A document pair as it stands right after import. */
export function importedPair(en: string, fr: string, id = 'pair'): DocumentPair {
  return {
    id,
    title: 'A pair',
    sourceLanguage: 'en',
    state: 'draft',
    texts: {
      en: { name: null, imported: en, text: en },
      fr: { name: null, imported: fr, text: fr },
    },
    corrections: NO_CORRECTIONS,
    decisions: [],
    handovers: [],
  };
}
