import { describe, expect, test } from '@jest/globals';
import {
  type CellValue,
  type ChartModel,
  type Edit,
  type SheetModel,
  type SheetSnapshot,
  type Snapshot,
  type Workbook,
  WorkbookError,
} from '../../src/core/workbook/index.ts';

/** A host as the contract wants it: a fresh, empty workbook, and somebody else who types into it. */
export interface ContractHost {
  open(): Promise<{
    workbook: Workbook;
    /** Another person types into a cell (zero-based). */
    type(sheet: string, row: number, column: number, value: string | number): Promise<void>;
  }>;
}

const RULES = { list: { values: ['Có', 'Không'] } };

const column = (at: number, top: number, bottom = top) => ({ top, left: at, bottom, right: at });
const chart = (name: string, rows: number): ChartModel => ({
  name,
  kind: 'bar',
  stacked: true,
  title: 'Số và gấp đôi',
  description: 'Từng dòng của bảng.',
  place: { top: 0, left: 6, bottom: 14, right: 12 },
  categories: column(0, 1, rows),
  series: [
    { name: column(3, 0), values: column(3, 1, rows), tone: 'bad' },
    { name: column(4, 0), values: column(4, 1, rows), tone: 'good' },
  ],
  labels: 'integer',
});

/** A sheet with all that a sheet can have. */
export const sample = (name: string, rows: number): SheetModel => ({
  name,
  columns: [
    { width: 8, format: 'text', align: 'center' },
    { width: 40, format: 'text', wrap: true },
    { width: 12, format: 'day' },
    { width: 10, format: 'integer' },
    { width: 14, format: 'general' },
  ],
  rows: [
    ['TT', 'Nội dung', 'Hạn', 'Số', 'Gấp đôi'],
    ...Array.from({ length: rows }, (_, i): CellValue[] => [
      `${i + 1}.`,
      i % 2 ? `- Chủ trì, phối hợp ${i}` : '=1+1',
      i % 3 ? { day: '2026-02-25' } : null,
      i,
      { formula: 'tblMau[[#This Row],[Số]]*2', result: i * 2 },
    ]),
  ],
  tables: [
    {
      name: 'tblMau',
      area: { top: 0, left: 0, bottom: rows, right: 4 },
      columns: [
        { header: 'TT' },
        { header: 'Nội dung' },
        { header: 'Hạn' },
        { header: 'Số' },
        { header: 'Gấp đôi', formula: 'tblMau[[#This Row],[Số]]*2' },
      ],
    },
  ],
  validations: [
    { area: { top: 1, left: 1, bottom: rows, right: 1 }, ...RULES },
    { area: { top: 1, left: 3, bottom: rows, right: 3 }, number: { min: 0, max: 100 } },
  ],
  conditionalFormats: [{ area: { top: 1, left: 0, bottom: rows, right: 0 }, text: '1.', tone: 'good' }],
  charts: [chart('bieuDoSo', rows)],
  freeze: { rows: 1, columns: 0 },
  print: { orientation: 'landscape', titleRows: { from: 0, to: 0 } },
});

/** Without what a formula came to: no host but a real Excel counts. */
const plain = ({ sheets }: Snapshot): unknown =>
  sheets.map(({ name, rows, tables, look }) => ({
    name,
    rows: rows.map((row) => row.map(bare)),
    tables,
    look,
  }));
const bare = (cell: CellValue): CellValue =>
  cell !== null && typeof cell === 'object' && 'formula' in cell ? { formula: cell.formula } : cell;

const blankEnd = (rows: readonly CellValue[][]): CellValue[][] =>
  rows.map((row) => {
    let length = row.length;
    while (length > 0 && (row[length - 1] ?? null) === null) length--;
    return row.slice(0, length);
  });

async function failureOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(WorkbookError);
  return (error as WorkbookError).code;
}

const moment = () => new Promise((done) => setTimeout(done, 30));

const put = (sheet: SheetModel, expects?: SheetSnapshot): Edit => ({
  kind: 'put-sheet',
  sheet,
  ...(expects && { expects }),
});

/** What every host of a workbook keeps to: `workbookContract('Excel', host)`. */
export function workbookContract(name: string, { open }: ContractHost): void {
  describe(`${name} keeps the contract of a workbook`, () => {
    test('what is put in comes out: text as text, days, formulas, tables', async () => {
      const { workbook } = await open();
      const model = sample('Phụ lục 1', 6);
      await workbook.apply([
        put(model),
        {
          kind: 'put-name',
          name: { name: 'NgayTinh', sheet: model.name, area: { top: 1, left: 2, bottom: 1, right: 2 } },
        },
      ]);
      const { sheets } = await workbook.read(['phụ lục 1', 'Không có']);
      expect(sheets).toHaveLength(1);
      expect(sheets[0]?.name).toBe(model.name);
      expect(sheets[0]?.rows.map((row) => row.map(bare))).toEqual(
        blankEnd(model.rows).map((row) => row.map(bare)),
      );
      expect(sheets[0]?.tables).toEqual(model.tables);
    });

    test('undo gives back the very workbook, and redo what was undone', async () => {
      const { workbook } = await open();
      const first = sample('Phụ lục 1', 6);
      await workbook.apply([put(first)]);
      const before = await workbook.read();
      const changed = { ...sample('Phụ lục 1', 3), validations: [], freeze: { rows: 1, columns: 1 } };
      const other: SheetModel = { ...sample('Phụ lục 2', 2), tables: [] };
      const undo = await workbook.apply([
        put(
          changed,
          before.sheets.find((sheet) => sheet.name === first.name),
        ),
        put(other),
        {
          kind: 'put-name',
          name: { name: 'DanhSach', sheet: other.name, area: { top: 0, left: 0, bottom: 2, right: 0 } },
        },
      ]);
      const after = await workbook.read();
      expect(plain(after)).not.toEqual(plain(before));
      const redo = await workbook.apply(undo);
      expect(plain(await workbook.read())).toEqual(plain(before));
      await workbook.apply(redo);
      expect(plain(await workbook.read())).toEqual(plain(after));
    });

    test('charts come, change, go and come back', async () => {
      const { workbook } = await open();
      const having = (...names: string[]): SheetModel => ({
        ...sample('Phụ lục 1', 4),
        charts: names.map((one) => chart(one, 4)),
      });
      const chartsNow = async () =>
        (await workbook.read()).sheets.flatMap(({ look }) => look?.charts?.map(({ name }) => name) ?? []);
      await workbook.apply([put(having('mot', 'hai'))]);
      expect(await chartsNow()).toEqual(['mot', 'hai']);
      const undo = await workbook.apply([put(having('ba')), put(having('hai', 'bon'))]);
      expect(await chartsNow()).toEqual(['hai', 'bon']);
      const redo = await workbook.apply(undo);
      expect(await chartsNow()).toEqual(['mot', 'hai']);
      await workbook.apply(redo);
      expect(await chartsNow()).toEqual(['hai', 'bon']);
      const { charts: _charts, ...without } = having();
      await workbook.apply([put(without)]);
      expect(await chartsNow()).toEqual([]);
    });

    test('a sheet that goes comes back', async () => {
      const { workbook } = await open();
      await workbook.apply([put(sample('Phụ lục 1', 4)), put({ ...sample('Khác', 1), tables: [] })]);
      const before = await workbook.read();
      const undo = await workbook.apply([{ kind: 'drop-sheet', name: 'Phụ lục 1' }]);
      expect((await workbook.read(['Phụ lục 1'])).sheets).toEqual([]);
      await workbook.apply(undo);
      expect(plain(await workbook.read(['Phụ lục 1']))).toEqual(
        plain({ sheets: before.sheets.filter((sheet) => sheet.name === 'Phụ lục 1') }),
      );
    });

    test('cells: values and back', async () => {
      const { workbook } = await open();
      await workbook.apply([put(sample('Phụ lục 1', 4))]);
      const before = await workbook.read();
      const edit: Edit = {
        kind: 'put-cells',
        sheet: 'Phụ lục 1',
        top: 2,
        left: 1,
        cells: [['- Việc mới', { day: '2026-03-01' }]],
      };
      const undo = await workbook.apply([edit]);
      const [sheet] = (await workbook.read(['Phụ lục 1'])).sheets;
      expect(sheet?.rows[2]?.slice(1, 3)).toEqual(['- Việc mới', { day: '2026-03-01' }]);
      await workbook.apply(undo);
      expect(plain(await workbook.read())).toEqual(plain(before));
    });

    test.each<[string, number, number, CellValue]>([
      ['a number among texts', 1, 0, 7],
      ['a text among numbers', 1, 3, '12/2026'],
      ['a formula among texts', 1, 1, { formula: '1+1' }],
      ['a text in the place of a day', 2, 2, 'quý IV'],
      ['nothing in the place of a day', 2, 2, null],
      ['a day in a blank cell', 1, 2, { day: '2026-03-01' }],
    ])('%s stays what it is, and so does what stood there', async (_what, top, left, value) => {
      const { workbook } = await open();
      await workbook.apply([put(sample('Phụ lục 1', 4))]);
      const before = await workbook.read();
      const undo = await workbook.apply([
        { kind: 'put-cells', sheet: 'Phụ lục 1', top, left, cells: [[value]] },
      ]);
      const [sheet] = (await workbook.read(['Phụ lục 1'])).sheets;
      expect(bare(sheet?.rows[top]?.[left] ?? null)).toEqual(value);
      await workbook.apply(undo);
      expect(plain(await workbook.read())).toEqual(plain(before));
    });

    test.each<[string, Edit]>([
      ['a sheet that is not there', { kind: 'drop-sheet', name: 'Không có' }],
      [
        'cells of a sheet that is not there',
        { kind: 'put-cells', sheet: 'Không có', top: 0, left: 0, cells: [['x']] },
      ],
      [
        'cells that say something else',
        { kind: 'put-cells', sheet: 'Phụ lục 1', top: 1, left: 0, cells: [['x']], expects: [['khác']] },
      ],
    ])('a batch with one bad edit writes nothing: %s', async (_what, bad) => {
      const { workbook } = await open();
      await workbook.apply([put(sample('Phụ lục 1', 4))]);
      const before = await workbook.read();
      expect(await failureOf(workbook.apply([put({ ...sample('Phụ lục 2', 2), tables: [] }), bad]))).toBe(
        'changed',
      );
      expect(plain(await workbook.read())).toEqual(plain(before));
    });

    test('an edit of somebody else is never overwritten unseen', async () => {
      const { workbook, type } = await open();
      await workbook.apply([put(sample('Phụ lục 1', 4))]);
      const [seen] = (await workbook.read(['Phụ lục 1'])).sheets;
      await type('Phụ lục 1', 2, 1, 'người khác vừa sửa');
      const now = await workbook.read();
      expect(await failureOf(workbook.apply([put(sample('Phụ lục 1', 2), seen)]))).toBe('changed');
      expect(plain(await workbook.read())).toEqual(plain(now));
    });

    test('what goes alongside is told the way back and is written in the same go', async () => {
      const { workbook } = await open();
      const told: unknown[] = [];
      const write = (rows: number) =>
        workbook.apply([put(sample('Phụ lục 1', 2))], {
          sheet: 'Nhật ký',
          edits: (back, standing) => {
            told.push([back, standing?.rows.length]);
            return Promise.resolve({
              before: [put({ ...sample('Nhật ký', rows), tables: [] })],
              after: [],
            });
          },
        });
      const [first, second] = [await write(1), await write(2)];
      expect(told).toEqual([
        [first, undefined],
        [second, 2],
      ]);
      expect((await workbook.read(['Nhật ký'])).sheets).toHaveLength(1);
    });

    test('a range comes with its values', async () => {
      const { workbook } = await open();
      await workbook.apply([put(sample('Phụ lục 1', 4))]);
      const range = await workbook.readRange({
        sheet: 'Phụ lục 1',
        area: { top: 1, left: 0, bottom: 2, right: 1 },
      });
      expect(range).toEqual({
        sheet: 'Phụ lục 1',
        area: { top: 1, left: 0, bottom: 2, right: 1 },
        rows: [
          ['1.', '=1+1'],
          ['2.', '- Chủ trì, phối hợp 1'],
        ],
        merges: [],
      });
    });

    test('a change by somebody else is told, an own one is not', async () => {
      const { workbook, type } = await open();
      await workbook.apply([put(sample('Phụ lục 1', 4))]);
      const heard: unknown[] = [];
      const stop = await workbook.watch((change) => heard.push(change));
      await type('Phụ lục 1', 2, 1, 'x');
      // A disk tells in its own time.
      for (let i = 0; i < 200 && heard.length === 0; i++) await moment();
      await moment();
      expect(heard).toEqual([
        { sheet: 'Phụ lục 1', remote: true, area: { top: 2, left: 1, bottom: 2, right: 1 } },
      ]);
      await workbook.apply([{ kind: 'put-cells', sheet: 'Phụ lục 1', top: 2, left: 1, cells: [['y']] }]);
      await stop();
      await type('Phụ lục 1', 2, 1, 'z');
      await moment();
      expect(heard).toHaveLength(1);
    });
  });
}
