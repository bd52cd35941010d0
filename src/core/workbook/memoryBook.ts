import type { Area } from './area.ts';
import { type BookContent, withEdits } from './content.ts';
import { copyOf } from './copyOf.ts';
import type { CellValue } from './model.ts';
import type { SheetChange, Workbook } from './port.ts';
import { portOver, sheetIn } from './portOver.ts';

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

/** memoryBook(content): a workbook that ends with the program. */
export function memoryBook(first: BookContent = { sheets: [], names: [] }): MemoryBook {
  let content = copyOf(first);
  let selection: { sheet: string; area?: Area } = { sheet: content.sheets[0]?.name ?? '' };
  const watchers = new Set<(change: SheetChange) => void>();
  const select = (sheet: string, area: Area) => void (selection = { sheet, area });
  const port = portOver({
    content: () => content,
    take: (next) => void (content = next),
    selection: () => selection,
    select,
    watchers,
  });
  return {
    ...port,
    content: () => copyOf(content),
    replace: (next) => void (content = copyOf(next)),
    type(sheet, row, column, value, remote = false) {
      content = withEdits(content, [{ kind: 'put-cells', sheet, top: row, left: column, cells: [[value]] }]);
      const area = { top: row, left: column, bottom: row, right: column };
      watchers.forEach((listener) => listener({ sheet: sheetIn(content, sheet).name, area, remote }));
    },
    select,
  };
}
