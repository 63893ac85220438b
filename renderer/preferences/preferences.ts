import type { Language } from '../../shared/text/language.ts';

export type Theme = 'system' | 'light' | 'dark';

/** What the quotation panel lists: quotations by who speaks or as they stand, or findings by weight. */
export const PANEL_ORDERS = ['speakers', 'article', 'findings'] as const;
export type PanelOrder = (typeof PANEL_ORDERS)[number];

/** What a person sets for the whole app; kept by the host, one setting a key. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Stands beside every decision; empty until the person says. */
  readonly name: string;
  /** Whether letters alone are shortcuts (Q, A, R ...) while no text field has the focus. */
  readonly singleKeys: boolean;
  readonly panel: PanelOrder;
}

/** The preferences of somebody who has set none. */
export function defaultPreferences(browserLanguage: string): Preferences {
  return {
    language: browserLanguage.toLowerCase().startsWith('fr') ? 'fr' : 'en',
    theme: 'system',
    name: '',
    singleKeys: true,
    panel: 'speakers',
  };
}

/** Takes from stored settings what is sound; anything else stays as it was. */
export function mergeSettings(
  preferences: Preferences,
  settings: Readonly<Record<string, unknown>>,
): Preferences {
  const { language, theme, name, singleKeys, panel } = settings;
  return {
    language: language === 'en' || language === 'fr' ? language : preferences.language,
    theme: theme === 'system' || theme === 'light' || theme === 'dark' ? theme : preferences.theme,
    name: typeof name === 'string' ? name : preferences.name,
    singleKeys: typeof singleKeys === 'boolean' ? singleKeys : preferences.singleKeys,
    panel: PANEL_ORDERS.find((order) => order === panel) ?? preferences.panel,
  };
}
