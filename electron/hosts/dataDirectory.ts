import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where a person's library lies unless they say otherwise: the platform's own place for it. */
export function defaultDataDirectory(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Verbatim');
  if (platform === 'win32') {
    return join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Verbatim');
  }
  // The XDG specification ignores a relative path.
  const xdg = environment.XDG_DATA_HOME ?? '';
  return join(isAbsolute(xdg) ? xdg : join(home, '.local', 'share'), 'verbatim');
}
