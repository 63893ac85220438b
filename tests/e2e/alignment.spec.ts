import { expect } from '@playwright/test';
import { PairScreen } from '../support/pairScreen.ts';
import { test } from './host.ts';

const ALPHABET = ['red', 'blue', 'green', 'black', 'white'];
const COULEURS = ['rouge', 'bleu', 'vert', 'noir', 'blanc'];

/** A long pair of paragraphs of three sentences, each with a number of its own. */
function longPair(sentences: number): { en: string; fr: string } {
  const en = Array.from(
    { length: sentences },
    (_, i) => `The ${ALPHABET[i % 5]!} train number ${1000 + i} left the station before noon.`,
  );
  const fr = Array.from(
    { length: sentences },
    (_, i) => `Le train ${COULEURS[i % 5]!} numéro ${1000 + i} a quitté la gare avant midi.`,
  );
  const paragraphs = (lines: readonly string[]) =>
    Array.from({ length: Math.ceil(lines.length / 3) }, (_, i) =>
      lines.slice(3 * i, 3 * i + 3).join(' '),
    ).join('\n\n');
  return { en: paragraphs(en), fr: paragraphs(fr) };
}

/** What each command makes of a row in the middle of 1:1 rows: the kinds from the row before it on. */
const COMMANDS = [
  {
    key: 'm',
    item: 'Merge with the row below',
    kinds: ['1:1', '2:2', '1:1', '1:1'],
    said: /^Merged: segment \d+ \(2:2\)$/,
  },
  {
    key: 'Shift+L',
    item: 'Unlink the two sides',
    kinds: ['1:1', '0:1', '1:0', '1:1'],
    said: /^Unlinked: segments \d+ \(0:1\) and \d+ \(1:0\)$/,
  },
  {
    key: 'Alt+Shift+ArrowDown',
    item: 'Last French sentence to the row below',
    kinds: ['1:1', '1:0', '1:2', '1:1'],
    said: /^Sentence moved: segments \d+ \(1:0\) and \d+ \(1:2\)$/,
  },
  {
    key: 'Alt+Shift+ArrowUp',
    item: 'First French sentence to the row above',
    kinds: ['1:2', '1:0', '1:1', '1:1'],
    said: /^Sentence moved: segments \d+ \(1:2\) and \d+ \(1:0\)$/,
  },
  {
    key: 'Control+Enter',
    item: 'Confirm the pairing',
    kinds: ['1:1', '1:1', '1:1', '1:1'],
    said: /^Confirmed: segment \d+ \(1:1\)$/,
  },
] as const;

const ONES = ['1:1', '1:1', '1:1', '1:1'];

/** The kinds of four rows, from one on. */
async function kindsFrom(screen: PairScreen, first: number): Promise<string[]> {
  const kinds = [first, first + 1, first + 2, first + 3].map((index) =>
    screen.row(index).locator('.gutter-kind').textContent(),
  );
  return (await Promise.all(kinds)).map((kind) => kind ?? '');
}

async function walk(screen: PairScreen, at: number): Promise<void> {
  const { page } = screen;
  const current = page.locator('.row[data-current-row]');
  const kinds = () => kindsFrom(screen, at - 1);
  const goThere = async () => {
    const row = screen.row(at);
    await row.locator('.gutter').click({ position: { x: 4, y: 60 } });
    await expect(row).toBeFocused();
  };
  for (const { key, item, kinds: made, said } of COMMANDS) {
    await goThere();
    await page.keyboard.press(key);
    await expect(screen.said).toHaveText(said);
    await expect.poll(kinds).toEqual(made);
    await expect(current).toBeFocused();
    await expect(page.locator('.row[data-fresh]').first()).toBeInViewport();
    await page.keyboard.press('Control+z');
    await expect(screen.said).toContainText('Undone: pairing');
    await expect.poll(kinds).toEqual(ONES);
    await expect(current).toBeFocused();
    await page.keyboard.press('Control+Shift+z');
    await expect(screen.said).toContainText('Redone: pairing');
    await expect.poll(kinds).toEqual(made);
    await page.keyboard.press('Control+z');
    await expect.poll(kinds).toEqual(ONES);

    await screen.row(at).locator('.gutter-button').click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect(screen.said).toHaveText(said);
    await expect.poll(kinds).toEqual(made);
    await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
    await expect(screen.said).toContainText('Undone: pairing');
    await expect.poll(kinds).toEqual(ONES);
    await page.getByRole('banner').getByRole('button', { name: 'Redo' }).click();
    await expect.poll(kinds).toEqual(made);
    await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(kinds).toEqual(ONES);
  }
}

test('each change of the pairing is shown, said, undone and redone, by keyboard and by mouse', async ({
  page,
  host,
}) => {
  test.slow();
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  await walk(screen, 2);
});

test('in a long pair, too', async ({ page, host }) => {
  test.slow();
  const screen = new PairScreen(page);
  const { en, fr } = longPair(600);
  await screen.create(host.address(), en, fr);
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '601');
  await screen.rows.first().focus();
  await page.keyboard.press('End');
  await expect(screen.row(599)).toBeFocused();
  for (let presses = 0; presses < 20; presses++) await page.keyboard.press('PageUp');
  await expect(screen.row(439)).toBeFocused();
  await walk(screen, 440);
});

test('an undo far away goes to what it changed', async ({ page, host }) => {
  const screen = new PairScreen(page);
  const { en, fr } = longPair(120);
  await screen.create(host.address(), en, fr);
  await screen.rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(screen.row(1)).toBeFocused();
  await page.keyboard.press('m');
  await expect(screen.said).toHaveText('Merged: segment 2 (2:2)');
  await page.keyboard.press('End');
  await expect(screen.row(118)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(screen.row(1)).toBeFocused();
  await expect(screen.row(1)).toBeInViewport();
  await expect(screen.said).toHaveText('Undone: pairing · segments 2 (1:1) and 3 (1:1)');
});

test('rows selected by keyboard are merged, aligned anew, held; the focus stays with them', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  const { en, fr } = longPair(30);
  await screen.create(host.address(), en, fr);
  await screen.rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(screen.row(1)).toBeFocused();
  for (const to of [2, 3]) {
    await page.keyboard.press('Shift+ArrowDown');
    await expect(screen.row(to)).toBeFocused();
  }
  await page.keyboard.press('m');
  await expect(screen.said).toHaveText('Merged: segment 2 (3:3)');
  await expect(screen.row(1)).toBeFocused();
  await page.keyboard.press('g');
  await expect(screen.said).toHaveText(/^Aligned anew: segments 2 \(1:1\), 3 \(1:1\) and 4/);
  await expect(screen.row(1)).toBeFocused();
  for (const to of [2, 3]) {
    await page.keyboard.press('Shift+ArrowDown');
    await expect(screen.row(to)).toBeFocused();
  }
  await page.keyboard.press('Shift+G');
  await expect(screen.said).toHaveText(/^Held together: segments 2 \(1:1\), 3 \(1:1\) and 4/);
  await expect(page.locator('.row[data-held]')).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.row[data-held]')).toHaveCount(0);
});

test('what cannot be is said, and is no step to undo', async ({ page, host }) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  await screen.rows.first().focus();
  await expect(page.locator('.row[data-current-row]')).toBeFocused();
  const notice = page.locator('.notice-bar');
  for (const [key, why] of [
    ['s', 'There is nothing to split'],
    ['g', 'There is nothing to align anew'],
    ['Shift+G', 'Select several rows'],
    ['Alt+Shift+ArrowUp', 'A sentence can only go'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(notice).toContainText(why);
    await expect(screen.said).toContainText(why);
    await expect(notice.getByRole('button')).toHaveCount(1);
  }
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.getByRole('banner').getByRole('button', { name: 'Undo' })).toBeDisabled();
});
