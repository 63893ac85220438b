/** What the command line says to the program that called it. */
export const EXIT = {
  fine: 0,
  /** There are findings at or above `--fail-on`. */
  findings: 1,
  /** It cannot be done; the reason is on stderr. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
