import { join } from 'node:path';
import { createI18n } from '../../shared/locales/i18n.ts';
import { ROOT } from '../backend/appFiles.ts';
import { createBackend } from '../backend/backend.ts';
import { appVersion } from '../hosts/appVersion.ts';
import { claimDataDirectory, type Instance } from '../hosts/instance.ts';
import { systemLanguage } from '../hosts/language.ts';
import { readOptions } from '../hosts/options.ts';
import { listPageFiles } from '../hosts/pageFiles.ts';
import { startFailure } from '../hosts/startFailure.ts';
import { openInBrowser } from './browser.ts';
import { startLocalHost } from './server.ts';

const options = readOptions(process.argv.slice(2));
const i18n = createI18n(systemLanguage());

try {
  const claim = claimDataDirectory(options.data);
  if (claim.type === 'ours') await serve(claim.instance);
  else pointTo(claim.address);
} catch (error) {
  console.error(startFailure(i18n, error));
  process.exitCode = 1;
}

async function serve(instance: Instance): Promise<void> {
  const page = listPageFiles(join(ROOT, 'dist/page'));
  const backend = createBackend({
    dataDirectory: options.data,
    version: appVersion(),
    host: 'local',
  });
  const host = await startLocalHost(page, backend.transport);
  instance.announce(host.address);
  console.log(i18n.t('hosts:local.ready', { address: host.address }));
  if (options.open) openInBrowser(host.address);

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await host.close();
    await backend.close();
    instance.release();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stop());
}

/** Somebody has the library open already: their window serves as well. */
function pointTo(address: string | null): void {
  if (address === null) {
    console.log(i18n.t('hosts:local.openInDesktop'));
    return;
  }
  console.log(i18n.t('hosts:local.alreadyOpen', { address }));
  if (options.open) openInBrowser(address);
}
