import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../controls/TextField.tsx';
import { usePreferences } from './usePreferences.ts';

/** Asks for the person's name where something is about to be signed and nobody has given one yet. */
export function NameField() {
  const { t } = useTranslation();
  const [{ name }, set] = usePreferences();
  const [unnamed] = useState(name === '');
  if (!unnamed) return null;
  return (
    <TextField
      label={t('preferences.name')}
      hint={t('preferences.nameHint')}
      maxLength={200}
      value={name}
      onChange={(value) => {
        set({ name: value });
      }}
    />
  );
}
