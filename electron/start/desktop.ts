import { spawn } from 'node:child_process';
import { ROOT } from '../backend/appFiles.ts';
import { fetchRuntime, findRuntime } from './runtime.ts';

/** A message key under `hosts:start`, with its values. */
export interface Notice {
  readonly key: 'noDisplay' | 'noRuntime' | 'asRoot' | 'crashed';
  readonly values?: Readonly<Record<string, number>>;
}

/** An app that ends this soon never got as far as its window. */
const STARTING_MS = 10_000;

/**
 * Runs the desktop app to its end. Returns null when a person quit it, otherwise why it cannot run.
 * @param fetching called before the runtime is fetched, which takes a while
 */
export async function runDesktop(
  args: readonly string[],
  fetching: () => void,
): Promise<Notice | null> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux') {
    if (!DISPLAY && !WAYLAND_DISPLAY) return { key: 'noDisplay' };
    if (process.getuid?.() === 0) return { key: 'asRoot' };
  }
  let runtime = findRuntime();
  if (runtime === null) {
    fetching();
    runtime = fetchRuntime();
  }
  if (runtime === null) return { key: 'noRuntime' };
  const begun = performance.now();
  const code = await exitCode(runtime, [ROOT, ...args]);
  return code !== 0 && performance.now() - begun < STARTING_MS
    ? { key: 'crashed', values: { code } }
    : null;
}

function exitCode(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    const pass = (signal: NodeJS.Signals): void => {
      child.kill(signal);
    };
    process.on('SIGINT', pass).on('SIGTERM', pass);
    const end = (code: number): void => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code);
    };
    child.once('error', () => {
      end(1);
    });
    // Ended by a signal: somebody quit it.
    child.once('exit', (code, signal) => {
      end(signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : (code ?? 1));
    });
  });
}
