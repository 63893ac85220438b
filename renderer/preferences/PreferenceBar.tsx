import { Keyboard, Monitor, Moon, SlidersHorizontal, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { goTo, useRoute } from '../app/route.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { LanguageSwitch } from '../i18n/LanguageSwitch.tsx';
import { useShortcutHelp } from '../shortcuts/useShortcutHelp.ts';
import type { Theme } from './preferences.ts';
import { usePreferences } from './usePreferences.ts';
import './PreferenceBar.css';

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };
const ICONS = { system: Monitor, light: Sun, dark: Moon };

/** House rules, theme, shortcuts and language: at the same place on every page. */
export function PreferenceBar() {
  const { t } = useTranslation();
  const [{ theme }, set] = usePreferences();
  const openHelp = useShortcutHelp();
  const route = useRoute();
  const Icon = ICONS[theme];
  return (
    <div className="preference-bar">
      {route.place !== 'house' && (
        <IconButton
          label={t('house.title')}
          onPress={() => {
            goTo({ place: 'house', pair: route.place === 'pair' ? route.id : null });
          }}
        >
          <SlidersHorizontal aria-hidden size={16} />
        </IconButton>
      )}
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
