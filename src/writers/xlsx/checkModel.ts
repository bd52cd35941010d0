import {
  isSheetName,
  type SheetModel,
  type TableModel,
  type WorkbookModel,
} from '../../core/workbook/index.ts';
import { checkCharts } from './checkCharts.ts';
import { mustBe, mustDiffer, WorkbookModelError } from './must.ts';

export { WorkbookModelError };

/** Names, headers and lists as Excel wants them (excel.md, 11, 17, 19, 20). @throws WorkbookModelError */
export function checkModel(model: WorkbookModel): void {
  mustDiffer(
    'sheet',
    model.sheets.map(({ name }) => name),
  );
  mustDiffer(
    'table',
    model.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  );
  mustDiffer(
    'name',
    model.names.map(({ name }) => name),
  );
  if (model.sheets.length === 0) throw new WorkbookModelError('no sheet');
  for (const { name } of model.names) mustBe(isName(name), `name ${name}`);
  for (const sheet of model.sheets) checkSheet(sheet);
}

function checkSheet(sheet: SheetModel): void {
  mustBe(isSheetName(sheet.name), `sheet name ${sheet.name}`);
  for (const table of sheet.tables) checkTable(table, sheet);
  for (const { list } of sheet.validations) {
    if (!list || 'name' in list) continue;
    const text = list.values.join(',');
    const parts = list.values.every((value) => !value.includes(','));
    mustBe(parts && text.length <= 255, `inline list ${text}`);
  }
  checkCharts(sheet.charts ?? [], sheet.name);
  const isLong = (value: unknown) => typeof value === 'string' && value.length > 32_767;
  sheet.rows.forEach((row, i) => mustBe(!row.some(isLong), `text of row ${i + 1} of ${sheet.name}`));
}

function checkTable({ name, area, columns }: TableModel, sheet: SheetModel): void {
  mustBe(isName(name), `table name ${name}`);
  mustBe(area.right - area.left + 1 === columns.length, `width of ${name}`);
  mustBe(area.bottom > area.top, `a row of ${name}`);
  mustDiffer(
    `header of ${name}`,
    columns.map(({ header }) => header),
  );
  columns.forEach(({ header }, i) => {
    mustBe(header.trim() !== '' && header.length <= 255, `header ${i + 1} of ${name}`);
    mustBe(sheet.rows[area.top]?.[area.left + i] === header, `header cell ${header} of ${name}`);
  });
}

/** A letter or underscore first, no blanks, no cell address ("PL1", "R1C1"). */
const isName = (name: string) =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
  !/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/iu.test(name) &&
  name.length <= 255;
