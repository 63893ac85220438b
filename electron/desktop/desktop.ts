import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WebContents } from 'electron';
import { createI18n } from '../../shared/locales/i18n.ts';
import { ROOT } from '../backend/appFiles.ts';
import { createBackend, type Backend } from '../backend/backend.ts';
import { claimDataDirectory, type Instance } from '../hosts/instance.ts';
import { languageOfLocale } from '../hosts/language.ts';
import type { HostOptions } from '../hosts/options.ts';
import { listPageFiles } from '../hosts/pageFiles.ts';
import { startFailure } from '../hosts/startFailure.ts';
import type { Electron } from './electron.ts';
import { openOutside } from './externalLinks.ts';
import { serveIpc } from './ipc.ts';
import { showMenu } from './menu.ts';
import { registerScheme, servePage } from './page.ts';
import { saveByDialogOnly } from './rules/downloads.ts';
import { denyNavigation } from './rules/navigation.ts';
import { denyNetwork } from './rules/network.ts';
import { denyNewWindows } from './rules/newWindows.ts';
import { denyPermissions } from './rules/permissions.ts';
import { denyWebviews } from './rules/webviews.ts';
import { watchLanguage } from './watchLanguage.ts';
import { openWindow } from './window.ts';

type Desktop = Pick<HostOptions, 'data'>;

/**
 * Runs the desktop app. Everything up to the first `await` happens before Electron is ready, as the
 * scheme, the sandbox and the profile's place require.
 */
export async function startDesktop(electron: Electron, { data }: Desktop): Promise<void> {
  const { app, dialog, protocol, session } = electron;
  const profile = join(data, 'desktop');
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  app.setPath('userData', profile);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.enableSandbox();
  registerScheme(protocol);
  const i18n = createI18n(languageOfLocale(app.getPreferredSystemLanguages()[0] ?? ''));
  app.on('web-contents-created', (_event, contents) => {
    secureContents(contents, (address) => void openOutside(electron, i18n, address));
  });

  await app.whenReady();
  try {
    const claim = claimDataDirectory(data);
    if (claim.type === 'taken') {
      dialog.showErrorBox('Verbatim', i18n.t('hosts:desktop.openInBrowser'));
      app.quit();
      return;
    }
    const backend = createBackend({
      dataDirectory: data,
      version: app.getVersion(),
      host: 'desktop',
    });
    closeOnQuit(electron, backend, claim.instance);
    denyPermissions(session.defaultSession);
    denyNetwork(session.defaultSession);
    saveByDialogOnly(session.defaultSession, () => i18n.t('hosts:desktop.saveAs'));
    servePage(protocol, listPageFiles(join(ROOT, 'dist/page')));
    const transport = watchLanguage(backend.transport, (language) => {
      void i18n.changeLanguage(language).then(() => {
        showMenu(electron, i18n);
      });
    });
    showMenu(electron, i18n);
    keepOneWindow(electron, (contents) => {
      serveIpc(contents, transport);
    });
  } catch (error) {
    dialog.showErrorBox('Verbatim', startFailure(i18n, error));
    app.exit(1);
  }
}

function secureContents(contents: WebContents, outside: (address: string) => void): void {
  denyNavigation(contents);
  denyWebviews(contents);
  denyNewWindows(contents, outside);
}

/** One window, brought to the front when the person starts the app again. */
function keepOneWindow(electron: Electron, serve: (contents: WebContents) => void): void {
  const { app, BrowserWindow } = electron;
  const open = (): void => {
    openWindow(electron, serve);
  };
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  open();
}

/** Holds the end back until the library is closed. */
function closeOnQuit({ app }: Electron, backend: Backend, instance: Instance): void {
  let closing = false;
  app.on('will-quit', (event) => {
    if (closing) return;
    closing = true;
    event.preventDefault();
    void backend.close().finally(() => {
      instance.release();
      app.quit();
    });
  });
}
