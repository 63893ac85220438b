import { expect, test } from 'vitest';
import { isOurs } from '../../../electron/desktop/address.ts';
import { saveByDialogOnly } from '../../../electron/desktop/rules/downloads.ts';
import { denyNavigation } from '../../../electron/desktop/rules/navigation.ts';
import { denyNetwork } from '../../../electron/desktop/rules/network.ts';
import { denyNewWindows } from '../../../electron/desktop/rules/newWindows.ts';
import { denyPermissions } from '../../../electron/desktop/rules/permissions.ts';
import { isTrustedSender } from '../../../electron/desktop/rules/sender.ts';
import { denyWebviews } from '../../../electron/desktop/rules/webviews.ts';
import { FakeContents } from '../../support/electron/fakeContents.ts';
import { FakeSession } from '../../support/electron/fakeSession.ts';

const OUR_PAGE = 'app://verbatim/';
const FOREIGN = [
  'https://evil.example/',
  'app://evil/',
  'app://verbatim.evil.example/',
  'app://verbatim:8080/',
  'app://verbatim@evil/',
  'app://user@verbatim/',
  'http://verbatim/',
  'file:///etc/passwd',
  'about:blank',
  'javascript:alert(1)',
  'not an address',
];

test.for(FOREIGN)('%s is not our page', (address) => {
  expect(isOurs(address)).toBe(false);
});

test('addresses within our page are', () => {
  expect(isOurs(OUR_PAGE)).toBe(true);
  expect(isOurs(`${OUR_PAGE}index.html#/pair/1`)).toBe(true);
});

test('permissions: none is granted', () => {
  const session = new FakeSession();
  expect(session.grants('media')).toBe(true);
  denyPermissions(session.real);
  for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read'] as const)
    expect(session.grants(permission)).toBe(false);
});

test('network: nothing leaves but what the page itself is', () => {
  const session = new FakeSession();
  denyNetwork(session.real);
  for (const url of [OUR_PAGE, 'blob:app://verbatim/1', 'data:,x'])
    expect(session.lets(url)).toBe(true);
  for (const url of ['https://a.example/', 'http://127.0.0.1/', 'ws://a/', 'file:///a', 'x'])
    expect(session.lets(url)).toBe(false);
  expect(session.spellChecker).toBe(false);
});

test('navigation: the window stays on our page', () => {
  const contents = new FakeContents();
  denyNavigation(contents.real);
  const goes = (url: string, isMainFrame = true): boolean =>
    !contents.isPrevented('will-frame-navigate', { url, isMainFrame });
  expect(goes(OUR_PAGE)).toBe(true);
  expect(goes(OUR_PAGE, false)).toBe(false);
  expect(FOREIGN.filter((url) => goes(url))).toEqual([]);
  expect(contents.isPrevented('will-redirect', { url: OUR_PAGE })).toBe(true);
});

test('webviews: none is attached', () => {
  const contents = new FakeContents();
  denyWebviews(contents.real);
  expect(contents.isPrevented('will-attach-webview')).toBe(true);
});

test('new windows: none opens, and only https is offered to the browser', () => {
  const contents = new FakeContents();
  const offered: string[] = [];
  denyNewWindows(contents.real, (address) => offered.push(address));
  for (const url of ['https://a.example/b', ...FOREIGN, OUR_PAGE, 'http://a.example/', 'smb://a/b'])
    expect(contents.openWindow(url)).toEqual({ action: 'deny' });
  expect(offered).toEqual(['https://a.example/b', 'https://evil.example/']);
});

test('sender: the top frame of our page and no other', () => {
  const top = { url: OUR_PAGE, parent: null };
  expect(isTrustedSender(top)).toBe(true);
  expect(isTrustedSender(null)).toBe(false);
  expect(isTrustedSender({ url: OUR_PAGE, parent: top as never })).toBe(false);
  for (const url of FOREIGN) expect(isTrustedSender({ url, parent: null })).toBe(false);
});

test('downloads: what the page made goes through a save dialog, nothing else is saved', () => {
  const session = new FakeSession();
  saveByDialogOnly(session.real, () => 'Save as');
  expect(session.download('blob:app://verbatim/1', 'a.tmx')).toEqual({
    title: 'Save as',
    defaultPath: 'a.tmx',
  });
  for (const url of ['https://evil.example/a.exe', 'blob:https://evil.example/1', 'data:,x'])
    expect(session.download(url, 'a')).toBeNull();
});
