import { Keyboard, Monitor, Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../controls/IconButton.tsx';
import { LanguageSwitch } from '../i18n/LanguageSwitch.tsx';
import { useShortcutHelp } from '../shortcuts/useShortcutHelp.ts';
import type { Theme } from './preferences.ts';
import { usePreferences } from './usePreferences.ts';
import './PreferenceBar.css';

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };
const ICONS = { system: Monitor, light: Sun, dark: Moon };

/** Theme, shortcuts and language: at the same place on every page. */
export function PreferenceBar() {
  const { t } = useTranslation();
  const [{ theme }, set] = usePreferences();
  const openHelp = useShortcutHelp();
  const Icon = ICONS[theme];
  return (
    <div className="preference-bar">
      <IconButton
        label={t(`theme.${theme}`)}
        onPress={() => {
          set({ theme: NEXT[theme] });
        }}
      >
        <Icon aria-hidden size={16} />
      </IconButton>
      <IconButton label={t('shortcuts.title')} keys="?" onPress={openHelp}>
        <Keyboard aria-hidden size={16} />
      </IconButton>
      <LanguageSwitch />
    </div>
  );
}
