import type { i18n as I18n } from 'i18next';
import { styleText } from 'node:util';
import { createI18n } from '../../shared/locales/i18n.ts';
import { interfaceLanguage } from './interfaceLanguage.ts';

export type Style = Parameters<typeof styleText>[0];

/** Where a command writes, and how it speaks. */
export interface Terminal {
  readonly i18n: I18n;
  /** Results. */
  out(text: string): void;
  /** Messages for the person, a line each. */
  note(text: string): void;
  /** The text in colour where the results go to a screen, as it is elsewhere. */
  readonly paint: (style: Style, text: string) => string;
  /** Columns of the screen. */
  readonly width: number;
}

const DEFAULT_WIDTH = 80;
/** Longer lines are hard to read, however wide the window. */
const MAX_WIDTH = 100;

/** The process's own terminal: results to stdout, messages to stderr. */
export function processTerminal(argv: readonly string[], environment: NodeJS.ProcessEnv): Terminal {
  const { stdout, stderr } = process;
  return {
    i18n: createI18n(interfaceLanguage(argv, environment)),
    out: (text) => {
      stdout.write(text);
    },
    note: (text) => {
      stderr.write(`${text}\n`);
    },
    // styleText asks the stream (and NO_COLOR, FORCE_COLOR) whether colours are wanted.
    paint: (style, text) => styleText(style, text, { stream: stdout, validateStream: true }),
    width: Math.min(stdout.isTTY ? stdout.columns : DEFAULT_WIDTH, MAX_WIDTH),
  };
}
