import { foldKey } from '../../text/index.ts';
import type { CellValue, SheetSnapshot, Snapshot } from '../../workbook/index.ts';
import { shownText } from '../codecs.ts';
import { BOARD_HEADS } from './boardSheet.ts';
import { FORM_COLUMNS, FORM_KEYS, FORM_LABELS, type FormColumn } from './formLayout.ts';
import type { FoundForm } from './formRowReader.ts';

/** Rows looked at for the head of a form. */
const HEAD_SEARCH = 40;

/** The forms of a workbook, each of one unit; sheets of another kind are passed over. */
export function findForms(snapshot: Snapshot, file?: string): FoundForm[] {
  return snapshot.sheets.flatMap((sheet) => {
    const id = beside(sheet, FORM_LABELS.id);
    const version = beside(sheet, FORM_LABELS.version);
    const header = headerOf(sheet, [FORM_COLUMNS.code, FORM_COLUMNS.text]);
    if (id === undefined || version === undefined || header < 0) return [];
    return [foundAt(sheet, header, { id, version, name: beside(sheet, FORM_LABELS.name) ?? '' }, file)];
  });
}

/** Sheets with rows of many units: Bảng điểm, and those on which one office scores its own criteria. */
export function findBoards(snapshot: Snapshot, file?: string): FoundForm[] {
  return snapshot.sheets.flatMap((sheet) => {
    const version = beside(sheet, FORM_LABELS.version);
    const header = headerOf(sheet, [...BOARD_HEADS, FORM_COLUMNS.code, FORM_COLUMNS.text]);
    if (version === undefined || header < 0) return [];
    return [foundAt(sheet, header, { id: '', version, name: sheet.name }, file)];
  });
}

const foundAt = (
  sheet: SheetSnapshot,
  header: number,
  about: Pick<FoundForm, 'id' | 'version' | 'name'>,
  file: string | undefined,
): FoundForm => ({
  ...(file !== undefined && { file }),
  ...about,
  sheet,
  header,
  columns: columnsOf(sheet.rows[header] ?? []),
});

function beside(sheet: SheetSnapshot, label: string): string | undefined {
  const row = sheet.rows.slice(0, HEAD_SEARCH).find(([first = null]) => sameText(first, label));
  return row && shownText(row[1] ?? null).trim();
}

const headerOf = (sheet: SheetSnapshot, heads: readonly string[]): number =>
  sheet.rows
    .slice(0, HEAD_SEARCH)
    .findIndex((row) => heads.every((head, i) => sameText(row[i] ?? null, head)));

const sameText = (cell: CellValue, text: string) => foldKey(shownText(cell)) === foldKey(text);

/** By their heads, from the left; the second Lý do is that of the second layer. */
function columnsOf(heads: readonly CellValue[]): Map<FormColumn, number> {
  const columns = new Map<FormColumn, number>();
  let from = 0;
  for (const key of FORM_KEYS) {
    const at = heads.findIndex((cell, i) => i >= from && sameText(cell, FORM_COLUMNS[key]));
    if (at < 0) continue;
    columns.set(key, at);
    from = at + 1;
  }
  return columns;
}
