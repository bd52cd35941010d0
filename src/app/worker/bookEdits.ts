import { isLeftAlone, planSheets, type SheetsContent } from '../../core/sheets/index.ts';
import {
  type Edit,
  keyOf,
  type SheetModel,
  type SheetSnapshot,
  type Snapshot,
  snapshotOf,
  type WorkbookModel,
} from '../../core/workbook/index.ts';

/** What a workbook holds by now of the sheets that are put. */
export interface Standing {
  /** Those of its sheets that are the program's. */
  ours: readonly SheetSnapshot[];
  /** As they would be made of what they say. */
  asRead: readonly SheetModel[];
}

/**
 * The sheets of the workbook that hold the plan now, by name; without a plan none is ours, whatever it is called. One that
 * came out of a file does not say how it was drawn: it was as such sheets are, and taking back must draw it so.
 */
export function standingOf(before: Snapshot, old: SheetsContent | undefined): Standing {
  if (!old) return { ours: [], asRead: [] };
  const { sheets } = planSheets(old.plan, { ...old, asOf: old.asOf ?? '1970-01-01' });
  const drawn = new Map(sheets.map(snapshotOf).map(({ name, look }) => [keyOf(name), look]));
  const tables = new Set(sheets.flatMap((sheet) => sheet.tables.map(({ name }) => keyOf(name))));
  const ours = before.sheets.flatMap((sheet) => {
    const isOurs = drawn.has(keyOf(sheet.name)) || sheet.tables.some(({ name }) => tables.has(keyOf(name)));
    const look = sheet.look ?? drawn.get(keyOf(sheet.name));
    return isOurs ? [{ ...sheet, ...(look && { look }) }] : [];
  });
  return { ours, asRead: sheets };
}

/**
 * From the workbook as it stands to one that holds these sheets: each is put that says something else there, those of
 * ours that are no longer there go, people's own sheets stay. Where one of those has a name that is needed, there are no
 * edits but its name.
 */
export function bookEdits(
  workbook: WorkbookModel,
  before: Snapshot,
  { ours, asRead }: Standing,
): { edits: Edit[]; inTheWay: string[] } {
  const standing = new Map([...before.sheets, ...ours].map((sheet) => [keyOf(sheet.name), sheet]));
  const own = new Set(ours.map(({ name }) => keyOf(name)));
  const needed = new Set(workbook.sheets.map(({ name }) => keyOf(name)));
  const inTheWay = before.sheets
    .filter(({ name }) => needed.has(keyOf(name)) && !own.has(keyOf(name)))
    .map(({ name }) => name);
  if (inTheWay.length > 0) return { edits: [], inTheWay };
  const drops = ours.filter(({ name }) => !needed.has(keyOf(name)));
  const read = new Map(asRead.map((sheet) => [keyOf(sheet.name), sheet]));
  const put = workbook.sheets.filter((sheet) => {
    const there = standing.get(keyOf(sheet.name));
    return !there || !isLeftAlone(sheet, there, read.get(keyOf(sheet.name)));
  });
  const isPut = new Set(put.map(({ name }) => name));
  return {
    inTheWay,
    edits: [
      // Tables have names of their own: a renamed sheet must go before its table comes again.
      ...drops.map((sheet): Edit => ({ kind: 'drop-sheet', name: sheet.name, expects: sheet })),
      ...put.map((sheet): Edit => {
        const expects = standing.get(keyOf(sheet.name));
        return { kind: 'put-sheet', sheet, ...(expects && { expects }) };
      }),
      ...workbook.names
        .filter(({ sheet }) => isPut.has(sheet))
        .map((name): Edit => ({ kind: 'put-name', name })),
    ],
  };
}
