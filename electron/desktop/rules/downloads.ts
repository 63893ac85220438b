import type { Session } from 'electron';
import { PAGE_ADDRESS } from '../address.ts';

/**
 * A file is written only where the person says so in a save dialog, which Electron shows for every
 * download without a path. Only what our page made itself (`blob:`) can be saved.
 */
export function saveByDialogOnly(session: Session, title: () => string): void {
  session.on('will-download', (event, item) => {
    if (item.getURL().startsWith(`blob:${PAGE_ADDRESS}`)) {
      item.setSaveDialogOptions({ title: title(), defaultPath: item.getFilename() });
    } else {
      event.preventDefault();
    }
  });
}
