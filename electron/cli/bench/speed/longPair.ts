import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PairView } from '../../../../shared/contract/contract.ts';
import { CallFailed } from '../../../../shared/contract/failure.ts';
import type { Transport } from '../../../../shared/contract/transport.ts';
import { applyViewChange, type SentView } from '../../../../shared/contract/viewChange.ts';
import { createBackend } from '../../../backend/backend.ts';
import type { Table } from '../table.ts';
import { median } from './clock.ts';

const TYPED = ' mesure';
const KEYS = 12;

/** What one waits for, and what the processor works in all threads, in milliseconds. */
interface Spent {
  readonly waited: number;
  readonly worked: number;
}

/**
 * How long the longest document takes in the app: from the page's call through backend and worker to the view
 * on the page.
 */
export async function longPairTable(directory: string): Promise<Table> {
  const folder = join(directory, 'align/potet-long/5k');
  const texts = ['src.txt', 'tgt.txt'].map((name) => ({
    name,
    text: readFileSync(join(folder, name), 'utf8'),
  }));
  const dataDirectory = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  const backend = createBackend({ dataDirectory, version: '0', host: 'local' });
  const { transport } = backend;
  try {
    let id = '';
    const first = await spent(async () => {
      ({ id } = await call<{ id: string }>(transport, 'library.create', {
        texts,
        firstLanguage: 'en',
      }));
    });
    let held: Held | null = null;
    const opened = await spent(async () => {
      held = await viewOf(transport, 'pair.open', { id }, null);
    });
    let { view, name } = held!;
    const middle = view.pair.texts.fr.text.indexOf(' ', view.pair.texts.fr.text.length / 2);
    const keys: Spent[] = [];
    for (let key = 0; key < KEYS; key++) {
      const at = middle + key;
      const text = TYPED[key % TYPED.length]!;
      const edit = {
        type: 'replaceText',
        language: 'fr',
        span: { start: at, end: at },
        text,
      } as const;
      keys.push(
        await spent(async () => {
          const input = { id, version: view.version, edits: [edit] };
          ({ view, name } = await viewOf(transport, 'pair.edit', input, { view, name }));
        }),
      );
    }
    const typical = {
      waited: median(keys.map(({ waited }) => waited)),
      worked: median(keys.map(({ worked }) => worked)),
    };
    const { en, fr } = view.analysis.segments;
    return {
      title: `A long pair in the app: ${en.length} by ${fr.length} sentences`,
      columns: ['what', 'ms waited', 'ms of processor, all threads'],
      rows: [
        row('first analysis', first),
        row('opened again', opened),
        row(`keystroke (median of ${KEYS})`, typical),
      ],
    };
  } finally {
    await backend.close();
    rmSync(dataDirectory, { recursive: true });
  }
}

/** A view as a page holds it. */
interface Held {
  readonly name: string;
  readonly view: PairView;
}

/** Calls as the page does, which has a view already. */
async function viewOf(
  transport: Transport,
  method: string,
  input: object,
  held: Held | null,
): Promise<Held> {
  const sent = await call<SentView>(transport, method, { ...input, since: held?.name });
  const view = 'whole' in sent ? sent.whole : applyViewChange(held!.view, sent.change);
  return { name: sent.name, view };
}

function call<T>(transport: Transport, method: string, input: object): Promise<T> {
  return new Promise((resolve, reject) => {
    transport(method, input, (incoming) => {
      if (incoming.type === 'reply') resolve(incoming.value as T);
      else if (incoming.type === 'failure') reject(new CallFailed(incoming.failure));
    });
  });
}

function row(name: string, { waited, worked }: Spent): string[] {
  return [name, waited.toFixed(0), worked.toFixed(0)];
}

async function spent(work: () => Promise<void>): Promise<Spent> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { waited: performance.now() - start, worked: (user + system) / 1000 };
}
