import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/text/language.ts';

/** The interface's language. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'fr' ? 'fr' : 'en';
}
