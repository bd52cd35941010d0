import type { Edit, SheetSnapshot, Snapshot, WorkbookModel } from '../../core/workbook/index.ts';

/** Excel takes "kế hoạch" and "Kế hoạch" for one name. */
const key = (name: string) => name.toLowerCase();

/** The sheets of the workbook that hold the plan now, by name; without a plan none is ours, whatever it is called. */
export function oursAmong(before: Snapshot, old: WorkbookModel | undefined): SheetSnapshot[] {
  if (!old) return [];
  const names = new Set(old.sheets.map(({ name }) => key(name)));
  const tables = new Set(old.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => key(name))));
  return before.sheets.filter(
    (sheet) => names.has(key(sheet.name)) || sheet.tables.some(({ name }) => tables.has(key(name))),
  );
}

/**
 * From the workbook as it stands to one that holds these sheets: each is put, those of ours that are no longer there
 * go, people's own sheets stay. Where one of those has a name that is needed, there are no edits but its name.
 */
export function bookEdits(
  workbook: WorkbookModel,
  before: Snapshot,
  ours: readonly SheetSnapshot[],
): { edits: Edit[]; inTheWay: string[] } {
  const standing = new Map(before.sheets.map((sheet) => [key(sheet.name), sheet]));
  const own = new Set(ours.map(({ name }) => key(name)));
  const needed = new Set(workbook.sheets.map(({ name }) => key(name)));
  const inTheWay = before.sheets
    .filter(({ name }) => needed.has(key(name)) && !own.has(key(name)))
    .map(({ name }) => name);
  if (inTheWay.length > 0) return { edits: [], inTheWay };
  const drops = ours.filter(({ name }) => !needed.has(key(name)));
  return {
    inTheWay,
    edits: [
      // Tables have names of their own: a renamed sheet must go before its table comes again.
      ...drops.map((sheet): Edit => ({ kind: 'drop-sheet', name: sheet.name, expects: sheet })),
      ...workbook.sheets.map((sheet): Edit => {
        const expects = standing.get(key(sheet.name));
        return { kind: 'put-sheet', sheet, ...(expects && { expects }) };
      }),
      ...workbook.names.map((name): Edit => ({ kind: 'put-name', name })),
    ],
  };
}
