import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../shared/locales/i18n.ts';
import { App } from './app/App.tsx';
import { createClient } from './backend/client.ts';
import { connect } from './backend/connect.ts';
import { readPreferences } from './preferences/store.ts';

const client = createClient(connect());
const preferences = await readPreferences(client);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <I18nextProvider i18n={createI18n(preferences.get().language)}>
      <App client={client} preferences={preferences} />
    </I18nextProvider>
  </StrictMode>,
);
