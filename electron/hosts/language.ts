import type { Language } from '../../shared/text/language.ts';

/** French for those whose system speaks it, English for everybody else. */
export function languageOfLocale(locale: string): Language {
  return /^fr(?![a-z])/i.test(locale) ? 'fr' : 'en';
}

/** The language of this system, as the C library's variables or the platform tell it. */
export function systemLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const variable = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');
  return languageOfLocale(variable ?? Intl.DateTimeFormat().resolvedOptions().locale);
}
