import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { Announcer } from '../announce/Announcer.tsx';
import type { Client } from '../backend/client.ts';
import { ClientContext } from '../backend/useClient.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { PairPage } from '../pair/PairPage.tsx';
import type { PreferenceStore } from '../preferences/store.ts';
import { PreferenceContext, usePreferences } from '../preferences/usePreferences.ts';
import { useTheme } from '../theme/useTheme.ts';
import { ShortcutHelp } from '../shortcuts/ShortcutHelp.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useRoute } from './route.ts';

interface AppProps {
  readonly client: Client;
  readonly preferences: PreferenceStore;
}

export function App({ client, preferences }: AppProps) {
  return (
    <ClientContext value={client}>
      <PreferenceContext value={preferences}>
        <Localised />
      </PreferenceContext>
    </ClientContext>
  );
}

function Localised() {
  const [{ language, theme }] = usePreferences();
  const { i18n } = useTranslation();
  const route = useRoute();
  useTheme(theme);
  useEffect(() => {
    document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  }, [i18n, language]);
  return (
    <I18nProvider locale={language === 'fr' ? 'fr-FR' : 'en-GB'}>
      <Announcer>
        <ShortcutHelp>
          <ErrorBoundary key={route.place === 'pair' ? route.id : 'library'}>
            {route.place === 'pair' ? <PairPage key={route.id} id={route.id} /> : <LibraryPage />}
          </ErrorBoundary>
        </ShortcutHelp>
      </Announcer>
    </I18nProvider>
  );
}
