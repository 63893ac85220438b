import { spawn } from 'node:child_process';

/** Shows `address` in the person's browser, if there is one; the printed address serves otherwise. */
export function openInBrowser(
  address: string,
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): void {
  const opener = openerOf(platform, environment);
  if (opener === null) return;
  const [command, ...options] = opener;
  spawn(command, [...options, address], { detached: true, stdio: 'ignore' })
    .on('error', () => undefined)
    .unref();
}

function openerOf(
  platform: NodeJS.Platform,
  { DISPLAY, WAYLAND_DISPLAY }: NodeJS.ProcessEnv,
): readonly [string, ...string[]] | null {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return (DISPLAY ?? WAYLAND_DISPLAY) ? ['xdg-open'] : null;
}
