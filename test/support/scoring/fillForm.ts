import { Workbook } from '@cj-tech-master/excelts';
import type { SheetModel, Snapshot } from '../../../src/core/workbook/index.ts';
import { cellAddress } from '../../../src/core/workbook/index.ts';
import { readXlsxSnapshot } from '../../../src/readers/xlsx/index.ts';

/**
 * A blank form as its unit sends it back: another program opens it, types what `filled` holds and saves. Formulas stay
 * as they were, but where a constant was typed over one.
 */
export async function fillForm(blank: Uint8Array, filled: SheetModel): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(blank);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error(`The form of ${filled.name} has no sheet.`);
  const before = readXlsxSnapshot(blank).sheets[0]?.rows ?? [];
  filled.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === null || typeof cell === 'object' || cell === (before[row]?.[column] ?? null)) return;
      sheet.getCell(cellAddress(row, column)).value = cell;
    }),
  );
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Whose form it is: what stands beside “Mã đơn vị”. */
export function unitOfForm({ sheets: [sheet] }: Snapshot): string {
  const row = sheet?.rows.find(([first]) => first === 'Mã đơn vị');
  return String(row?.[1]);
}
