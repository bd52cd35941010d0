import { DocumentError } from '../../core/outcome/index.ts';
import { WorkbookError } from '../../core/workbook/index.ts';
import type { Ports } from '../../app/index.ts';
import type { CliCommand, Terminal } from './command.ts';
import { ALL_COMMANDS } from './commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { DOCUMENT_MESSAGES, WORKBOOK_MESSAGES } from './messages.ts';
import { USAGE_MESSAGES, UsageError } from './usage.ts';
import type { Language } from './language.ts';
import { readOptions } from './options.ts';

/** Exit codes (cli.md). */
const WRONG = 2;

/** `so-thi-dua read a.docx` → the exit code; everything said goes through the terminal. */
export async function run(args: readonly string[], ports: Ports, terminal: Terminal): Promise<number> {
  const language: Language =
    args.includes('--lang=en') || args[args.indexOf('--lang') + 1] === 'en' ? 'en' : 'vi';
  try {
    return await dispatch(args, language, ports, terminal);
  } catch (error) {
    const sentence = sentenceOf(error, language);
    if (sentence === undefined) throw error;
    terminal.err(`so-thi-dua: ${sentence}\n`);
    return WRONG;
  }
}

async function dispatch(
  args: readonly string[],
  language: Language,
  ports: Ports,
  terminal: Terminal,
): Promise<number> {
  const { files, ...others } = readOptions(args);
  const [name, ...rest] = files;
  if (name === 'help' || (name === undefined && others.help)) {
    terminal.out(generalHelp(ALL_COMMANDS, language));
    return 0;
  }
  if (name === undefined) throw new UsageError('no-command');
  const command = ALL_COMMANDS.find((one: CliCommand) => one.name === name);
  if (!command) throw new UsageError('unknown-command', { name });
  const options = { ...others, files: rest };
  if (options.help) {
    terminal.out(commandHelp(command, options.lang));
    return 0;
  }
  return command.run({ options, ports, terminal });
}

/** The sentence of an error that people can cause; undefined for a fault of ours. */
function sentenceOf(error: unknown, language: Language): string | undefined {
  if (error instanceof UsageError) return USAGE_MESSAGES[language][error.code](error.data);
  if (error instanceof DocumentError) return DOCUMENT_MESSAGES[language][error.code](error.data);
  if (error instanceof WorkbookError)
    return WORKBOOK_MESSAGES[language][error.code]({ file: error.where.file ?? '' });
  return undefined;
}
