import {
  areaAddress,
  type RangeSnapshot,
  type SheetChange,
  type Snapshot,
  type Workbook,
  WorkbookError,
} from '../../core/workbook/index.ts';
import { workbookError } from './errors.ts';
import { readRange } from './readRange.ts';
import { askSheets } from './askSheets.ts';
import { askOtherTables, takeSheet } from './sheetState.ts';
import { watchSheets } from './watch.ts';
import { inContext } from './inContext.ts';

/** The workbook that is open in Excel, by Microsoft's own client. */
export function excelBook(): Workbook {
  let writing = 0;
  const whileWriting = async <T>(work: () => Promise<T>): Promise<T> => {
    writing += 1;
    try {
      return await work();
    } finally {
      // Events of own writes come a moment after the answer.
      setTimeout(() => (writing -= 1), 300);
    }
  };
  return {
    read: (sheets) => told('unreadable', () => readSheets(sheets)),
    readRange: (from): Promise<RangeSnapshot> => told('unreadable', () => readRange(from)),
    apply: (edits, alongside) =>
      told('unwritable', async () => {
        // Drawing is the larger half of this host, and a pane that only looks has no need of it.
        const { applyAll } = await import(/* webpackChunkName: "part-excel-writing" */ './apply.ts');
        return whileWriting(() => applyAll(edits, alongside));
      }),
    reveal: (sheet, area) =>
      told('unreadable', () =>
        inContext(async (context) => {
          const home = context.workbook.worksheets.getItemOrNullObject(sheet);
          home.load('name,visibility');
          await context.sync();
          if (home.isNullObject) throw new WorkbookError('changed', { sheet });
          // Excel goes to no sheet that is hidden.
          if (home.visibility !== 'Visible') home.visibility = 'Visible';
          home.activate();
          home.getRange(areaAddress(area)).select();
          await context.sync();
        }),
      ),
    watch: (listener: (change: SheetChange) => void) =>
      told('unreadable', () => watchSheets(listener, () => writing > 0)),
  };
}

async function told<T>(what: 'unreadable' | 'unwritable', work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw workbookError(error, what);
  }
}

/** Two requests as a rule: which sheets and tables there are, and what stands in them. */
async function readSheets(wanted?: readonly string[]): Promise<Snapshot> {
  if (wanted) return readNamed(wanted);
  return inContext(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name,items/worksheet/name');
    await context.sync();
    const names = worksheets.items.map(({ name }) => name);
    const own = (sheet: string) =>
      tables.items.filter(({ worksheet }) => worksheet.name === sheet).map(({ name }) => name);
    const asked = await askSheets(
      context,
      names.map((name) => ({ name, tables: own(name) })),
    );
    return { sheets: asked.flatMap((one) => takeSheet(one) ?? []) };
  });
}

/** As a rule one request where the sheets hold no tables, else two. */
const readNamed = (names: readonly string[]): Promise<Snapshot> =>
  inContext(async (context) => {
    const asked = await askSheets(
      context,
      names.map((name) => ({ name, tables: [] })),
    );
    if (asked.filter((one) => askOtherTables(context, one)).length > 0) await context.sync();
    return { sheets: asked.flatMap((one) => takeSheet(one) ?? []) };
  });
