import type { Area } from './area.ts';
import { copyOf } from './copyOf.ts';
import { type BookContent, keyOf, withEdits } from './content.ts';
import { inverseOf } from './inverse.ts';
import { type CellValue, type SheetSnapshot, WorkbookError } from './model.ts';
import type { RangeSnapshot, SheetChange, Workbook } from './port.ts';

/** A workbook that is nowhere but here, with what a person at its grid does. */
export interface MemoryBook extends Workbook {
  /** A copy of all there is. */
  content(): BookContent;
  /** Puts another content in place of all there is: an opened file, or what stood before a file could not be saved. */
  replace(content: BookContent): void;
  /** Somebody types into a cell: nobody is asked, watchers hear of it. @throws WorkbookError changed: no such sheet */
  type(sheet: string, row: number, column: number, value: CellValue, remote?: boolean): void;
  select(sheet: string, area: Area): void;
}

/** memoryBook(content): edits are done to a copy, which takes the place of the book when all of them were good. */
export function memoryBook(first: BookContent = { sheets: [], names: [] }): MemoryBook {
  let content = copyOf(first);
  let selection: { sheet: string; area?: Area } = { sheet: content.sheets[0]?.name ?? '' };
  const watchers = new Set<(change: SheetChange) => void>();
  return {
    content: () => copyOf(content),
    replace: (next) => void (content = copyOf(next)),
    read: (wanted) => soon(() => ({ sheets: sheetsAmong(content, wanted) })),
    readRange: (from) => soon(() => rangeOf(content, from ?? selection)),
    async apply(edits, alongside) {
      const base = content;
      const standing = standingOf(base);
      const inverse = inverseOf(edits, standing);
      const told = alongside && standing.sheets.get(keyOf(alongside.sheet));
      const { before, after } = (await alongside?.edits(inverse, told)) ?? NO_JOURNAL;
      if (content !== base) throw new WorkbookError('changed');
      content = withEdits(base, [...before, ...edits, ...after]);
      return copyOf(inverse);
    },
    reveal: (sheet, area) => soon(() => void (selection = { sheet: sheetIn(content, sheet).name, area })),
    watch: (listener) =>
      soon(() => {
        watchers.add(listener);
        return () => soon(() => void watchers.delete(listener));
      }),
    type(sheet, row, column, value, remote = false) {
      content = withEdits(content, [{ kind: 'put-cells', sheet, top: row, left: column, cells: [[value]] }]);
      const area = { top: row, left: column, bottom: row, right: column };
      watchers.forEach((listener) => listener({ sheet: sheetIn(content, sheet).name, area, remote }));
    },
    select: (sheet, area) => void (selection = { sheet, area }),
  };
}

const NO_JOURNAL = { before: [], after: [] };

/** The port is asked as if it were far away: failures are rejections, and nothing that is handed out is shared. */
const soon = <T>(work: () => T): Promise<T> =>
  new Promise((done) => {
    const result = work();
    done(typeof result === 'function' ? result : copyOf(result));
  });

const standingOf = ({ sheets, names }: BookContent) => ({
  sheets: new Map(sheets.map((sheet) => [keyOf(sheet.name), sheet])),
  names: new Map(names.map((one) => [keyOf(one.name), one])),
  order: sheets.map(({ name }) => keyOf(name)),
});

function sheetsAmong({ sheets }: BookContent, wanted?: readonly string[]): SheetSnapshot[] {
  const keys = wanted && new Set(wanted.map(keyOf));
  return sheets.filter(({ name }) => !keys || keys.has(keyOf(name)));
}

function sheetIn({ sheets }: BookContent, name: string): SheetSnapshot {
  const sheet = sheets.find((one) => keyOf(one.name) === keyOf(name));
  if (!sheet) throw new WorkbookError('changed', { sheet: name });
  return sheet;
}

/** What of the area is used, as a full rectangle; a single cell or no area stands for all that the sheet uses. */
function rangeOf(content: BookContent, { sheet, area }: { sheet: string; area?: Area }): RangeSnapshot {
  const { name, rows } = sheetIn(content, sheet);
  const right = rows.reduce((most, row) => Math.max(most, row.length), 0) - 1;
  const used = { top: 0, left: 0, bottom: rows.length - 1, right };
  const wanted = area && !isOneCell(area) ? area : used;
  const met = {
    top: wanted.top,
    left: wanted.left,
    bottom: Math.min(wanted.bottom, used.bottom),
    right: Math.min(wanted.right, used.right),
  };
  if (met.top > met.bottom || met.left > met.right)
    return { sheet: name, area: wanted, rows: [], merges: [] };
  const cells = Array.from({ length: met.bottom - met.top + 1 }, (_, i) =>
    Array.from({ length: met.right - met.left + 1 }, (_, j) => rows[met.top + i]?.[met.left + j] ?? null),
  );
  return { sheet: name, area: met, rows: cells, merges: [] };
}

const isOneCell = ({ top, left, bottom, right }: Area) => top === bottom && left === right;
