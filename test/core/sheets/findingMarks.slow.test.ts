import { expect, test } from '@jest/globals';
import { checkedSheets } from '../../../src/app/checkedSheets.ts';
import type { SheetModel } from '../../../src/core/workbook/index.ts';
import { readXlsxSnapshot } from '../../../src/readers/xlsx/index.ts';
import { writeXlsx } from '../../../src/writers/xlsx/index.ts';
import { throughLibreOffice } from '../../support/libreOffice.ts';
import { describeIf, hasSoffice, REASONS } from '../../support/optional.ts';
import { planOfLines } from '../../support/planOfLines.ts';
import { OPTIONS } from './trips.ts';

describeIf(hasSoffice, 'marks of findings, counted by LibreOffice', REASONS.soffice, () => {
  test('the cell with an open finding is marked, its neighbours are not', () => {
    const plan = planOfLines('1|Ban hành kế hoạch|Phòng Nội vụ, Phòng Nội vụ|Tháng 2/2026');
    const model = checkedSheets(plan, OPTIONS);
    const mark = model.sheets
      .find(({ name }) => name === 'Phụ lục 1')
      ?.conditionalFormats.find(({ formula }) => formula !== undefined)?.formula;
    if (mark === undefined) throw new Error('no mark');
    // The same formula as cells of another sheet, once for each official cell of the row.
    const asked = (column: string) =>
      mark.replace(/\$([A-Z])3/u, "'Phụ lục 1'!$$$1$3").replace('A$2', `'Phụ lục 1'!${column}$2`);
    const trial: SheetModel = {
      name: 'Thử',
      columns: [],
      rows: ['A', 'B', 'C', 'D'].map((column) => [{ formula: `IF(${asked(column)},"có","không")` }]),
      tables: [],
      validations: [],
      conditionalFormats: [],
      print: { orientation: 'portrait' },
    };
    const [bytes] = throughLibreOffice([writeXlsx({ ...model, sheets: [...model.sheets, trial] })], 'xlsx');
    const rows =
      readXlsxSnapshot(bytes ?? new Uint8Array()).sheets.find(({ name }) => name === 'Thử')?.rows ?? [];
    const results = rows.map(([cell]) =>
      cell && typeof cell === 'object' && 'formula' in cell ? cell.result : cell,
    );
    expect(results).toEqual(['không', 'không', 'có', 'không']);
  });
});
