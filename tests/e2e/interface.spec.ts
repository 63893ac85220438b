import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { PairScreen } from '../support/pairScreen.ts';
import { test } from './host.ts';

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen passes axe, ${colorScheme}`, async ({ page, host }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const screen = new PairScreen(page);
    await page.goto(host.address());
    await expect(page.getByRole('link', { name: 'OpenAI – OTAN' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'New pair' }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'OpenAI – OTAN' }).click();
    await expect(screen.rows.first()).toBeVisible();
    await expectAccessible(page);
    await screen.goToFinding('ne seront pas');
    await expectAccessible(page);
    await page.keyboard.press('F2');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('c');
    await expect(screen.inspector.getByRole('group', { name: 'Pairing' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Alt+q');
    await expect(page.getByRole('grid', { name: /Quotations only/ })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await expectAccessible(page);
  });

  test(`decisions and house rules pass axe, ${colorScheme}`, async ({ page, host }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const screen = new PairScreen(page);
    await screen.openSample(host.address());
    await page.keyboard.press('F8');
    await page.keyboard.press('d');
    await expect(page.getByRole('dialog', { name: 'Why is this no drift?' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: 'Findings, gravest first' }).click();
    await screen.inspector.getByRole('button', { name: 'Why?' }).first().click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'House rules' }).click();
    const tabs = page.getByRole('tab');
    await expect(tabs).toHaveCount(3);
    for (const tab of await tabs.all()) {
      await tab.click();
      await expectAccessible(page);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`search, hand-overs and notices pass axe, ${colorScheme}`, async ({ page, host }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const screen = new PairScreen(page);
    await screen.openSample(host.address());
    await page.keyboard.press('Control+f');
    await page.keyboard.type('otan');
    await expect(screen.rows.locator('[data-hit=current]')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    await expect(page.locator('[data-current-row]')).toBeFocused();
    await page.keyboard.press('m');
    await expect(page.locator('.notice-bar')).toContainText('Merged');
    await expectAccessible(page);
    await page.keyboard.press('l');
    await expect(page.locator('.linking-hint')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Submit to desk' }).click();
    await page.getByRole('button', { name: 'Decide' }).click();
    await expectAccessible(page);
    await page.getByRole('menuitem', { name: 'Approve' }).click();
    const dialog = page.getByRole('dialog', { name: 'Approve this pair' });
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('textbox', { name: 'Your name' }).fill('Anne');
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('button', { name: /who handed it over/ }).click();
    await expect(page.getByRole('dialog', { name: 'Who handed it over' })).toBeVisible();
    await expectAccessible(page);
  });
}

/** A laptop's window at 200 % zoom. */
test('nothing is cut off at 200 % zoom, in French', async ({ page, host }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  await page.getByRole('button', { name: 'Passer au français' }).click();
  await page.getByRole('button', { name: 'Envoyer au desk' }).click();
  await expect(page.getByRole('button', { name: 'Décider' })).toBeVisible();
  for (const button of await page.getByRole('banner').getByRole('button').all()) {
    const box = (await button.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(640);
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('the interface changes its language at once and keeps it', async ({ page, host }) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  await page.getByRole('button', { name: 'Passer au français' }).click();
  await expect(page.getByRole('button', { name: 'Exporter' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.keyboard.press('F8');
  await expect(page.getByTestId('announcer')).toContainText('Écart 1 sur');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Exporter' })).toBeVisible();
});

test('the theme goes from the system to light to dark and is kept', async ({ page, host }) => {
  await page.goto(host.address());
  await page.getByRole('button', { name: 'Colours: as the system' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: 'Colours: light' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const width of [900, 640]) {
  test(`nothing needs scrolling sideways at ${width} pixels`, async ({ page, host }) => {
    await page.setViewportSize({ width, height: 700 });
    const screen = new PairScreen(page);
    await screen.openSample(host.address());
    await page.keyboard.press('F8');
    await expect(screen.inspector.locator('.finding-card').first()).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test('the page itself never scrolls: its parts do', async ({ page, host }) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('c');
  await expect(screen.inspector.getByRole('group', { name: 'Pairing' })).toBeInViewport();
  await page.getByRole('button', { name: /^Score/ }).focus();
  await page.keyboard.press('End');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
  );
  expect(overflow).toBe(0);
  await expect(page.getByRole('banner')).toBeInViewport();
});

test('words are found in both texts by keyboard, also far out of view', async ({ page, host }) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Find in both texts' });
  await expect(field).toBeFocused();
  await page.keyboard.type('ressortissants americains');
  const hit = screen.rows.locator('[data-hit=current]');
  await expect(hit).toHaveText('ressortissants américains');
  await expect(hit).toBeInViewport();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('pentagon');
  const place = page.getByRole('search').getByRole('status');
  await expect(place).toContainText(' of ');
  const before = await place.textContent();
  await page.keyboard.press('Enter');
  await expect(place).not.toHaveText(before ?? '');
  await page.keyboard.press('Shift+Enter');
  await expect(place).toHaveText(before ?? '');
  await page.keyboard.type('zzz');
  await expect(place).toHaveText('Not found');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search')).toHaveCount(0);
  await expect(page.locator('[data-current-row]')).toBeFocused();
});

test('pointing at a word shows its counterpart', async ({ page, host }) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const row = screen.rows.filter({ hasText: 'NATO, a military alliance' });
  await row.scrollIntoViewIfNeeded();
  const box = await row.locator('[lang=en]').evaluate((cell) => {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('alliance') ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 4);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error('no such word');
  });
  await page.mouse.move(box.x, box.y);
  await expect(row.locator('[lang=fr] [data-word]')).toHaveText('alliance');
});

test('changes that the host cannot take stay on the screen and are sent again', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  await page.route('**/call/pair.edit', (route) => route.abort());
  await screen.rows.first().focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Hier, ');
  await expect(page.getByRole('alert')).toContainText('not saved');
  await expect(screen.editor).toHaveValue(/^Hier, OpenAI envisage/);
  await page.unroute('**/call/pair.edit');
  await page.getByRole('button', { name: 'Try again' }).click();
  await screen.saved();
  await page.reload();
  await expect(screen.rows.first()).toContainText('Hier, OpenAI envisage');
});

test('who speaks has a colour of their own inside what somebody else is quoted with', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const altman = screen.rows.locator('[lang=en] [data-cue]', { hasText: 'had initially said' });
  const journal = screen.rows.locator('[lang=en] [data-cue]', { hasText: 'According to' });
  const colour = (element: Element) => getComputedStyle(element).color;
  expect(await altman.evaluate(colour)).not.toBe(await journal.evaluate(colour));
  const within = altman.locator('xpath=ancestor::*[@data-quotation]');
  await expect(within).not.toHaveAttribute(
    'data-colour',
    (await altman.getAttribute('data-colour')) ?? '',
  );
});
