import { expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planSheets, readPlanFromSheets } from '../../../src/core/sheets/index.ts';
import { openWorkbook, saveWorkbook } from '../../../src/hosts/file/index.ts';
import { planOfLines } from '../../support/planOfLines.ts';

const folder = mkdtempSync(join(tmpdir(), 'so-thi-dua-'));
const plan = planOfLines('1|Tổng kết năm|Phòng Nội vụ|Tháng 12/2026', '2|= Không phải công thức|Văn phòng|');

test('a workbook saved is the workbook opened', async () => {
  const path = join(folder, 'kế hoạch.xlsx');
  await saveWorkbook(path, planSheets(plan, { directory: [], daysOff: [], sources: [], asOf: '2026-03-01' }));
  expect(readPlanFromSheets(await openWorkbook(path)).value.plan).toEqual(plan);
});

test('a model that cannot be written leaves no file', async () => {
  const path = join(folder, 'hỏng.xlsx');
  await expect(saveWorkbook(path, { sheets: [], names: [] })).rejects.toThrow('no sheet');
  expect(readdirSync(folder)).not.toContain('hỏng.xlsx');
});

test('no file, and a folder, are workbooks that cannot be read', async () => {
  for (const path of [join(folder, 'không có.xlsx'), folder])
    await expect(openWorkbook(path)).rejects.toMatchObject({ code: 'unreadable', where: { file: path } });
});
