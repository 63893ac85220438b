import { EXPORT_FORMATS } from '../../shared/contract/exportFormat.ts';
import { Command, CommanderError, Option } from 'commander';
import { SEVERITIES } from '../../shared/drift/severity.ts';
import { say } from '../../shared/locales/i18n.ts';
import { toFailure } from '../backend/failures.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';
import type { Terminal } from './terminal.ts';
import { localiseHelp, usageMessage } from './usage.ts';
import { version } from './version.ts';

/** What a command does; its module is loaded only when it is called. */
type Action = (
  terminal: Terminal,
  files: readonly string[],
  options: Readonly<Record<string, string | boolean | undefined>>,
) => ExitCode | Promise<ExitCode>;

/** Runs one command line; never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = createProgram(terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.fine;
      if (error.code !== 'commander.help') terminal.note(usageMessage(error, terminal.i18n));
    } else {
      const failure = toFailure(error);
      terminal.note(say(terminal.i18n, failure.message));
      if (failure.code === 'internal') terminal.note(String(failure.details?.error));
    }
    return EXIT.failed;
  }
}

function createProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const { i18n } = terminal;
  const t = (key: string): string => i18n.t(`cli:${key}`);
  const choice = (flags: string, key: string, choices: readonly string[]): Option =>
    new Option(flags, t(key)).choices([...choices]);
  const ui = (): Option => choice('--ui <language>', 'help.ui', ['en', 'fr']);
  const program = localiseHelp(new Command('verbatim'), i18n)
    .description(t('help.verbatim'))
    .version(version(), '-V, --version', t('help.version'))
    .addOption(ui())
    .helpCommand(false);

  const command = (usage: string, load: () => Promise<{ run: Action }>): Command => {
    const [name] = usage.split(' ');
    const made = localiseHelp(program.command(usage), i18n);
    made.description(t(`help.${name}.about`));
    return made.addOption(ui()).action(async (...received: unknown[]) => {
      const files = received.slice(0, -2).filter((file) => typeof file === 'string');
      const { run: act } = await load();
      finish(await act(terminal, files, made.opts()));
    });
  };
  const language = (): Option => choice('--lang <language>', 'help.lang', ['en', 'fr']);

  const ruled = (made: Command): Command =>
    made
      .option('--settings <file>', t('help.settings'))
      .option('--glossary <file>', t('help.glossary'));

  ruled(command('check <FR> <EN>', () => import('./commands/check.ts')))
    .addOption(choice('--format <format>', 'help.check.format', ['text', 'json']).default('text'))
    .addOption(choice('--fail-on <severity>', 'help.check.failOn', SEVERITIES.slice(1)))
    .addOption(choice('--source <language>', 'help.source', ['en', 'fr']).default('en'));
  command('segment <FILE>', () => import('./commands/segment.ts')).addOption(
    language().makeOptionMandatory(),
  );
  command('quotes <FILE>', () => import('./commands/quotes.ts')).addOption(
    language().makeOptionMandatory(),
  );
  command('align <EN> <FR>', () => import('./commands/align.ts'))
    .option('--lines', t('help.align.lines'))
    .addOption(
      choice('--format <format>', 'help.align.format', ['ladder', 'json', 'tmx']).default('ladder'),
    );
  ruled(command('drift <PAIRS>', () => import('./commands/drift.ts')));
  ruled(command('export <FR> <EN>', () => import('./commands/export.ts')))
    .addOption(choice('--to <format>', 'help.export.to', EXPORT_FORMATS).makeOptionMandatory())
    .requiredOption('-o, --output <file>', t('help.export.output'))
    .addOption(choice('--source <language>', 'help.source', ['en', 'fr']).default('en'))
    .option('--no-findings', t('help.export.noFindings'));
  command('bench [TASK] [DIR] [PART] [MODEL]', () => import('./bench/main.ts'));
  return program;
}
