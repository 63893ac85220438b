/**
 * `npm start`. Plain JavaScript, so that even a Node too old for the rest gets as far as saying so.
 */
import console from 'node:console';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { URL } from 'node:url';

function readJson(path) {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

function isOlder(found, needed) {
  const [a, b] = [found, needed].map((version) => version.split('.').map(Number));
  const i = [0, 1].find((part) => a[part] !== b[part]);
  return i !== undefined && a[i] < b[i];
}

const needed = readJson('package.json').engines.node.replace('>=', '');
const found = process.versions.node;
if (isOlder(found, needed)) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const language = /^fr/.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'fr' : 'en';
  const { oldNode } = readJson(`shared/locales/${language}/hosts.json`).start;
  console.error(oldNode.replace('{{needed}}', needed).replace('{{found}}', found));
  process.exitCode = 1;
} else {
  await import('./main.ts');
}
