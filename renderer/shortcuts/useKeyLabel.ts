import { useTranslation } from 'react-i18next';
import { IS_MAC } from './platform.ts';
import { keysOf, type Command } from './table.ts';

const ARROWS: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', Enter: '↵' };

/** Says key combinations as they stand on the reader's keyboard: "Ctrl Maj Z". */
export function useKeyLabel(): { of: (command: Command) => string; say: (keys: string) => string } {
  const { t } = useTranslation();
  const say = (keys: string) =>
    keys
      .split('+')
      .map((part) => {
        if (part === 'Mod') return IS_MAC ? '⌘' : 'Ctrl';
        if (part === 'Alt') return IS_MAC ? '⌃' : 'Alt';
        if (part === 'Shift') return IS_MAC ? '⇧' : t('shortcuts.shift');
        return ARROWS[part] ?? part;
      })
      .join(' ');
  return { of: (command) => say(keysOf(command)), say };
}
