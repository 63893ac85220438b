import { expect, type Locator, type Page } from '@playwright/test';

/** The pair view as a person uses it, for the specs of the screen. */
export class PairScreen {
  readonly page: Page;
  readonly rows: Locator;
  readonly quotations: Locator;
  readonly inspector: Locator;
  readonly editor: Locator;
  readonly said: Locator;

  constructor(page: Page) {
    this.page = page;
    this.rows = page.getByRole('grid').locator('.row');
    this.quotations = page.locator('.quotation-panel').getByRole('option');
    this.inspector = page.getByRole('complementary', { name: 'Details' });
    this.editor = page.getByRole('textbox', { name: /^French of segment/ });
    this.said = page.getByTestId('announcer');
  }

  /** Opens the sample pair from the library. */
  async openSample(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.getByRole('link', { name: 'OpenAI – OTAN' }).click();
    await expect(this.rows.first()).toBeVisible();
  }

  /** The row at an index, from 0. */
  row(index: number): Locator {
    return this.page.locator(`.row[data-index="${index}"]`);
  }

  /** Makes a pair of two texts in the library, and opens it. */
  async create(address: string, en: string, fr: string): Promise<void> {
    await this.page.goto(address);
    await this.page.getByRole('button', { name: 'New pair' }).click();
    await this.page.getByRole('textbox', { name: 'First text' }).fill(en);
    await this.page.getByRole('textbox', { name: 'Second text' }).fill(fr);
    await this.page.getByRole('button', { name: 'Create the pair' }).click();
    await expect(this.rows.first()).toBeVisible();
  }

  /** How many findings of a severity are open, by the header. */
  async open(severity: 'critical' | 'major' | 'minor'): Promise<number> {
    const button = this.page.getByRole('button', { name: new RegExp(`open ${severity} finding`) });
    return Number.parseInt((await button.textContent()) ?? '', 10);
  }

  /** Waits until the host has everything that was done. */
  async saved(): Promise<void> {
    await expect(this.page.getByText('Saved', { exact: true })).toBeVisible();
  }

  /** The selected finding's words as underlined in a text. */
  selectedWords(language: 'en' | 'fr'): Promise<string[]> {
    return this.rows.locator(`[lang=${language}] [data-selected-finding]`).allTextContents();
  }

  /** Makes the row with these English words the current one. */
  async goToRow(english: string): Promise<void> {
    await this.rows.filter({ hasText: english }).locator('[lang=en]').click();
  }

  /** Presses F8 until the finding with these French words is selected. */
  async goToFinding(french: string): Promise<void> {
    for (let presses = 0; presses < 30; presses++) {
      await this.page.keyboard.press('F8');
      const words = await this.selectedWords('fr');
      if (words.join('') === french) return;
    }
    throw new Error(`no finding on "${french}"`);
  }
}
