import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ROOT } from '../../backend/appFiles.ts';
import type { Table } from './table.ts';

const ASSETS = join(ROOT, 'dist/page/assets');
const HOST = join(ROOT, 'dist/local/main.js');
const RUNS = 7;

/** How large the built page is, and how soon a person who starts the local host sees it. */
export async function pageTables(): Promise<readonly Table[]> {
  if (!existsSync(ASSETS)) throw new Error('There is no built page: run "npm run build" first.');
  return [sizes(), await firstPaint()];
}

function sizes(): Table {
  const files = readdirSync(ASSETS).map((name) => ({
    name,
    bytes: readFileSync(join(ASSETS, name)),
  }));
  const rows = ['.js', '.css', '.woff2'].map((extension) => {
    const of = files.filter(({ name }) => extname(name) === extension);
    const total = (size: (bytes: Buffer) => number): string =>
      kilobytes(of.reduce((sum, { bytes }) => sum + size(bytes), 0));
    return [
      extension,
      of.length,
      total((bytes) => bytes.length),
      total((bytes) => gzipSync(bytes).length),
      total((bytes) => brotliCompressSync(bytes).length),
    ];
  });
  return { title: 'Page, kB', columns: ['files', 'count', 'plain', 'gzip', 'brotli'], rows };
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

async function firstPaint(): Promise<Table> {
  const { chromium } = await import('@playwright/test');
  const system = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({
    ...(existsSync(system) ? { executablePath: system } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const ready: number[] = [];
  const painted: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const data = mkdtempSync(join(tmpdir(), 'verbatim-'));
    const begun = performance.now();
    const host = spawn(process.execPath, [HOST, '--data', data], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const address = await printedAddress(host);
    ready.push(performance.now() - begun);
    const page = await browser.newPage();
    const opened = performance.now() - begun;
    await page.goto(address);
    const paint = await page.evaluate(PAINT_TIME);
    painted.push(opened + paint);
    await page.close();
    host.kill('SIGINT');
    await once(host, 'exit');
    rmSync(data, { recursive: true, force: true });
  }
  await browser.close();
  return {
    title: `Local host, ms, median of ${RUNS} starts on a new library`,
    columns: ['from the start of the process to', 'ms'],
    rows: [
      ['its address', median(ready)],
      ['the first contentful paint, the browser running already', median(painted)],
    ],
  };
}

/** Runs in the page: waits for the first contentful paint and tells its time. */
const PAINT_TIME = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (paint) resolve(paint.startTime);
  }).observe({ type: 'paint', buffered: true });
})` as unknown as () => Promise<number>;

async function printedAddress(host: ChildProcess): Promise<string> {
  let output = '';
  for await (const chunk of host.stdout ?? []) {
    output += String(chunk);
    const address = /http:\/\/\S+/.exec(output)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`The host printed no address: ${output}`);
}

function median(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
}
