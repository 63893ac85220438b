import { expect, type Page } from '@playwright/test';
import iconv from 'iconv-lite';
import { loadFixture } from '../support/fixtures.ts';
import { test } from './host.ts';

const pair = loadFixture('reopened-guillemets');

async function startNew(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'New pair' }).click();
}

function asFile(name: string, content: string | Buffer) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
}

test('a pair is made of two files, in any order', async ({ page, host }) => {
  await startNew(page, host.address());
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).first().click();
  await (await chooser).setFiles([asFile('article.txt', pair.texts.fr)]);
  const second = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).last().click();
  await (await second).setFiles([asFile('source.txt', pair.texts.en)]);
  await page.getByRole('textbox', { name: 'Title' }).fill('From files');
  await page.getByRole('button', { name: 'Create the pair' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'From files' })).toBeAttached();
  await page.getByRole('link', { name: 'Back to the library' }).click();
  await expect(page.getByRole('link', { name: 'From files' })).toBeVisible();
});

test('a pair is made of pasted texts; the same language twice is refused in words', async ({
  page,
  host,
}) => {
  await startNew(page, host.address());
  const create = page.getByRole('button', { name: 'Create the pair' });
  await page.getByRole('textbox', { name: 'First text' }).fill(pair.texts.fr);
  await page.getByRole('textbox', { name: 'Second text' }).fill(pair.texts.fr);
  await expect(page.getByRole('alert')).toContainText('Both texts are in French');
  await expect(create).toBeDisabled();
  await page.getByRole('textbox', { name: 'Second text' }).fill(pair.texts.en);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await create.click();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('a file that is no text says so and leaves the other text alone', async ({ page, host }) => {
  await startNew(page, host.address());
  await page.getByRole('textbox', { name: 'Second text' }).fill(pair.texts.en);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).first().click();
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk', 'base64');
  await (await chooser).setFiles([asFile('picture.txt', png)]);
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Second text' })).toHaveValue(pair.texts.en);
});

test('two files dropped on the library open the dialogue with both', async ({ page, host }) => {
  await page.goto(host.address());
  const data = await page.evaluateHandle(({ fr, en }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([fr], 'fr.txt', { type: 'text/plain' }));
    transfer.items.add(new File([en], 'en.txt', { type: 'text/plain' }));
    return transfer;
  }, pair.texts);
  await page.dispatchEvent('.library', 'drop', { dataTransfer: data });
  await expect(page.getByRole('textbox', { name: 'First text' })).toHaveValue(pair.texts.fr);
  await expect(page.getByRole('textbox', { name: 'Second text' })).toHaveValue(pair.texts.en);
});

test('a pair is deleted only after a question', async ({ page, host }) => {
  await page.goto(host.address());
  await page.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('link', { name: 'OpenAI – OTAN' })).toBeVisible();
  await page.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('No document pair yet')).toBeVisible();
});

test('a file in another encoding is read again as the person says', async ({ page, host }) => {
  await startNew(page, host.address());
  const words = 'Le préfet a déclaré : « Rien n’est joué. »';
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).first().click();
  await (await chooser).setFiles([asFile('mac.txt', iconv.encode(words, 'macintosh'))]);
  const text = page.getByRole('textbox', { name: 'First text' });
  await expect(text).toHaveValue(/Le pr.fet/);
  await expect(text).not.toHaveValue(words);
  await page.getByRole('button', { name: /Encoding/ }).click();
  await page.getByRole('option', { name: 'macintosh' }).click();
  await expect(text).toHaveValue(words);
});
