import { DocumentError } from '../../core/outcome/index.ts';
import { oneLine } from '../../core/text/index.ts';
import { WorkbookError } from '../../core/workbook/index.ts';
import type { Ports } from '../../app/index.ts';
import type { CliCommand, Terminal } from './command.ts';
import { ALL_COMMANDS } from './commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { DOCUMENT_MESSAGES, UNEXPECTED, WORKBOOK_MESSAGES } from './messages.ts';
import { USAGE_MESSAGES, UsageError } from './usage.ts';
import type { Language } from './language.ts';
import { readOptions } from './options.ts';

/** Exit codes (cli.md). */
const WRONG = 2;

/** `so-thi-dua read a.docx` → the exit code; everything said goes through the terminal. */
export async function run(args: readonly string[], ports: Ports, terminal: Terminal): Promise<number> {
  const isEnglish = args.some((arg, i) => arg === '--lang=en' || (arg === 'en' && args[i - 1] === '--lang'));
  const language: Language = isEnglish ? 'en' : 'vi';
  try {
    return await dispatch(args, language, ports, terminal);
  } catch (error) {
    terminal.err(`so-thi-dua: ${sentenceOf(error, language)}\n`);
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

/** A fault of ours has one too: a stack says nothing to a clerk, and Node's own exit code for it means findings here. */
function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof UsageError) return USAGE_MESSAGES[language][error.code](error.data);
  if (error instanceof DocumentError) return DOCUMENT_MESSAGES[language][error.code](error.data);
  if (error instanceof WorkbookError)
    return WORKBOOK_MESSAGES[language][error.code]({ file: error.where.file ?? '' });
  return UNEXPECTED[language]({ detail: oneLine(String(error)) });
}
