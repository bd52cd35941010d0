import {
  type Area,
  type CellValue,
  type Edit,
  fingerprintOf,
  type RangeSnapshot,
  type SheetChange,
  type SheetModel,
  type SheetSnapshot,
  type Snapshot,
  type Workbook,
} from '../../src/core/workbook/index.ts';
import { WorkbookError } from '../../src/core/workbook/index.ts';

/** A workbook that lives in a test: the port as plainly as it can be, with what a person would do to it. */
export interface MemoryWorkbook extends Workbook {
  /** Someone types into a cell; watchers hear of it. */
  type(sheet: string, row: number, column: number, value: CellValue): void;
  select(range: RangeSnapshot): void;
  /** The next apply fails with this. */
  failNext(error: Error): void;
  snapshot(): Snapshot;
}

export function memoryWorkbook(first: readonly SheetSnapshot[] = []): MemoryWorkbook {
  let sheets = structuredClone([...first]) as SheetSnapshot[];
  let selection: RangeSnapshot | undefined;
  let failure: Error | undefined;
  const watchers = new Set<(change: SheetChange) => void>();
  const find = (name: string) => sheets.find((sheet) => sheet.name === name);
  return {
    read: () => Promise.resolve(structuredClone({ sheets })),
    readRange: (from) => Promise.resolve(rangeOf(from, selection, find)),
    apply(edits) {
      if (failure) {
        const error = failure;
        failure = undefined;
        return Promise.reject(error);
      }
      const before = structuredClone(sheets);
      const inverse: Edit[] = [];
      for (const edit of edits) {
        if (!expected(edit, before)) return Promise.reject(new WorkbookError('unreadable', {}));
      }
      for (const edit of edits) {
        const next = STEPS[edit.kind](edit as never, sheets);
        sheets = next.sheets;
        inverse.unshift(...next.inverse);
      }
      return Promise.resolve(inverse);
    },
    reveal: () => Promise.resolve(),
    watch(listener) {
      watchers.add(listener);
      return Promise.resolve(() => {
        watchers.delete(listener);
        return Promise.resolve();
      });
    },
    type(name, row, column, value) {
      const cells = (find(name)?.rows[row] ?? []) as CellValue[];
      cells[column] = value;
      watchers.forEach((listener) => listener({ sheet: name, remote: false }));
    },
    select: (range) => void (selection = range),
    failNext: (error) => void (failure = error),
    snapshot: () => structuredClone({ sheets }),
  };
}

function rangeOf(
  from: { sheet: string; area?: Area } | undefined,
  selection: RangeSnapshot | undefined,
  find: (name: string) => SheetSnapshot | undefined,
): RangeSnapshot {
  if (!from && selection) return selection;
  const sheet = find(from?.sheet ?? '');
  const rows = sheet?.rows ?? [];
  const right = Math.max(0, ...rows.map((row) => row.length - 1));
  const area = { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right };
  return { sheet: sheet?.name ?? '', area, rows, merges: [] };
}

function expected(edit: Edit, sheets: readonly SheetSnapshot[]): boolean {
  if (edit.kind !== 'put-sheet' && edit.kind !== 'drop-sheet') return true;
  const { expects } = edit;
  const key = edit.kind === 'put-sheet' ? edit.sheet.name : edit.name;
  const now = sheets.find(({ name }) => name === key);
  if (!expects) return true;
  return 'print' in expects
    ? now !== undefined && fingerprintOf(now.rows).print === expects.print
    : JSON.stringify(now?.rows) === JSON.stringify(expects.rows);
}

interface Step {
  sheets: SheetSnapshot[];
  inverse: Edit[];
}
type Steps = { [K in Edit['kind']]: (edit: Extract<Edit, { kind: K }>, sheets: SheetSnapshot[]) => Step };

const STEPS: Steps = {
  'put-sheet': ({ sheet }, sheets) => {
    const { name, rows, tables } = structuredClone(sheet);
    const old = sheets.find((one) => one.name === name);
    const next = { name, rows, tables };
    return {
      sheets: old ? sheets.map((one) => (one === old ? next : one)) : [...sheets, next],
      inverse: [old ? putBack(old) : { kind: 'drop-sheet', name }],
    };
  },
  'drop-sheet': ({ name }, sheets) => ({
    sheets: sheets.filter((one) => one.name !== name),
    inverse: sheets.filter((one) => one.name === name).map(putBack),
  }),
  'put-cells': (_, sheets) => ({ sheets, inverse: [] }),
  'put-name': (_, sheets) => ({ sheets, inverse: [] }),
  'drop-name': (_, sheets) => ({ sheets, inverse: [] }),
};

const putBack = ({ name, rows, tables }: SheetSnapshot): Edit => ({
  kind: 'put-sheet',
  sheet: {
    name,
    rows,
    tables,
    columns: [],
    validations: [],
    conditionalFormats: [],
    print: { orientation: 'landscape' },
  } satisfies SheetModel,
});
