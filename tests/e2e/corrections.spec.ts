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
  await expect(
    screen.inspector.getByRole('button', { name: 'Start a word earlier' }).first(),
  ).toBeFocused();
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
  await expect(screen.said).toHaveText(/^The quotation now goes from “think” to “\w+”$/);
  await page.keyboard.press('Control+z');
  await expect(screen.said).toHaveText('Undone: correction of a quotation');
  await expect(english.first()).toHaveText(/^I think this/);

  await page.keyboard.press('Enter');
  await tabTo(screen.inspector.getByRole('button', { name: 'As computed' }));
  await page.keyboard.press('Enter');
  await expect(english.first()).toHaveText(/^I think this/);
  await expect(screen.said).toHaveText('As computed again');
  await expect(
    screen.inspector.getByRole('button', { name: 'Start a word earlier' }).first(),
  ).toBeFocused();

  const speaker = screen.inspector.getByRole('combobox', { name: 'Speaker' }).nth(1);
  await tabTo(speaker);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Greg Brockman');
  await page.keyboard.press('Tab');
  await expect(speaker).toHaveValue('Greg Brockman');
  await screen.saved();

  await expect(screen.said).toHaveText('Speaker: Greg Brockman');
  await page.keyboard.press('Control+z');
  await expect(speaker).toHaveValue('Sam Altman');
});

test('a pair of quotations is unlinked and linked again by keyboard', async ({ page, host }) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  await correctAltman(screen);
  const heading = screen.inspector.getByRole('heading', { level: 2 });
  await tabTo(screen.inspector.getByRole('button', { name: 'Unlink', exact: true }));
  await page.keyboard.press('Enter');
  await expect(heading).toContainText('not paired');
  await expect(page.locator('.notice-bar')).toContainText('Quotations unlinked');
  await screen.saved();
  await expect(
    screen.inspector.getByRole('button', { name: /Link with another quotation/ }),
  ).toBeFocused();

  await tabTo(screen.inspector.getByRole('button', { name: /Link with another quotation/ }));
  await page.keyboard.press('Enter');
  const choice = page.getByRole('option', { name: /^EN \d+ · .I think this was/ });
  await expect(choice).toBeVisible();
  // The nearest stands first; typing goes to the words, as in any list.
  for (let presses = 0; presses < 10; presses++) {
    if (await choice.evaluate((option) => option === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await tabTo(screen.inspector.getByRole('button', { name: 'Link', exact: true }));
  await page.keyboard.press('Enter');
  await expect(heading).toContainText('paired, confidence 100%');
  await expect(screen.inspector).toContainText('Paired by hand');
});

test('a quotation is made a mention by keyboard', async ({ page, host }) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const count = page.locator('.quotation-panel').getByRole('heading', { level: 2 });
  await expect(count).toHaveText('15 quotations');
  await correctAltman(screen);
  for (const side of [0, 1]) {
    await tabTo(screen.inspector.getByRole('button', { name: 'It is a mention' }).nth(side));
    await page.keyboard.press('Enter');
    await screen.saved();
  }
  await expect(screen.said).toHaveText('A mention now: nobody’s words');
  await expect(count).toHaveText('14 quotations');
  await page.keyboard.press('Control+z');
  await expect(count).toHaveText('15 quotations');
});

test('selected words become a quotation', async ({ page, host }) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const cell = screen.rows.filter({ hasText: 'NATO, a military alliance' }).locator('[lang=en]');
  await cell.click();
  await cell.evaluate((element) => {
    const [stretch] = element.querySelectorAll('[data-at]');
    const words = stretch!.firstChild!;
    const at = words.textContent!.indexOf('a military alliance');
    window.getSelection()!.setBaseAndExtent(words, at, words, at + 'a military alliance'.length);
  });
  await page.keyboard.press('n');
  await expect(cell.locator('[data-selected-quotation]')).toHaveText('a military alliance');
  await expect(screen.inspector.getByText('corrected')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cell.locator('[data-selected-quotation]')).toHaveCount(0);
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

/** Four paragraphs, the last of which the translation puts first. */
const MOVED = {
  en: [
    'The bridge over the Loire was closed on Monday after cracks were found in two pillars.',
    'Engineers from the region will inspect all of its cables before the end of the month.',
    'Bakers on the left bank complain that they have lost half of their customers since then.',
    'Ferries will carry pupils across the river every morning, the prefecture promised.',
  ],
  fr: [
    'Des bacs feront traverser le fleuve aux élèves chaque matin, a promis la préfecture.',
    'Le pont sur la Loire a été fermé lundi après la découverte de fissures dans deux piliers.',
    'Des ingénieurs de la région inspecteront tous ses câbles avant la fin du mois.',
    'Les boulangers de la rive gauche se plaignent d’avoir perdu la moitié de leurs clients depuis.',
  ],
};

test('a moved paragraph shows as moved; rows are linked, unlinked, moved and held by keyboard', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  await screen.create(host.address(), MOVED.en.join('\n\n'), MOVED.fr.join('\n\n'));
  const kinds = () => page.locator('.gutter-kind').allTextContents();
  await expect(screen.rows.last()).toContainText('Des bacs feront traverser');
  await expect(screen.rows.last()).toContainText('Moved: in the French it stands first');
  await expect(page.locator('.cell-moved')).toHaveCount(1);

  await screen.rows.first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+L');
  await expect.poll(kinds).toEqual(['0:1', '1:1', '1:1', '1:1', '1:0']);
  await page.keyboard.press('l');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect.poll(kinds).toEqual(['1:1', '1:1', '1:1', '1:1']);
  await expect(screen.rows.last()).toContainText('Des bacs feront traverser');
  await page.keyboard.press('Control+z');
  await expect.poll(kinds).toEqual(['0:1', '1:1', '1:1', '1:1', '1:0']);
  await page.keyboard.press('Control+z');
  await expect.poll(kinds).toEqual(['1:1', '1:1', '1:1', '1:1']);

  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(kinds).toEqual(['1:2', '1:0', '1:1', '1:1']);
  await page.keyboard.press('Control+z');
  await expect.poll(kinds).toEqual(['1:1', '1:1', '1:1', '1:1']);

  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+G');
  await expect(page.locator('.row[data-held]')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.row[data-held]')).toHaveCount(0);
});

test('the menu of a pairing opens by keyboard, and by mouse splits the English where clicked', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  await screen.rows.first().focus();
  // Keys that come faster than the screen follows would go to the row before.
  await expect(page.locator('.row[data-current-row]')).toBeFocused();
  await page.keyboard.press('p');
  await expect(page.getByRole('menuitem', { name: 'Confirm the pairing' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');

  const row = screen.rows.filter({ hasText: 'NATO, a military alliance' });
  await row.locator('[lang=en]').click();
  const before = await page.getByRole('grid').getAttribute('aria-rowcount');
  await row.getByRole('button').first().click();
  await page.getByRole('menuitem', { name: 'End the English sentence where clicked' }).click();
  await expect.poll(() => row.locator('.gutter-kind').first().textContent()).toMatch(/2:1|1:1/);
  await screen.saved();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', before ?? '');
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

test('linking is let go with Escape wherever one is, or with its button', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const hint = page.getByText('Choose the row whose French belongs here', { exact: false });
  const row = screen.rows.filter({ hasText: 'NATO, a military alliance' });
  await row.locator('[lang=en]').click();
  const link = async () => {
    await row.getByRole('button').first().click();
    await page.getByRole('menuitem', { name: 'Link with another row…' }).click();
    await expect(hint).toBeVisible();
    // The arrows choose the other row at once.
    await expect(row).toBeFocused();
  };
  await link();
  await page.getByRole('button', { name: 'Score' }).focus();
  await page.keyboard.press('Escape');
  await expect(hint).toHaveCount(0);
  await link();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(hint).toHaveCount(0);
  await link();
  await page.keyboard.press('F2');
  await expect(screen.editor).toBeFocused();
  await expect(hint).toHaveCount(0);
});
