import { describe, expect, test } from '@jest/globals';
import {
  type DocumentFile,
  exportBook,
  type ExportOrder,
  readPasted,
  readSample,
  type SavedBy,
  writePlan,
} from '../../src/app/index.ts';
import { readDocument } from '../../src/entry/documents.ts';
import { memoryWorkbook } from '../support/memoryWorkbook.ts';
import { HEADER, openSession, textOf } from './support.ts';

/** A pane over a workbook with that plan (none: an empty workbook), and what reached the person. */
async function withPlan(rows: readonly string[] | 'sample' | 'none', way: SavedBy = 'saved') {
  const files: DocumentFile[] = [];
  const saveFile = (file: DocumentFile) => {
    files.push(file);
    return Promise.resolve(way);
  };
  const opened = openSession(memoryWorkbook(), { saveFile });
  const { session } = opened;
  if (rows === 'sample') await session.perform(readSample, undefined);
  else if (rows !== 'none') await session.perform(readPasted, { html: '', text: textOf(HEADER, ...rows) });
  if (rows !== 'none') await session.perform(writePlan, undefined);
  const make = (order: ExportOrder) => session.perform(exportBook, order);
  return { ...opened, files, make };
}

const ANNEX = { what: 'annex', asWritten: false } as const;
const ROWS = ['1|Ban hành kế hoạch thi đua|Phòng Nội vụ|15/02/2026', '2|Tổng kết|Văn phòng|Quý IV/2026'];

describe('a file of what the sheets say', () => {
  test.each<[string, ExportOrder, string, string]>([
    ['the annexes as Word has them', { ...ANNEX, to: 'docx' }, 'Phụ lục kế hoạch.docx', 'PK'],
    ['as a clean workbook', { ...ANNEX, to: 'xlsx' }, 'Phụ lục kế hoạch.xlsx', 'PK'],
    ['as records', { ...ANNEX, to: 'csv' }, 'Phụ lục kế hoạch.csv', '\uFEFF'],
    ['as a calendar', { ...ANNEX, to: 'ics' }, 'Phụ lục kế hoạch.ics', 'BEGIN:VCALENDAR'],
    [
      'of one unit, which the name says',
      { ...ANNEX, to: 'csv', unit: 'Văn phòng' },
      'Phụ lục kế hoạch - Văn phòng.csv',
      '\uFEFF',
    ],
    ['who does what', { what: 'assignment' }, 'Bảng phân công.docx', 'PK'],
    ['reminders, one file each in one', { what: 'letters', within: 365 }, 'Công văn đôn đốc.zip', 'PK'],
    ['next year', { what: 'next-year', carryUnfinished: true }, 'Kế hoạch năm 2027.xlsx', 'PK'],
  ])('%s', async (_what, order, name, beginning) => {
    const { make, files, session, workbook } = await withPlan(ROWS);
    const before = workbook.snapshot();
    await make(order);
    expect(session.state().outcome).toMatchObject({ code: 'file-saved', data: { file: name } });
    expect(files.map((file) => file.name)).toEqual([name]);
    expect(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[0]?.bytes).slice(0, beginning.length),
    ).toBe(beginning);
    expect(session.state().exported).toMatchObject({ file: { name }, way: 'saved' });
    expect(workbook.snapshot()).toEqual(before);
  });

  test('what a person typed into the sheets goes out, not what was read once', async () => {
    const { make, files, workbook } = await withPlan(ROWS);
    const rows = workbook.snapshot().sheets.find(({ name }) => name === 'Phụ lục 1')?.rows ?? [];
    const row = rows.findIndex((cells) => cells.includes('Tổng kết'));
    workbook.type('Phụ lục 1', row, rows[row]?.indexOf('Tổng kết') ?? 0, 'Tổng kết công tác thi đua');
    await make({ ...ANNEX, to: 'docx' });
    const [file] = files;
    expect(JSON.stringify(file && (await readDocument(file)).value)).toContain('Tổng kết công tác thi đua');
  });

  test.each([
    [false, 'số ……/…… ngày …… tháng …… năm'],
    [true, 'số / ngày tháng năm'],
  ])('number and day not issued yet: blank is %s', async (blankNumber, said) => {
    const { make, session } = await withPlan(['1|Tổng kết|Văn phòng|Quý IV/2026']);
    await make({ ...ANNEX, to: 'docx', blankNumber });
    expect(
      session
        .state()
        .exported?.remarks.changes.map(({ to }) => to)
        .join(),
    ).toContain(said);
  });

  test.each<Exclude<ExportOrder, { what: 'next-year' }>>([
    { what: 'letters', within: 365 },
    { what: 'assignment' },
  ])('who gets none is said of all units, not of one that was chosen: %j', async (order) => {
    const { make, session } = await withPlan([...ROWS, '3|Họp|Chủ tịch hội đồng|15/02/2026']);
    await make(order);
    expect(session.state().exported?.remarks.unreached).toEqual(['Chủ tịch hội đồng']);
    await make({ ...order, unit: 'Phòng Nội vụ' });
    expect(session.state().exported?.remarks.unreached).toEqual([]);
  });

  test('what of the template stays to be filled in by hand is said', async () => {
    const { make, session } = await withPlan(ROWS);
    await make({ what: 'letters', within: 365 });
    expect(session.state().exported?.remarks.notes.map(({ code }) => code)).toEqual(['template-unfilled']);
  });

  test('the sample: what differs from the sheets, what has no day and who gets no letter is said', async () => {
    const { make, session } = await withPlan('sample');
    await make({ ...ANNEX, to: 'ics' });
    expect(session.state().exported?.remarks.undated.length).toBeGreaterThan(0);
    await make({ ...ANNEX, to: 'docx' });
    expect(session.state().exported?.remarks.changes.length).toBeGreaterThan(0);
    await make({ ...ANNEX, to: 'docx', asWritten: true });
    expect(session.state().exported?.remarks.changes.filter(({ code }) => code !== 'left-out')).toEqual([]);
  });
});

test.each<[string, 'none' | readonly string[], ExportOrder, string]>([
  ['no plan', 'none', { ...ANNEX, to: 'docx' }, 'no-plan'],
  ['a unit without tasks', ROWS, { ...ANNEX, to: 'docx', unit: 'Trường A' }, 'unit-without-tasks'],
  [
    'nobody is late',
    ['1|Tổng kết|Văn phòng|15/12/2026'],
    { what: 'letters', within: 7 },
    'nothing-to-remind',
  ],
])('nothing to send is said, and no file is made: %s', async (_what, rows, order, code) => {
  const { make, files, session } = await withPlan(rows);
  await make(order);
  expect(session.state().outcome).toMatchObject({ kind: 'done', code });
  expect(files).toEqual([]);
});

test('where the engine saves nothing, the file is kept for the screen to show', async () => {
  const { make, session } = await withPlan(ROWS, 'unsaved');
  await make({ ...ANNEX, to: 'csv' });
  expect(session.state().outcome).toMatchObject({ code: 'file-unsaved' });
  expect(session.state().exported).toMatchObject({ way: 'unsaved' });
});

test('a template of the office with a field that is not known is refused by its name', async () => {
  const { make, files, session } = await withPlan(ROWS);
  const template = { name: 'mẫu.docx', bytes: new Uint8Array([1, 2, 3]) };
  await make({ what: 'letters', within: 365, template });
  expect(session.state().outcome).toMatchObject({ kind: 'failed', failure: { data: { file: 'mẫu.docx' } } });
  expect(files).toEqual([]);
});
