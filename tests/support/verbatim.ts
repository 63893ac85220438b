import { spawn } from 'node:child_process';
import { run } from '../../electron/cli/program.ts';
import { createI18n } from '../../shared/locales/i18n.ts';
import type { Language } from '../../shared/text/language.ts';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const MAIN = new URL('../../electron/cli/main.ts', import.meta.url).pathname;

/** Runs the command line in this process, with a plain terminal of 80 columns. */
export async function verbatim(
  args: readonly string[],
  language: Language = 'en',
): Promise<Finished> {
  const output = { stdout: '', stderr: '' };
  const code = await run(args, {
    i18n: createI18n(language),
    out: (text) => {
      output.stdout += text;
    },
    note: (text) => {
      output.stderr += `${text}\n`;
    },
    paint: (_style, text) => text,
    width: 80,
  });
  return { code, ...output };
}

/** Runs the command line as a process of its own, in English unless told otherwise. */
export function verbatimProcess(args: readonly string[], environment = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', ...environment };
    const child = spawn(process.execPath, [MAIN, ...args], { env });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8');
      child[stream].on('data', (chunk: string) => {
        output[stream] += chunk;
      });
    }
    child.once('close', (code) => {
      resolve({ code, ...output });
    });
  });
}
