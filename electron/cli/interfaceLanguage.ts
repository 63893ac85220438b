import type { Language } from '../../shared/text/language.ts';

/** Environment variables that name the person's language, the strongest first (POSIX). */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The language to speak: `--ui fr` or `--ui=fr`, else what the environment says, else English. Read
 * before the arguments are parsed, because a complaint about them must be in it, too.
 */
export function interfaceLanguage(
  argv: readonly string[],
  environment: NodeJS.ProcessEnv,
): Language {
  const at = argv.findIndex((argument) => argument === '--ui' || argument.startsWith('--ui='));
  const chosen = argv[at]?.split('=')[1] ?? argv[at + 1];
  if (at >= 0 && (chosen === 'en' || chosen === 'fr')) return chosen;
  const locale = VARIABLES.map((name) => environment[name]).find(Boolean);
  return locale?.startsWith('fr') ? 'fr' : 'en';
}
