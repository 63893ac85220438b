import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultDataDirectory } from '../../../electron/hosts/dataDirectory.ts';
import { languageOfLocale, systemLanguage } from '../../../electron/hosts/language.ts';
import { readOptions } from '../../../electron/hosts/options.ts';

test.for<[NodeJS.Platform, NodeJS.ProcessEnv, string]>([
  ['linux', {}, join('/h', '.local', 'share', 'verbatim')],
  ['linux', { XDG_DATA_HOME: '/x' }, join('/x', 'verbatim')],
  ['linux', { XDG_DATA_HOME: 'relative' }, join('/h', '.local', 'share', 'verbatim')],
  ['darwin', {}, join('/h', 'Library', 'Application Support', 'Verbatim')],
  ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Verbatim')],
  ['win32', {}, join('/h', 'AppData', 'Roaming', 'Verbatim')],
])('on %s with %o the library lies in %s', ([platform, environment, directory]) => {
  expect(defaultDataDirectory(platform, environment, '/h')).toBe(directory);
});

test('--data names another place; switches of others are left alone', () => {
  const { data, open } = readOptions(['.', '--no-sandbox', '--data', '/there', '--open']);
  expect([data, open]).toEqual(['/there', true]);
  expect(readOptions([])).toEqual({ data: defaultDataDirectory(), open: false });
});

test('the system speaks French or, to us, English', () => {
  expect(languageOfLocale('fr-CA')).toBe('fr');
  expect(languageOfLocale('fro')).toBe('en');
  expect(systemLanguage({ LC_ALL: '', LANG: 'fr_FR.UTF-8' })).toBe('fr');
  expect(systemLanguage({ LC_ALL: 'C', LANG: 'fr_FR.UTF-8' })).toBe('en');
});
