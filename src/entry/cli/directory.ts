import type { ImportRequest } from '../../app/index.ts';
import type { DocumentFile } from '../../app/index.ts';
import { readDirectorySheet } from '../../core/sheets/index.ts';
import { type DirectoryUnit, directoryUnitSchema } from '../../core/units/index.ts';
import * as z from 'zod';
import ward2025 from '../../../assets/directory/phuong-2025.json' with { type: 'json' };
import district2022 from '../../../assets/directory/quan-2022.json' with { type: 'json' };
import type { CommandCall } from './command.ts';
import { readOrFail } from './inputs.ts';

/** A directory that ships, and the days for which it is meant. */
const shippedSchema = z.object({
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
  units: z.array(directoryUnitSchema),
});
const SHIPPED = [district2022, ward2025].map((asset) => shippedSchema.parse(asset));

type UnitsFor = ImportRequest['unitsFor'];

/** The office's own directory (`--directory`), else the shipped one of the plan's day. */
export async function unitsForOf({ options, ports, terminal }: CommandCall): Promise<UnitsFor> {
  if (options.directory === undefined) return (day) => shippedFor(day ?? ports.today());
  const snapshot = await ports.readWorkbook(await readOrFail(terminal.readFile, options.directory));
  const { value, notes } = readDirectorySheet(snapshot);
  for (const note of notes) terminal.err(`${note.text}\n`);
  return () => value;
}

function shippedFor(day: string): DirectoryUnit[] {
  const found = SHIPPED.find(
    ({ validFrom, validTo }) => (validFrom ?? '') <= day && day <= (validTo ?? '9999'),
  );
  return (found?.units ?? []) as DirectoryUnit[];
}

/** What `read` and `build` ask of the import. */
export async function importRequest(call: CommandCall, files: DocumentFile[]): Promise<ImportRequest> {
  const { year } = call.options;
  return { files, unitsFor: await unitsForOf(call), ...(year === undefined ? {} : { year }) };
}
