import { expect, type Locator } from '@playwright/test';
import { PairScreen } from '../support/pairScreen.ts';
import { test } from './host.ts';

/** Opens the corrections of Altman's direct quotation, by keyboard alone. */
async function correctAltman(screen: PairScreen): Promise<void> {
  const { page } = screen;
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Alt+ArrowDown');
    await expect(screen.said).toContainText(`Quotation ${presses + 1} of`);
    const text = await page.locator('.cell[lang=en] [data-selected-quotation]').allTextContents();
    if (text.join('').startsWith('I think this was')) break;
  }
  await page.keyboard.press('c');
  await page.keyboard.press('Enter');
}

/** Moves the focus with Tab until it is on the control. */
async function tabTo(wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await wanted.page().keyboard.press('Tab');
  }
  throw new Error('Tab does not reach the control');
}

test('an edge, the speaker and the pairing of a quotation are corrected by keyboard', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  await correctAltman(screen);
  const english = page.locator('.cell[lang=en] [data-selected-quotation]');

  await tabTo(screen.inspector.getByRole('button', { name: 'Start a word later' }).first());
  await page.keyboard.press('Enter');
  await expect(english.first()).toHaveText(/^think this/);
  await expect(screen.inspector).toContainText('corrected');
  await page.keyboard.press('Control+z');
  await expect(english.first()).toHaveText(/^I think this/);

  const speaker = screen.inspector.getByRole('combobox', { name: 'Speaker' }).nth(1);
  await tabTo(speaker);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Greg Brockman');
  await page.keyboard.press('Tab');
  await expect(speaker).toHaveValue('Greg Brockman');
  await screen.saved();

  await page.keyboard.press('Control+z');
  await expect(speaker).toHaveValue('Sam Altman');
});

test('a pair of quotations is unlinked and linked again by keyboard', async ({ page, host }) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  await correctAltman(screen);
  const unlink = screen.inspector.getByRole('button', { name: 'Unlink', exact: true });
  await tabTo(unlink);
  await page.keyboard.press('Enter');
  await expect(screen.inspector.getByRole('heading', { level: 2 })).toContainText('not paired');
  await page.keyboard.press('Control+z');
  await expect(screen.inspector.getByRole('heading', { level: 2 })).toContainText(
    'paired, confidence',
  );
});

test('beads are confirmed, merged, split and aligned anew, each undone', async ({ page, host }) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount'));
  const count = () => page.getByRole('grid').getAttribute('aria-rowcount').then(Number);
  await screen.rows.first().focus();

  await page.keyboard.press('Control+Enter');
  await expect(screen.rows.first().getByRole('button')).toHaveAccessibleName(/confirmed/);
  await expect(screen.rows.nth(1)).toBeFocused();
  await page.keyboard.press('m');
  await expect.poll(count).toBe(rows - 1);
  await expect(screen.rows.nth(1).getByRole('button')).toHaveAccessibleName(/2:2 set by hand/);
  await page.keyboard.press('s');
  await expect.poll(count).toBe(rows);
  await page.keyboard.press('Control+z');
  await expect.poll(count).toBe(rows - 1);
  await page.keyboard.press('g');
  await expect.poll(count).toBe(rows);
  await expect(screen.rows.nth(1).getByRole('button')).toHaveAccessibleName(/1:1 automatic/);
});

test('what is typed stays, whatever happens to its sentence', async ({ page, host }) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  await page
    .getByRole('row')
    .filter({ hasText: 'NATO, a military alliance' })
    .locator('[lang=en]')
    .click();
  await page.keyboard.press('F2');
  await expect(screen.editor).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(screen.editor).toHaveValue('');
  await screen.saved();
  await expect(screen.editor).toBeFocused();
  await page.keyboard.type('L’Otan se tait. Elle compte 32 membres. ');
  await expect(screen.editor).toHaveValue('L’Otan se tait. Elle compte 32 membres. ');
  await screen.saved();
  await expect(screen.editor).toBeFocused();
});
