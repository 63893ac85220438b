import { useLanguage } from './useLanguage.ts';

/** The locale for dates and figures: the interface's language as Europe writes it. */
export function useLocale(): 'en-GB' | 'fr-FR' {
  return useLanguage() === 'fr' ? 'fr-FR' : 'en-GB';
}
