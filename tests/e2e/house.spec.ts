import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { PairScreen } from '../support/pairScreen.ts';
import { elements, parseXml, textOf } from '../support/xml.ts';
import { test } from './host.ts';

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

async function openRules(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'House rules' }).click();
  await expect(page.getByRole('tab', { name: /Glossary/ })).toBeVisible();
}

async function backToPair(screen: PairScreen): Promise<void> {
  await screen.page.getByRole('link', { name: 'Back to the pair' }).click();
  await expect(screen.rows.first()).toBeVisible();
}

test('findings that are alike are dismissed together with a reason, and come back together', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const [majors, minors] = [await screen.open('major'), await screen.open('minor')];
  await screen.goToFinding('retrait');
  await page.keyboard.press('d');
  await page.getByRole('textbox', { name: /^Reason/ }).fill('Usual in this trade');
  await page.getByText('Every finding of the check “False friends”').click();
  await page.getByRole('button', { name: 'Dismiss 2 findings' }).click();
  await expect.poll(() => screen.open('major')).toBe(majors - 1);
  await expect.poll(() => screen.open('minor')).toBe(minors - 1);
  await screen.goToRow('The removal of Anthropic');
  await expect(screen.inspector.getByText('Usual in this trade')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => screen.open('major')).toBe(majors);
  await expect.poll(() => screen.open('minor')).toBe(minors);
});

test('words that are fine for the house are no drift any more, until they are taken off the list', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const majors = await screen.open('major');
  await screen.goToFinding('retrait');
  await page.keyboard.press('h');
  await expect.poll(() => screen.open('major')).toBe(majors - 1);
  await expect(screen.inspector.getByText('Fine for this house')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect.poll(() => screen.open('major')).toBe(majors);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => screen.open('major')).toBe(majors - 1);
  await screen.saved();

  await host.restart();
  await screen.openSample(host.address());
  expect(await screen.open('major')).toBe(majors - 1);
  await openRules(page);
  await page.getByRole('tab', { name: /Accepted pairs/ }).click();
  await expect(page.getByRole('row', { name: /removal retrait False friends/ })).toBeVisible();
  await page.getByRole('button', { name: 'Remove “removal = retrait”' }).click();
  await expect(page.getByText('No pair yet.', { exact: false })).toBeVisible();
  await backToPair(screen);
  expect(await screen.open('major')).toBe(majors);
});

test('a check is turned off from a finding or in the rules, and its severity is the house’s', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const [majors, minors] = [await screen.open('major'), await screen.open('minor')];
  await screen.goToFinding('retrait');
  await screen.inspector.getByRole('button', { name: 'More about this finding' }).click();
  await page.getByRole('menuitem', { name: 'Turn off the check “False friends”' }).click();
  await expect.poll(() => screen.open('major')).toBe(majors - 1);
  await expect.poll(() => screen.open('minor')).toBe(minors - 1);

  await openRules(page);
  const falseFriends = page.getByRole('listitem').filter({ hasText: 'False friends' }).first();
  await expect(falseFriends.getByRole('switch')).not.toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(falseFriends.getByRole('switch')).toBeChecked();
  await page.getByRole('button', { name: /Severity of Modality/ }).click();
  await page.getByRole('option', { name: 'critical' }).click();
  await page.getByText('Tense', { exact: true }).click();
  await backToPair(screen);
  await expect.poll(() => screen.open('critical')).toBe(1);
  expect(await screen.open('major')).toBe(majors - 2);
});

test('a glossary is imported, asks for its term, offers it, and is exported', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const minors = await screen.open('minor');
  await openRules(page);
  const input = page.locator('input[type=file]');
  await input.setInputFiles(file('broken.json', '{"verbatimHouse": 1, "checks": {"tense": 3}}'));
  await expect(page.getByRole('alert')).toContainText('checks.tense');
  await input.setInputFiles(file('terms.csv', 'en;fr;note\nstandoff;bras de fer;Not over yet\n'));
  await page.getByRole('tab', { name: /Glossary/ }).click();
  await expect(page.getByRole('row', { name: /standoff bras de fer Not over yet/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'English' }).fill('weapon');
  await page.getByRole('textbox', { name: 'French', exact: true }).fill('arme');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /weapon arme/ })).toBeVisible();
  await page.getByRole('searchbox').fill('ARME');
  await expect(page.getByRole('row', { name: /standoff/ })).toHaveCount(0);

  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Glossary (TBX)' }).click();
  const tbx = parseXml(await readFile(await (await download).path(), 'utf8'));
  expect(elements(tbx, 'term').map(textOf)).toEqual(['standoff', 'bras de fer', 'weapon', 'arme']);

  await backToPair(screen);
  expect(await screen.open('minor')).toBe(minors + 1);
  await screen.goToFinding('impasse');
  await expect(screen.inspector).toContainText('the house writes “bras de fer”');
  await page.keyboard.press('u');
  await expect.poll(() => screen.open('minor')).toBe(minors);
  await expect(screen.rows.filter({ hasText: 'bras de fer' })).toHaveCount(1);
});

test('“Why?” shows the rule, the table’s entry and how the words are aligned', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  await screen.goToFinding('retrait');
  const card = screen.inspector.getByRole('article').first();
  await card.getByRole('button', { name: 'Why?' }).click();
  await expect(card).toContainText('the standard lists of false friends');
  await expect(card).toContainText('removal (somebody removed it) / retrait');
  const pair = card.getByRole('row', { name: /removal retrait \d+%/ });
  await expect(pair).toBeVisible();
  await expect(card.getByRole('row', { name: /technology/ })).toHaveCount(0);
  await card.getByRole('button', { name: /^All \d+ pairs/ }).click();
  await expect(card.getByRole('row', { name: /technology technologie \d+%/ })).toBeVisible();
});

test('pointing at a finding, or at its card, lights its words on both sides', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const pointed = (language: string) => screen.rows.locator(`[lang=${language}] [data-pointed]`);
  await screen.rows.locator('[lang=en] [data-finding]', { hasText: 'removal' }).hover();
  await expect(pointed('fr')).toHaveText('retrait');
  await page.getByRole('radio', { name: 'Findings, gravest first' }).click();
  await screen.quotations.filter({ hasText: 'Tense' }).hover();
  await expect(pointed('en')).toHaveText('was');
  await expect(pointed('fr')).toHaveText("s'agit");
});

test('findings are listed by quotation, the heaviest first, and the score says what it is made of', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const open =
    (await screen.open('critical')) + (await screen.open('major')) + (await screen.open('minor'));
  await page.getByRole('radio', { name: 'Findings, gravest first' }).click();
  await expect(screen.quotations).toHaveCount(open);
  await expect(page.getByRole('heading', { name: `${open} findings` })).toBeVisible();
  const weights = await page.locator('.finding-group-head > small').allTextContents();
  const values = weights.map((text) => Number(text.replace('−', '')));
  expect(values.length).toBeGreaterThan(1);
  expect(values).toEqual(values.toSorted((a, b) => b - a));

  await page.keyboard.press('F8');
  await expect(screen.quotations.first()).toHaveAttribute('aria-selected', 'true');

  await page.getByRole('button', { name: /^Score/ }).click();
  const total = page.getByRole('dialog').getByRole('row').last();
  const words = /100 − 100 × (\d+) ∕ (\d+) = ([\d.]+)/.exec((await total.textContent()) ?? '');
  const [penalty, source, score] = words!.slice(1).map(Number);
  expect(score).toBeCloseTo(100 - (100 * penalty!) / source!, 1);
});
