import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../preferences/usePreferences.ts';
import './LanguageSwitch.css';

/** The other interface language is one press away; each says its name in its own words. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const [{ language }, set] = usePreferences();
  const other = language === 'en' ? 'fr' : 'en';
  return (
    <Button
      className="language-switch"
      lang={other}
      onPress={() => {
        set({ language: other });
      }}
    >
      <span data-on={language === 'en' || undefined}>EN</span>{' '}
      <span data-on={language === 'fr' || undefined}>FR</span>{' '}
      <span className="visually-hidden">{t('switchLanguage')}</span>
    </Button>
  );
}
