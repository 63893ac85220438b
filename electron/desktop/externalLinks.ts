import type { i18n as I18n } from 'i18next';
import type { Electron } from './electron.ts';

const OPEN = 0;
const CANCEL = 1;

/** Asks before an https page opens in the person's browser, and shows where it leads. */
export async function openOutside(
  { dialog, shell }: Pick<Electron, 'dialog' | 'shell'>,
  i18n: I18n,
  address: string,
): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: i18n.t('hosts:desktop.openLink'),
    detail: address,
    buttons: [i18n.t('hosts:desktop.open'), i18n.t('hosts:desktop.cancel')],
    defaultId: CANCEL,
    cancelId: CANCEL,
  });
  if (response === OPEN) await shell.openExternal(address);
}
