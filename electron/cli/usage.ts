import type { Command, CommanderError } from 'commander';
import type { i18n as I18n } from 'i18next';

/** Commander's headings in its help; `cli:help.headings` has them in the person's language. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Global Options:': 'globalOptions',
  'Commands:': 'commands',
};

/** Lets Commander speak the person's language; errors are thrown, not printed. */
export function localiseHelp(command: Command, i18n: I18n): Command {
  return command
    .exitOverride()
    .configureHelp({
      styleTitle: (title) =>
        HEADINGS[title] ? i18n.t(`cli:help.headings.${HEADINGS[title]}`) : title,
    })
    .configureOutput({ outputError: () => undefined })
    .helpOption('-h, --help', i18n.t('cli:help.help'));
}

/** What is wrong with the arguments, as a sentence. */
export function usageMessage(error: CommanderError, i18n: I18n): string {
  // Commander's codes are stable; the names that are at fault stand in its message, between marks.
  const reason = error.code.replace(/^commander\./u, '');
  const names = [...error.message.matchAll(/'([^']*)'/gu)].map(([, name]) => name!);
  const key = `cli:usage.${reason}`;
  const sentence = i18n.exists(key)
    ? i18n.t(key, { name: names[0] ?? '', value: names[1] ?? '' })
    : error.message;
  return `${sentence}\n${i18n.t('cli:usage.seeHelp')}`;
}
