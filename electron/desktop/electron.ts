import type * as electron from 'electron';

/** What we use of Electron, handed in: importing it anywhere but under Electron throws. */
export type Electron = Pick<
  typeof electron,
  'app' | 'BrowserWindow' | 'dialog' | 'Menu' | 'protocol' | 'screen' | 'session' | 'shell'
>;
