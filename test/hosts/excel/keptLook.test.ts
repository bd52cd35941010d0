import { expect, test } from '@jest/globals';
import { planSheets } from '../../../src/core/sheets/index.ts';
import { snapshotOf } from '../../../src/core/workbook/index.ts';
import { type KeptLook, keptLook, lookOfKept } from '../../../src/hosts/excel/keptLook.ts';
import { planOfLines } from '../../support/planOfLines.ts';
import { sample } from '../../support/workbookContract.ts';

const { sheets } = planSheets(planOfLines('1|Tổng kết năm|Phòng Nội vụ|Tháng 12/2026'), {
  directory: [],
  daysOff: [],
  sources: [],
  asOf: '2026-03-01',
});

const looks = [...sheets, sample('Đủ mọi thứ', 3)].map(
  (sheet) => [sheet.name, snapshotOf(sheet).look] as const,
);

test.each(looks)('%s: kept short, it comes back as it was', (_name, look) => {
  if (!look) throw new Error('A sheet that is drawn has a look.');
  const columns = look.columns.map(({ wrap, ...column }) => (wrap ? { ...column, wrap } : column));
  const kept = JSON.stringify(keptLook(look));
  expect(lookOfKept(JSON.parse(kept) as KeptLook)).toEqual({ ...look, columns });
  expect(kept.length).toBeLessThan(JSON.stringify(look).length);
});
