import { expect, test } from '@jest/globals';
import { checkedSheets } from '../../src/app/checkedSheets.ts';
import { openBook } from '../../src/app/commands/openBook.ts';
import type { Plan } from '../../src/core/plan/index.ts';
import { importAgain, type PlanSheetsOptions } from '../../src/core/sheets/index.ts';
import type { WorkbookModel } from '../../src/core/workbook/index.ts';
import { planOfLines } from '../support/planOfLines.ts';

const OPTIONS: PlanSheetsOptions = { directory: [], daysOff: [], sources: [], asOf: '2026-03-01' };
const PLAN = planOfLines(
  '1|Ban hành kế hoạch thi đua|Phòng Nội vụ, Phòng Nội vụ|Tháng 2/2026',
  '2|Tổ chức hội nghị điển hình||Tháng 6/2026',
);

/** What a person sees of Vấn đề: rule, cell and what became of it. */
function seen(model: WorkbookModel): string[][] {
  const rows = model.sheets.find(({ name }) => name === 'Vấn đề')?.rows ?? [];
  const [head = [], ...body] = rows;
  const at = (header: string) => head.indexOf(header);
  return body
    .filter((row) => row[at('Khóa')] !== null)
    .map((row) => ['Quy tắc', 'Trang', 'Ô', 'Xử lý'].map((header) => String(row[at(header)])));
}
const contentOf = (model: WorkbookModel) => {
  const opened = openBook({ sheets: model.sheets.map(({ name, rows, tables }) => ({ name, rows, tables })) });
  if (!opened) throw new Error('not ours');
  return opened.value;
};
const rulesOf = (plan: Plan, options: PlanSheetsOptions) => seen(checkedSheets(plan, options));

test('the workbook holds what the check finds, each with its cell', () => {
  expect(rulesOf(PLAN, OPTIONS)).toEqual(
    expect.arrayContaining([
      ['unit-repeated', 'Phụ lục 1', 'C3', 'mở'],
      ['unit-missing', 'Phụ lục 1', 'C4', 'mở'],
    ]),
  );
});

test('what a person ignored stays ignored when the document is read and checked again', () => {
  const content = contentOf(checkedSheets(PLAN, OPTIONS));
  const findings = content.findings.map((row) =>
    row.rule === 'unit-missing' ? { ...row, state: 'ignored' as const, reason: 'Chưa phân công' } : row,
  );
  const { value } = importAgain({ ...content, findings }, PLAN);
  const again = checkedSheets(value.plan, { ...OPTIONS, ...value.kept });
  expect(seen(again)).toContainEqual(['unit-missing', 'Phụ lục 1', 'C4', 'bỏ qua']);
  expect(seen(again)).toHaveLength(findings.length);
  expect(contentOf(again).findings.find(({ rule }) => rule === 'unit-missing')?.reason).toBe(
    'Chưa phân công',
  );
});

test('checked twice, the workbook is the same', () => {
  const once = checkedSheets(PLAN, OPTIONS);
  const { plan: _read, ...kept } = contentOf(once);
  expect(checkedSheets(PLAN, { ...OPTIONS, findings: kept.findings, pairs: kept.pairs })).toEqual(once);
});
