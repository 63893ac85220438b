import 'i18next';
import type app from '../../shared/locales/en/app.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    /** Keys of our own namespace are checked by the compiler; others come as messages from below. */
    resources: { app: typeof app };
  }
}
