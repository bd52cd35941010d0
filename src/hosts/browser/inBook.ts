import { type BookContent, keyOf, type SheetSnapshot, WorkbookError } from '../../core/workbook/index.ts';

export function sheetOf({ sheets }: BookContent, name: string): SheetSnapshot {
  const sheet = sheets.find((one) => keyOf(one.name) === keyOf(name));
  if (!sheet) throw new WorkbookError('changed', { sheet: name });
  return sheet;
}

export function tableOf(content: BookContent, { sheet, table }: { sheet: string; table: string }) {
  const found = sheetOf(content, sheet).tables.find(({ name }) => name === table);
  if (!found) throw new WorkbookError('changed', { sheet });
  return found;
}

/** The content with one sheet changed. */
export const inSheet = (
  content: BookContent,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): BookContent => ({
  ...content,
  sheets: content.sheets.with(content.sheets.indexOf(sheetOf(content, name)), change(sheetOf(content, name))),
});
