import { expect, test } from './host.ts';

test('the page opens under its policy without a complaint from the browser', async ({
  page,
  host,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(host.address());
  await expect(page.locator('#root > *').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the policy stops inline script, eval and requests to elsewhere', async ({ page, host }) => {
  await page.goto(host.address());
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a string is evaluated, or must not be
    setTimeout('window.evalRan = true');
  });
  const outcome = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const elsewhere = await fetch('http://127.0.0.1:9/').then(
      () => 'reached',
      () => 'stopped',
    );
    return { inline: 'inlineRan' in window, evaluated: 'evalRan' in window, elsewhere };
  });
  expect(outcome).toEqual({ inline: false, evaluated: false, elsewhere: 'stopped' });
});

test('the token leaves the address bar and survives a reload', async ({ page, host }) => {
  const token = new URL(host.address()).hash.slice(1);
  await page.goto(host.address());
  await expect.poll(() => page.url()).not.toContain(token);
  const replied = page.waitForResponse((response) => response.url().includes('/call/'));
  await page.reload();
  expect((await replied).status()).toBe(200);
});

test('the library outlives a host that is killed', async ({ page, host }) => {
  const titles = async (): Promise<unknown> => {
    const { origin, hash } = new URL(host.address());
    const response = await page.request.post(`${origin}/call/library.list`, {
      headers: { origin, authorization: `Bearer ${hash.slice(1)}` },
      data: {},
    });
    return (await response.json()) as unknown;
  };
  const before = await titles();
  await host.killAndRestart();
  expect(await titles()).toEqual(before);
});
