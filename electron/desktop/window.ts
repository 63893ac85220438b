import { join } from 'node:path';
import type { WebContents } from 'electron';
import { ROOT } from '../backend/appFiles.ts';
import { PAGE_ADDRESS } from './address.ts';
import type { Electron } from './electron.ts';
import { readWindowState, writeWindowState } from './windowState.ts';

/** Opens the window with our page in it; `serve` gets its contents before the page can call. */
export function openWindow(electron: Electron, serve: (contents: WebContents) => void): void {
  const { app, BrowserWindow, screen } = electron;
  const stateFile = join(app.getPath('userData'), 'window.json');
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { bounds, maximized } = readWindowState(stateFile, areas);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Verbatim',
    webPreferences: {
      preload: join(ROOT, 'dist/desktop/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  window.on('close', () => {
    writeWindowState(stateFile, {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
    });
  });
  serve(window.webContents);
  void window.loadURL(PAGE_ADDRESS);
}
