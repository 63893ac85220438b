import { useState, type ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components/Switch';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { Modal } from '../controls/Modal.tsx';
import { TextField } from '../controls/TextField.tsx';
import { usePreferences } from '../preferences/usePreferences.ts';
import { SHORTCUTS, type ShortcutGroup } from './table.ts';
import { useCommands } from './useCommands.ts';
import { useKeyLabel } from './useKeyLabel.ts';
import { ShortcutHelpContext } from './useShortcutHelp.ts';
import './ShortcutHelp.css';

const GROUPS: readonly ShortcutGroup[] = ['findings', 'quotations', 'segments', 'everywhere'];

/** The list of shortcuts, on "?" or from any page's bar, with the settings that go with it. */
export function ShortcutHelp({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [{ singleKeys, name }, set] = usePreferences();
  const label = useKeyLabel();
  const show = () => {
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
  };
  useCommands({ help: show });
  return (
    <ShortcutHelpContext value={show}>
      {children}
      <Modal title={t('shortcuts.title')} isOpen={open} wide onClose={close}>
        <div className="shortcut-groups">
          {GROUPS.map((group) => (
            <section key={group}>
              <h3 className="section-title">{t(`shortcuts.group.${group}`)}</h3>
              <dl>
                {SHORTCUTS.filter((shortcut) => shortcut.group === group).map((shortcut) => (
                  <div key={shortcut.command}>
                    <dt>{t(`shortcuts.command.${shortcut.command}`)}</dt>
                    <dd>
                      {shortcut.keys.map((keys) => (
                        <kbd key={keys}>{label.say(keys)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <h3 className="section-title">{t('preferences.title')}</h3>
        <SwitchField
          isSelected={singleKeys}
          onChange={(on) => {
            set({ singleKeys: on });
          }}
        >
          <SwitchButton className="switch">
            <span className="switch-track" aria-hidden />
            {t('shortcuts.singleKeys')}
          </SwitchButton>
        </SwitchField>
        <TextField
          label={t('preferences.name')}
          hint={t('preferences.nameHint')}
          value={name}
          onChange={(value) => {
            set({ name: value.slice(0, 200) });
          }}
        />
        <div className="dialog-actions">
          <Button onPress={close}>{t('action.close')}</Button>
        </div>
      </Modal>
    </ShortcutHelpContext>
  );
}
