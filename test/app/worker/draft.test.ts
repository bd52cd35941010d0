import { expect, test } from '@jest/globals';
import { type Reading, type WorkTools } from '../../../src/app/index.ts';
import { draft } from '../../../src/app/worker/draft.ts';
import { memoryBook, type SheetSnapshot, type Workbook } from '../../../src/core/workbook/index.ts';
import { planOfLines } from '../../support/planOfLines.ts';

const tools = {
  today: () => '2026-03-01',
  shippedFor: () => [],
  progress: () => undefined,
} as unknown as WorkTools;
const readingOf = (...lines: string[]) => ({ plan: planOfLines(...lines), notes: [] }) as unknown as Reading;
const drawn = ({ look }: SheetSnapshot) => ({ columns: look?.columns, rules: look?.validations.length });

async function write(workbook: Workbook, way: 'first' | 'again', ...lines: string[]) {
  const before = await workbook.read();
  const { edits } = await draft({ reading: readingOf(...lines), way, before, sources: [] }, tools);
  return workbook.apply(edits);
}

test('a workbook that comes from a file says nothing of looks: taken back, its sheets look as they did all the same', async () => {
  const first = memoryBook();
  await write(first, 'first', '1|Tổng kết năm|Phòng Nội vụ|Tháng 12/2026');
  const { sheets, names } = first.content();
  const opened = memoryBook({ sheets: sheets.map(({ look: _look, ...sheet }) => sheet), names });
  const undo = await write(
    opened,
    'again',
    '1|Tổng kết năm|Phòng Nội vụ|Tháng 12/2026',
    '2|Sơ kết|Văn phòng|Quý I',
  );
  await opened.apply(undo);
  expect(opened.content().sheets.map(drawn)).toEqual(sheets.map(drawn));
});
