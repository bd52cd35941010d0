import { planSheets, type SheetsContent } from '../../core/sheets/index.ts';
import {
  type Edit,
  type SheetSnapshot,
  type Snapshot,
  snapshotOf,
  type WorkbookModel,
} from '../../core/workbook/index.ts';

/** Excel takes "kế hoạch" and "Kế hoạch" for one name. */
const key = (name: string) => name.toLowerCase();

/**
 * The sheets of the workbook that hold the plan now, by name; without a plan none is ours, whatever it is called. One that
 * came out of a file does not say how it was drawn: it was as such sheets are, and taking back must draw it so.
 */
export function oursAmong(before: Snapshot, old: SheetsContent | undefined): SheetSnapshot[] {
  if (!old) return [];
  const { sheets } = planSheets(old.plan, { ...old, asOf: old.asOf ?? '1970-01-01' });
  const drawn = new Map(sheets.map(snapshotOf).map(({ name, look }) => [key(name), look]));
  const tables = new Set(sheets.flatMap((sheet) => sheet.tables.map(({ name }) => key(name))));
  return before.sheets.flatMap((sheet) => {
    const isOurs = drawn.has(key(sheet.name)) || sheet.tables.some(({ name }) => tables.has(key(name)));
    const look = sheet.look ?? drawn.get(key(sheet.name));
    return isOurs ? [{ ...sheet, ...(look && { look }) }] : [];
  });
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
  const standing = new Map([...before.sheets, ...ours].map((sheet) => [key(sheet.name), sheet]));
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
