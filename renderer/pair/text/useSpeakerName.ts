import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { Speaker } from '../model/speakers.ts';

/** A speaker's name: as the text of the interface's language has it, or the other's. */
export function useSpeakerName(): (speaker: Speaker | null) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (speaker) =>
    speaker?.names[language] ?? speaker?.names.en ?? speaker?.names.fr ?? t('quotation.nobody');
}
