import { createInstance, type i18n as I18n } from 'i18next';
import type { Language } from '../text/language.ts';
import type { Message } from '../text/message.ts';
import enApp from './en/app.json' with { type: 'json' };
import enCli from './en/cli.json' with { type: 'json' };
import enErrors from './en/errors.json' with { type: 'json' };
import enExport from './en/export.json' with { type: 'json' };
import enFindings from './en/findings.json' with { type: 'json' };
import enHosts from './en/hosts.json' with { type: 'json' };
import enQuotes from './en/quotes.json' with { type: 'json' };
import frApp from './fr/app.json' with { type: 'json' };
import frCli from './fr/cli.json' with { type: 'json' };
import frErrors from './fr/errors.json' with { type: 'json' };
import frExport from './fr/export.json' with { type: 'json' };
import frFindings from './fr/findings.json' with { type: 'json' };
import frHosts from './fr/hosts.json' with { type: 'json' };
import frQuotes from './fr/quotes.json' with { type: 'json' };

/** Every sentence that people read, by language and namespace. */
export const resources = {
  en: {
    app: enApp,
    cli: enCli,
    errors: enErrors,
    export: enExport,
    findings: enFindings,
    hosts: enHosts,
    quotes: enQuotes,
  },
  fr: {
    app: frApp,
    cli: frCli,
    errors: frErrors,
    export: frExport,
    findings: frFindings,
    hosts: frHosts,
    quotes: frQuotes,
  },
} as const;

/**
 * An i18next instance with the texts of both languages, ready at once. Keys name their namespace:
 * `t('errors:disk-full')`. `changeLanguage` switches without loading anything.
 */
export function createI18n(language: Language): I18n {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: 'en',
    resources,
    ns: Object.keys(resources.en),
    defaultNS: 'app',
    initAsync: false,
    // The page's renderer and the exporters escape for their own medium.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return i18n;
}

/** A message as a sentence. */
export function say(i18n: Pick<I18n, 't'>, message: Message): string {
  return i18n.t(message.key, { ...message.values });
}
