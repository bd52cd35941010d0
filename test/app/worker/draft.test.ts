import { describe, expect, test } from '@jest/globals';
import { type Reading, type WorkTools } from '../../../src/app/index.ts';
import { draft } from '../../../src/app/worker/draft.ts';
import {
  type CellValue,
  memoryBook,
  type SheetSnapshot,
  type Workbook,
} from '../../../src/core/workbook/index.ts';
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
  // Nobody wrote on these, so nobody drew them.
  const expected = sheets.map(({ look, ...sheet }) =>
    drawn(['Đơn vị', 'Ngày nghỉ'].includes(sheet.name) || !look ? sheet : { ...sheet, look }),
  );
  expect(opened.content().sheets.map(drawn)).toEqual(expected);
});

describe('what people alone write, when the plan is read again', () => {
  const LINES = ['1|Tổng kết năm|Phòng Nội vụ|Tháng 12/2026'];
  type Spoil = (rows: CellValue[][]) => void;
  const bookWith = async (name: string, spoil: Spoil) => {
    const book = memoryBook();
    const units = [
      { id: 'NV', name: 'Phòng Nội vụ', aliases: [] },
      { id: 'YT', name: 'Phòng Y tế', aliases: [] },
    ];
    const before = await book.read();
    const request = { reading: readingOf(...LINES), way: 'first' as const, before, sources: [] };
    const { edits } = await draft(request, { ...tools, shippedFor: () => units });
    await book.apply(edits);
    const snapshot = structuredClone(book.content());
    spoil(snapshot.sheets.find((sheet) => sheet.name === name)?.rows ?? []);
    return memoryBook(snapshot);
  };
  const again = async (book: Workbook) => {
    const { edits } = await draft(
      {
        reading: readingOf(...LINES, '2|Sơ kết|Văn phòng|Quý I'),
        way: 'again',
        before: await book.read(),
        sources: [],
      },
      tools,
    );
    return edits.flatMap((edit) => (edit.kind === 'put-sheet' ? [edit.sheet] : []));
  };

  test.each<[string, string, Spoil]>([
    ['nothing was changed', 'Đơn vị', () => undefined],
    ['rows were sorted', 'Đơn vị', (rows) => rows.splice(1, 2, ...rows.slice(1, 3).reverse())],
    ['a note stands below', 'Ngày nghỉ', (rows) => rows.push([], ['Theo thông báo số 12'])],
    ['a row cannot be read', 'Ngày nghỉ', (rows) => rows.splice(1, 1, ['mồng 1 Tết', null, 'Nghỉ Tết'])],
  ])('the sheet is left alone: %s', async (_, name, spoil) => {
    expect((await again(await bookWith(name, spoil))).map((sheet) => sheet.name)).not.toContain(name);
  });

  test.each<[string, string, Spoil]>([
    ['a unit without its Mã, which formulas look for', 'Đơn vị', (rows) => void ((rows[1] ?? [])[0] = null)],
    ['a column that was taken out', 'Đơn vị', (rows) => rows.forEach((row) => row.splice(3, 1))],
    ['a day typed as text', 'Ngày nghỉ', (rows) => rows.splice(1, 1, ['16/02/2026', 'nghỉ', 'Nghỉ Tết'])],
    ['a row below the table', 'Đơn vị', (rows) => rows.push(['TC', 'Phòng Tài chính'])],
  ])('the sheet is written as it is read: %s', async (_, name, spoil) => {
    expect((await again(await bookWith(name, spoil))).map((sheet) => sheet.name)).toContain(name);
  });
});
