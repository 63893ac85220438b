import type { Language } from '../text/language.ts';

/** The language of the other side. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'fr' : 'en';
}
