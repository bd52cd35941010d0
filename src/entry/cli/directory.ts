import type { DocumentFile, ImportRequest } from '../../app/index.ts';
import { DocumentError } from '../../core/outcome/index.ts';
import { readDirectorySheet } from '../../core/sheets/index.ts';
import type { DirectoryUnit } from '../../core/units/index.ts';
import { shippedFor } from '../shippedUnits.ts';
import type { CommandCall } from './command.ts';
import { baseName, readOrFail } from './inputs.ts';
import { UsageError } from './usage.ts';

/** The office's own directory (`--directory`); absent: the shipped one is asked for. */
export async function ownDirectory({
  options,
  ports,
  terminal,
}: CommandCall): Promise<DirectoryUnit[] | undefined> {
  if (options.directory === undefined) return undefined;
  const bytes = await readOrFail(terminal.readFile, options.directory);
  const file = baseName(options.directory);
  const snapshot = await ports.readWorkbook({ name: file, bytes });
  if (!snapshot) throw new DocumentError('not-excel', { file });
  const { value, notes } = readDirectorySheet(snapshot);
  if (value.length === 0) throw new UsageError('no-directory-sheet', { file });
  for (const note of notes) terminal.err(`${note.text}\n`);
  return value;
}

/** What `read` and `build` ask of the import. */
export async function importRequest(call: CommandCall, files: DocumentFile[]): Promise<ImportRequest> {
  const { year } = call.options;
  const directory = await ownDirectory(call);
  return {
    files,
    shippedFor: (day) => shippedFor(day ?? call.ports.today()),
    ...(directory === undefined ? {} : { directory }),
    ...(year === undefined ? {} : { year }),
  };
}
