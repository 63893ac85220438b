#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Halves the start: what was compiled once is read back by the next process.
enableCompileCache();

// A reader that has seen enough ("| head") closes the pipe; that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const { processTerminal } = await import('./terminal.ts');
const { run } = await import('./program.ts');
process.exitCode = await run(process.argv.slice(2), processTerminal(process.argv, process.env));
