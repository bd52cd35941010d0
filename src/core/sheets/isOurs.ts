import type { Snapshot } from '../workbook/index.ts';
import { SOURCE_SPEC } from './plainTables.ts';
import { APPENDIX_SPEC } from './structure.ts';

/** Was the workbook made by planSheets? Told by the two tables without which no plan can be read back. */
export function isOurs({ sheets }: Snapshot): boolean {
  const names = new Set(sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  return [SOURCE_SPEC.table, APPENDIX_SPEC.table].every((name) => names.has(name.toLowerCase()));
}
