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
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
    const attempt = async (act: () => unknown): Promise<string> => {
      try {
        await act();
        return 'done';
      } catch {
        return 'stopped';
      }
    };
    return {
      inline: 'inlineRan' in window,
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- must be stopped
      evaluated: await attempt(() => new Function('return 1')),
      elsewhere: await attempt(() => fetch('http://127.0.0.1:9/')),
    };
  });
  expect(outcome).toEqual({ inline: false, evaluated: 'stopped', elsewhere: 'stopped' });
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
