import type { Area } from './area.ts';
import { copyOf } from './copyOf.ts';
import { type BookContent, keyOf, withEdits } from './content.ts';
import { inverseOf } from './inverse.ts';
import { type SheetSnapshot, WorkbookError } from './model.ts';
import type { Edit, RangeSnapshot, SheetChange, Workbook } from './port.ts';

/** Where a workbook of this program's own lies. Contents are never changed, only put in each other's place. */
export interface BookStore {
  content(): BookContent;
  /** The content after these edits, which become the book; a store that may fail to keep it rejects, and keeps the old. */
  take(content: BookContent, edits: readonly Edit[]): void | Promise<void>;
  selection(): { sheet: string; area?: Area };
  select(sheet: string, area: Area): void;
  merges?(sheet: string): readonly Area[];
  watchers: Set<(change: SheetChange) => void>;
}

/** The port over a store: edits are done to a copy, which takes the place of the book when all of them were good. */
export function portOver(store: BookStore): Workbook {
  return {
    read: (wanted) => soon(() => ({ sheets: sheetsAmong(store.content(), wanted) })),
    readRange: (from) => soon(() => rangeOf(store, from ?? store.selection())),
    async apply(edits, alongside) {
      const base = store.content();
      const standing = standingOf(base);
      const inverse = inverseOf(edits, standing);
      const told = alongside && standing.sheets.get(keyOf(alongside.sheet));
      const { before, after } = (await alongside?.edits(inverse, told)) ?? NO_JOURNAL;
      if (store.content() !== base) throw new WorkbookError('changed');
      const all = [...before, ...edits, ...after];
      await store.take(withEdits(base, all), all);
      return copyOf(inverse);
    },
    reveal: (sheet, area) => soon(() => store.select(sheetIn(store.content(), sheet).name, area)),
    watch: (listener) =>
      soon(() => {
        store.watchers.add(listener);
        return () => soon(() => void store.watchers.delete(listener));
      }),
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

export function sheetIn({ sheets }: BookContent, name: string): SheetSnapshot {
  const sheet = sheets.find((one) => keyOf(one.name) === keyOf(name));
  if (!sheet) throw new WorkbookError('changed', { sheet: name });
  return sheet;
}

/** What of the area is used, as a full rectangle; a single cell or no area stands for all that the sheet uses. */
function rangeOf(store: BookStore, { sheet, area }: { sheet: string; area?: Area }): RangeSnapshot {
  const { name, rows } = sheetIn(store.content(), sheet);
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
  const merges = (store.merges?.(name) ?? []).filter((one) => meets(one, met));
  return { sheet: name, area: met, rows: cells, merges: [...merges] };
}

const isOneCell = ({ top, left, bottom, right }: Area) => top === bottom && left === right;

const meets = (a: Area, b: Area) =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
