import type { DocumentFile, ImportRequest } from '../../app/index.ts';
import { DocumentError } from '../../core/outcome/index.ts';
import { readDirectorySheet } from '../../core/sheets/index.ts';
import { type DirectoryUnit, directoryUnitSchema } from '../../core/units/index.ts';
import * as z from 'zod';
import ward2025 from '../../../assets/directory/phuong-2025.json' with { type: 'json' };
import district2022 from '../../../assets/directory/quan-2022.json' with { type: 'json' };
import type { CommandCall } from './command.ts';
import { baseName, readOrFail } from './inputs.ts';
import { UsageError } from './messages.ts';

/** A directory that ships, and the days for which it is meant. */
const shippedSchema = z.object({
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
  units: z.array(directoryUnitSchema),
});
const SHIPPED = [district2022, ward2025].map((asset) => shippedSchema.parse(asset));

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

/** The units that ship for a day, today where the plan has none. */
export function shippedFor(day: string): readonly DirectoryUnit[] {
  const found = SHIPPED.find(
    ({ validFrom, validTo }) => (validFrom ?? '') <= day && day <= (validTo ?? '9999'),
  );
  return (found?.units ?? []) as DirectoryUnit[];
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
