import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createI18n } from '../../shared/locales/i18n.ts';
import { ROOT } from '../backend/appFiles.ts';
import { systemLanguage } from '../hosts/language.ts';
import { build, isStale } from './build.ts';
import { runDesktop } from './desktop.ts';

const i18n = createI18n(systemLanguage());

if (isStale()) {
  console.log(i18n.t('hosts:start.building'));
  await build();
}
const notice = await runDesktop(process.argv.slice(2), () => {
  console.log(i18n.t('hosts:start.fetching'));
});
if (notice !== null) {
  console.log(i18n.t(`hosts:start.${notice.key}`, { ...notice.values }));
  process.argv.push('--open');
  await import(pathToFileURL(join(ROOT, 'dist/local/main.js')).href);
}
