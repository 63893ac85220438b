import { lazy, Suspense, useEffect } from 'react';
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
import { useRoute, type Route } from './route.ts';

/** Seldom opened, so loaded when it is. */
const HousePage = lazy(() => import('../house/HousePage.tsx'));

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
          <ErrorBoundary key={JSON.stringify(route)}>
            <Page route={route} />
          </ErrorBoundary>
        </ShortcutHelp>
      </Announcer>
    </I18nProvider>
  );
}

function Page({ route }: { readonly route: Route }) {
  switch (route.place) {
    case 'library':
      return <LibraryPage />;
    case 'pair':
      return <PairPage key={route.id} id={route.id} />;
    case 'house':
      return (
        <Suspense>
          <HousePage pair={route.pair} />
        </Suspense>
      );
  }
}
