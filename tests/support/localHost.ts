import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../../dist/local/main.js');
const START_LIMIT_MS = 20_000;

/** The built local host in a process of its own, as a person starts it. */
export interface RunningHost {
  /** With the token, as printed. */
  readonly address: string;
  /** Ends it as Ctrl+C does, and tells its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Ends it without a warning. */
  readonly kill: () => Promise<void>;
}

/** Starts the host on a data directory and waits until it has printed its address. */
export async function startHost(data: string): Promise<RunningHost> {
  const child = spawn(process.execPath, [MAIN, '--data', data], {
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await addressOf(child);
  return {
    address,
    stop: async () => {
      await end(child, 'SIGINT');
      return child.exitCode;
    },
    kill: () => end(child, 'SIGKILL'),
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The host printed no address:\n${output}`));
    }, START_LIMIT_MS);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const address = /http:\/\/\S+/.exec(output)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The host ended with code ${code ?? 'none'}:\n${output}`));
    });
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
