import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import mammoth from 'mammoth';
import { parse } from 'parse5';
import { loadFixture } from '../support/fixtures.ts';
import { PairScreen } from '../support/pairScreen.ts';
import { elements, parseXml, textOf } from '../support/xml.ts';
import { test } from './host.ts';

const sample = loadFixture('openai-otan');

test('all quotations can be walked by keyboard, both sides in view', async ({ page, host }) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const count = await page.locator('.quotation-panel .section-title').first().textContent();
  const total = Number.parseInt(count ?? '', 10);
  expect(total).toBeGreaterThanOrEqual(
    sample.quotations.fr.filter(({ required }) => required).length / 2,
  );
  for (let at = 1; at <= total; at++) {
    await page.keyboard.press('Alt+ArrowDown');
    await expect(screen.said).toContainText(`Quotation ${at} of ${total}`);
    for (const language of ['en', 'fr']) {
      await expect(
        page.locator(`.cell[lang=${language}] [data-selected-quotation]`).first(),
      ).toBeInViewport();
    }
    await expect(screen.quotations.and(page.locator('[aria-selected=true]'))).toBeInViewport();
  }
});

test('of many quotations only those in view are on the page, the selected one among them', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  const lines = (line: (n: number) => string) =>
    Array.from({ length: 120 }, (_, n) => line(1000 + n)).join('\n\n');
  await screen.create(
    host.address(),
    lines((n) => `"The ferry number ${n} will sail again on Monday," said the mayor of Brest.`),
    lines((n) => `« Le bac numéro ${n} reprendra la mer lundi », a dit le maire de Brest.`),
  );
  const selected = screen.quotations.and(page.locator('[aria-selected=true]'));
  await page.keyboard.press('Alt+ArrowDown');
  await expect(screen.said).toContainText('Quotation 1 of 120');
  await expect(selected).toBeInViewport();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(screen.said).toContainText('Quotation 120 of 120');
  await expect(selected).toContainText('1119');
  await expect(selected).toBeInViewport({ ratio: 1 });
  expect(await screen.quotations.count()).toBeLessThan(60);

  await selected.focus();
  await page.keyboard.press('Home');
  await expect(screen.quotations.filter({ hasText: '1000' })).toBeFocused();
  await expect(screen.quotations.filter({ hasText: '1000' })).toBeInViewport();
});

test('of a quotation is said how much its meaning is to be doubted', async ({ page, host }) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText(/^Doubt about the meaning: \d+%$/u)).toBeVisible();
});

test('every drift that an editor would want is found, on its exact words', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const seen = new Map<string, string>();
  const total =
    (await screen.open('critical')) + (await screen.open('major')) + (await screen.open('minor'));
  for (let at = 0; at < total; at++) {
    await page.keyboard.press('F8');
    await expect(screen.said).toContainText(`Finding ${at + 1} of ${total}`);
    await expect(page.locator('.cell [data-selected-finding]').first()).toBeInViewport();
    const [en, fr] = [await screen.selectedWords('en'), await screen.selectedWords('fr')];
    seen.set(fr.join(''), en.join(''));
  }
  const text = (language: 'en' | 'fr', span: { start: number; end: number } | null) =>
    span ? sample.texts[language].slice(span.start, span.end) : '';
  for (const drift of sample.drifts.filter(({ required }) => required)) {
    expect(seen.get(text('fr', drift.fr))).toBe(text('en', drift.en));
  }
});

test('a drift is mended in place, undone, another one accepted; a restart keeps it all', async ({
  page,
  host,
}) => {
  // Two starts of the host and of the app.
  test.slow();
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const majors = await screen.open('major');

  await screen.goToFinding('ne seront pas');
  await page.keyboard.press('F2');
  await expect(screen.editor).toBeFocused();
  await screen.editor.evaluate((field: HTMLTextAreaElement) => {
    const at = field.value.indexOf('ne seront pas');
    field.setSelectionRange(at, at + 'ne seront pas utilisés'.length);
  });
  await page.keyboard.type('ne doivent pas être utilisés');
  await expect.poll(() => screen.open('major')).toBe(majors - 1);
  await expect(screen.inspector.locator('ins').first()).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect.poll(() => screen.open('major')).toBe(majors);
  await expect(screen.editor).toHaveValue(/"ne seront pas utilisés/);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => screen.open('major')).toBe(majors - 1);
  await page.keyboard.press('Escape');

  await screen.goToFinding('retrait');
  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: /Reason/ }).fill('The desk wants it so');
  await page.keyboard.press('Control+Enter');
  await expect(screen.inspector.getByText('The desk wants it so')).toBeVisible();
  await expect.poll(() => screen.open('major')).toBe(majors - 2);
  await screen.saved();

  await host.restart();
  await screen.openSample(host.address());
  expect(await screen.open('major')).toBe(majors - 2);
  await page
    .getByRole('row')
    .filter({ hasText: 'The removal of Anthropic' })
    .locator('[lang=en]')
    .click();
  await expect(screen.inspector.getByText('The desk wants it so')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => screen.open('major')).toBe(majors - 1);
});

test('findings are accepted in bulk with one reason, and taken back in one step', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const minors = await screen.open('minor');
  for (const severity of ['critical', 'major']) {
    await page.getByRole('button', { name: new RegExp(`open ${severity} finding`) }).click();
  }
  await page.getByRole('button', { name: 'Filter the findings' }).click();
  await page.getByRole('button', { name: /^Accept the \d+ open findings shown/ }).click();
  await page.getByRole('button', { name: 'House style' }).click();
  await page.getByRole('button', { name: `Accept ${minors} findings` }).click();
  await expect.poll(() => screen.open('minor')).toBe(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(() => screen.open('minor')).toBe(minors);
});

test('dismissing goes on to the next finding', async ({ page, host }) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  await page.keyboard.press('F8');
  const first = await screen.selectedWords('fr');
  await page.keyboard.press('r');
  await expect.poll(() => screen.selectedWords('fr')).not.toEqual(first);
  await expect(screen.said).toContainText('Finding');
});

test('the desk approves and sends back quotations by keyboard; an edit takes the verdict off', async ({
  page,
  host,
}) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  await page.keyboard.press('Alt+ArrowDown');
  const first = screen.quotations.first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('v');
  await expect(first).toContainText('Approved');
  const second = screen.quotations.nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('b');
  await page.getByRole('textbox', { name: /^What has to be done/ }).fill('Check the marks');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Anne');
  await page.keyboard.press('Control+Enter');
  await expect(second).toContainText('Sent back');
  await expect(screen.inspector.getByText('Check the marks')).toBeVisible();
  await expect(page.getByText('1 of 15 quotations approved')).toBeVisible();

  await page.keyboard.press('F2');
  await screen.editor.evaluate((field: HTMLTextAreaElement) => {
    const at = field.value.indexOf('contrat');
    field.setSelectionRange(at, at);
  });
  await page.keyboard.type('gros ');
  await expect(first).not.toContainText('Approved');
  await page.keyboard.press('Control+z');
  await expect(first).toContainText('Approved');
});

test('the pair is sent back with a note, approved, and says when it was changed since', async ({
  page,
  host,
}) => {
  test.slow();
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const decide = async (step: string) => {
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByRole('menuitem', { name: step }).click();
  };
  await page.getByRole('button', { name: 'Submit to desk' }).click();
  await decide('Send back to the translator');
  const dialog = page.getByRole('dialog', { name: 'Send back to the translator' });
  await expect(dialog.getByRole('button', { name: 'Send back' })).toBeDisabled();
  await expect(dialog).toContainText('quotations without a verdict');
  await dialog.getByRole('textbox', { name: /^What has to be done/ }).fill('Mind the tenses');
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Anne');
  await dialog.getByRole('button', { name: 'Send back' }).click();
  await page.getByRole('button', { name: 'Decide' }).click();
  await page.getByRole('menuitem', { name: 'Submit to desk' }).click();
  await decide('Approve');
  await page
    .getByRole('dialog', { name: 'Approve this pair' })
    .getByRole('button', { name: 'Approve' })
    .click();
  await expect(page.locator('.state-chip')).toHaveText('Approved');

  await page.getByRole('button', { name: /who handed it over/ }).click();
  const log = page.getByRole('dialog', { name: 'Who handed it over' });
  await expect(log.getByRole('listitem')).toHaveText([
    /Approved · Anne/,
    /desk/,
    /Mind the tenses/,
    /desk/,
  ]);
  await page.keyboard.press('Escape');

  await screen.rows.first().focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Hier, ');
  await expect(page.locator('.state-chip')).toHaveText('Approved · changed since');
  await screen.saved();
  await host.restart();
  await page.goto(host.address());
  await expect(page.locator('.state-chip')).toHaveText('Approved · changed since');
});

test('every format can be exported from what was built', async ({ page, host }) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const begins: [RegExp, string][] = [
    [/PDF/, '%PDF-1.7'],
    [/DOCX/, 'PK'],
    [/XLSX/, 'PK'],
    [/HTML/, '<!doctype html>'],
    [/TMX/, '<?xml'],
    [/XLIFF/, '<?xml'],
    [/JSON/, '{'],
    [/CSV/, '\ufeff'],
  ];
  for (const [format, start] of begins) {
    const file = await exported(page, format);
    expect(file.toString('utf8').startsWith(start), String(format)).toBe(true);
  }
});

test('the pair is exported, and the files hold both texts', async ({ page, host }) => {
  const screen = new PairScreen(page);
  await screen.openSample(host.address());
  const english = 'this was an example of a complex, but right decision';
  const french = "d'un exemple de décision complexe, mais juste";

  const tmx = parseXml((await exported(page, /TMX/)).toString('utf8'));
  const units = elements(tmx, 'tu').map(textOf);
  expect(units.some((unit) => unit.includes(english) && unit.includes(french))).toBe(true);

  const docx = await mammoth.extractRawText({ buffer: await exported(page, /DOCX/) });
  expect(docx.value).toContain(english);
  expect(docx.value).toContain(french);

  const html = (await exported(page, /HTML/)).toString('utf8');
  expect(parse(html).childNodes.length).toBeGreaterThan(0);
  await page.setContent(html);
  await expect(page.locator('body')).toContainText(english);
  await expect(page.locator('body')).toContainText(french);
});

async function exported(page: Page, format: RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: format }).first().click();
  return readFile(await (await download).path());
}
