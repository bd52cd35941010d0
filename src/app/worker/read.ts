import { createDirectory } from '../../core/units/index.ts';
import { readPlan } from '../../core/plan/index.ts';
import type { SheetsContent } from '../../core/sheets/index.ts';
import { givenRoles } from '../../core/table/index.ts';
import { importPlan, type Imported } from '../commands/importPlan.ts';
import { openBook } from '../commands/openBook.ts';
import type { Ports } from '../ports.ts';
import { compare } from './compare.ts';
import type { ReadRequest, Reading, WorkTools } from './model.ts';
import { documentOfRange } from './rangeDocument.ts';
import { rememberedRoles } from './rememberedRoles.ts';

/** Sources in, a plan out, compared with the one that the workbook holds. @throws DocumentError */
export async function read(request: ReadRequest, tools: WorkTools): Promise<Reading> {
  const before = openBook(request.before)?.value;
  const remembered = before ? rememberedRoles(before.plan) : [];
  const imported = await importAll(request, [...remembered, ...request.roles], before, tools);
  const { plan, book } = imported;
  const reading = { plan, remembered, ...(book && { book }) };
  if (!before || plan.appendices.length === 0) return reading;
  tools.progress({ stage: 'compare' });
  return { ...reading, comparison: compare(before, plan) };
}

async function importAll(
  { sources, withoutTasks = false }: ReadRequest,
  roles: Reading['remembered'],
  before: SheetsContent | undefined,
  tools: WorkTools,
): Promise<Imported> {
  const directory = before && before.directory.length > 0 ? { directory: before.directory } : {};
  const given = { roles: givenRoles(roles), withoutTasks, ...directory };
  const files = sources.flatMap((source) => (source.kind === 'file' ? [source.file] : []));
  if (files.length > 0 || sources.length === 0)
    return importPlan.run({ files, shippedFor: tools.shippedFor, ...given }, counting(tools, files.length));
  tools.progress({ stage: 'plan' });
  const documents = sources.flatMap((source) =>
    source.kind === 'range' ? [documentOfRange(source.range)] : [],
  );
  const directoryFor = (day: string | undefined) => createDirectory(given.directory ?? tools.shippedFor(day));
  return { plan: readPlan(documents, { directoryFor, roles: given.roles, withoutTasks }) };
}

/** Says which file is being read; after the last one the plan is understood. */
function counting(tools: WorkTools, of: number): Pick<Ports, 'readDocument' | 'readWorkbook'> {
  let at = 0;
  return {
    readWorkbook: (file) => tools.readWorkbook(file),
    async readDocument(file) {
      at += 1;
      tools.progress({ stage: 'file', file: file.name, at, of });
      const document = await tools.readDocument(file);
      if (at === of) tools.progress({ stage: 'plan' });
      return document;
    },
  };
}
