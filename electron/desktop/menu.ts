import type { MenuItemConstructorOptions } from 'electron';
import type { i18n as I18n } from 'i18next';
import type { Electron } from './electron.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

const SEPARATOR = 'separator';

/** The menus by name, each with the roles that it lists in order. */
const MENUS: readonly (readonly [string, readonly (Role | typeof SEPARATOR)[]])[] = [
  ['edit', ['undo', 'redo', SEPARATOR, 'cut', 'copy', 'paste', 'selectAll']],
  ['view', ['resetZoom', 'zoomIn', 'zoomOut', SEPARATOR, 'togglefullscreen']],
  ['window', ['minimize', 'close']],
];

const FILE: readonly (Role | typeof SEPARATOR)[] = ['about', SEPARATOR, 'quit'];
const APP_ON_MAC: typeof FILE = [
  'about',
  SEPARATOR,
  'hide',
  'hideOthers',
  'unhide',
  SEPARATOR,
  'quit',
];

/** Puts up the native menu in the interface's language. */
export function showMenu({ app, Menu }: Pick<Electron, 'app' | 'Menu'>, i18n: I18n): void {
  const first = process.platform === 'darwin' ? APP_ON_MAC : FILE;
  const developer: typeof FILE = app.isPackaged ? [] : [SEPARATOR, 'reload', 'toggleDevTools'];
  const menus = [['file', first] as const, ...MENUS].map(
    ([name, roles]): MenuItemConstructorOptions => ({
      label: i18n.t(`hosts:menu.${name}`),
      submenu: [...roles, ...(name === 'view' ? developer : [])].map((role) =>
        role === SEPARATOR ? { type: SEPARATOR } : { role, label: i18n.t(`hosts:menu.${role}`) },
      ),
    }),
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}
