import { describe, expect, test } from '@jest/globals';
import {
  chooseRole,
  chooseTarget,
  dropDraft,
  readFiles,
  readPasted,
  readSample,
  readSheet,
  redo,
  undo,
  writePlan,
} from '../../src/app/index.ts';
import { WorkbookError } from '../../src/core/workbook/index.ts';
import { memoryWorkbook } from '../support/memoryWorkbook.ts';
import { HEADER, openSession, type Opened, textOf } from './support.ts';

const paste = ({ session }: Opened, ...rows: string[]) =>
  session.perform(readPasted, { html: '', text: textOf(...rows) });
const ROWS = [
  HEADER,
  '1|Ban hành kế hoạch thi đua|Phòng Nội vụ|Trước ngày 15/01/2026',
  '2|Tổng kết phong trào thi đua|Phòng Nội vụ|Tháng 12/2026',
];
const sheetNames = ({ workbook }: Opened) => workbook.snapshot().sheets.map(({ name }) => name);
const tasksOf = ({ session }: Opened) =>
  session.state().draft?.reading.plan.appendices.flatMap(({ tasks }) => tasks) ?? [];

describe('a plan on its way into the workbook', () => {
  test('the sample: read, shown, written, taken back, done again', async () => {
    const opened = openSession();
    const { session, workbook } = opened;
    await session.perform(readSample, undefined);
    expect(session.state().draft).toMatchObject({ target: 'first', reading: { remembered: [] } });
    expect(workbook.snapshot().sheets).toEqual([]);
    const count = tasksOf(opened).length;
    expect(count).toBeGreaterThan(20);
    await session.perform(writePlan, undefined);
    expect(session.state()).toMatchObject({
      outcome: { code: 'imported', data: { tasks: count }, undoable: true },
      history: { undo: `Nhập kế hoạch: 2 phụ lục, ${count} nhiệm vụ` },
    });
    expect(session.state().draft).toBeUndefined();
    const written = workbook.snapshot();
    expect(sheetNames(opened)).toEqual(
      expect.arrayContaining(['Kế hoạch', 'Phụ lục 1', 'Phụ lục 2', 'Cài đặt']),
    );
    await session.perform(undo, undefined);
    expect(workbook.snapshot().sheets).toEqual([]);
    await session.perform(redo, undefined);
    expect(workbook.snapshot()).toEqual(written);
  });

  test('a table whose heads nobody knows is a table of tasks once a person has named two of its columns', async () => {
    const opened = openSession();
    const { session } = opened;
    const text = [
      'A\tĐiều phải lo\tAi\tBao giờ',
      'x\tViết bản tổng kết\tPhòng Nội vụ\tTháng 12/2026',
      'y\tMời họp\tVăn phòng\tQuý IV/2026',
    ].join('\n');
    await session.perform(readPasted, { html: '', text });
    const [table, ...more] = session.state().draft?.reading.plan.otherTables ?? [];
    expect([table?.rows[0], more]).toEqual([['A', 'Điều phải lo', 'Ai', 'Bao giờ'], []]);
    await session.perform(chooseRole, { header: 'Điều phải lo', role: 'task' });
    expect(session.state().draft?.reading.plan.otherTables).toHaveLength(1);
    await session.perform(chooseRole, { header: 'Bao giờ', role: 'deadline' });
    expect(tasksOf(opened).map(({ title, deadlineText }) => [title, deadlineText])).toEqual([
      ['Viết bản tổng kết', 'Tháng 12/2026'],
      ['Mời họp', 'Quý IV/2026'],
    ]);
    expect(session.state().draft?.reading.plan.otherTables).toEqual([]);
  });

  test('a choice of role reads again with it, is written, and is remembered by the next import', async () => {
    const opened = openSession();
    const { session } = opened;
    const rows = [
      'TT|Nội dung|Đơn vị thực hiện|Mốc chốt|Theo dõi',
      '1|Sơ kết quý I|Phòng Nội vụ|Tháng 3/2026|Bộ phận A',
    ];
    await paste(opened, ...rows);
    const before = session.state().draft?.reading.plan.appendices[0]?.columns;
    expect(before?.map(({ role }) => role)).toEqual(['code', 'task', 'implementer', 'deadline', 'other']);
    await session.perform(chooseRole, { header: 'Theo dõi', role: 'coordinator' });
    expect(tasksOf(opened)[0]).toMatchObject({ coordinator: 'Bộ phận A', other: {} });
    await session.perform(writePlan, undefined);
    await paste(opened, ...rows);
    expect(session.state().draft?.reading.remembered).toEqual([{ header: 'Theo dõi', role: 'coordinator' }]);
    expect(tasksOf(opened)[0]?.coordinator).toBe('Bộ phận A');
    // What is said now comes before what was remembered.
    await session.perform(chooseRole, { header: 'Theo dõi', role: 'note' });
    expect(tasksOf(opened)[0]).toMatchObject({ note: 'Bộ phận A' });
    expect(tasksOf(opened)[0]?.coordinator).toBeUndefined();
  });

  test('a role that leaves no task table is told, and what was read before stays', async () => {
    const opened = openSession();
    await paste(opened, ...ROWS);
    const before = opened.session.state().draft;
    await opened.session.perform(chooseRole, { header: 'Nội dung', role: 'note' });
    expect(opened.session.state().outcome).toMatchObject({ kind: 'failed', failure: { code: 'no-header' } });
    expect(opened.session.state().draft).toBe(before);
  });

  test('the same plan again: proposed as such, progress goes with its task, overwriting is shown', async () => {
    const opened = openSession();
    const { session, workbook } = opened;
    await paste(opened, ...ROWS);
    await session.perform(writePlan, undefined);
    const sheet = workbook.snapshot().sheets.find(({ name }) => name === 'Phụ lục 1');
    const headers = (sheet?.rows ?? []).find((row) => row.includes('Kết quả thực hiện')) ?? [];
    const top = (sheet?.rows ?? []).indexOf(headers);
    workbook.type('Phụ lục 1', top + 2, headers.indexOf('Kết quả thực hiện'), 'Đã họp tổng kết');
    workbook.type('Phụ lục 1', top + 1, headers.indexOf('Đơn vị thực hiện'), 'Sửa tay');
    await paste(
      opened,
      HEADER,
      '1|Phát động thi đua|Văn phòng|Tháng 1/2026',
      '2|Ban hành kế hoạch thi đua|Phòng Nội vụ|Trước ngày 15/01/2026',
      '3|Tổng kết phong trào thi đua|Phòng Nội vụ|Tháng 12/2026',
    );
    const { comparison } = session.state().draft?.reading ?? {};
    expect(session.state().draft?.target).toBe('again');
    expect(comparison).toMatchObject({ verdict: 'same', before: { tasks: 2, progress: 1 } });
    expect(comparison?.added.map(({ title }) => title)).toContain('Phát động thi đua');
    expect(comparison?.overwrites).toContainEqual(
      expect.objectContaining({
        role: 'implementer',
        from: 'Sửa tay',
        to: 'Phòng Nội vụ',
      }),
    );
    await session.perform(writePlan, undefined);
    const after = workbook.snapshot().sheets.find(({ name }) => name === 'Phụ lục 1');
    const row = after?.rows.find((cells) => cells.includes('Đã họp tổng kết'));
    expect(row).toContain('Tổng kết phong trào thi đua');
    await session.perform(undo, undefined);
    expect(workbook.snapshot().sheets.find(({ name }) => name === 'Phụ lục 1')?.rows[top + 1]).toContain(
      'Sửa tay',
    );
  });

  test('another plan is asked about: nothing can be written before; a new workbook leaves this one alone', async () => {
    const opens: string[][] = [];
    const openNew = (model: { sheets: { name: string }[] }) => {
      opens.push(model.sheets.map(({ name }) => name));
      return Promise.resolve();
    };
    const opened = openSession(memoryWorkbook(), { openNew });
    const { session, workbook } = opened;
    await paste(opened, ...ROWS);
    await session.perform(writePlan, undefined);
    const before = workbook.snapshot();
    const other = [
      HEADER,
      '1|Bình xét danh hiệu|Trường A|Quý II/2027',
      '2|Xây dựng quy chế mới|Trường B|Quý III/2027',
    ];
    await paste(opened, ...other);
    expect(session.state().draft?.target).toBeUndefined();
    expect(writePlan.enabled(session.state())).toBe(false);
    await session.perform(chooseTarget, 'new-book');
    await session.perform(writePlan, undefined);
    expect(opens).toHaveLength(1);
    expect(opens[0]).toContain('Phụ lục 1');
    expect(workbook.snapshot()).toEqual(before);
    await paste(opened, ...other);
    await session.perform(chooseTarget, 'replace');
    await session.perform(writePlan, undefined);
    const titles = JSON.stringify(workbook.snapshot());
    expect(titles).toContain('Bình xét danh hiệu');
    expect(titles).not.toContain('Tổng kết phong trào');
  });

  test('a person’s own sheet of the same name is never written over', async () => {
    const own = { name: 'phụ lục 1', rows: [['của tôi']], tables: [] };
    const opened = openSession(memoryWorkbook([own]));
    await paste(opened, ...ROWS);
    await opened.session.perform(writePlan, undefined);
    expect(opened.session.state().outcome).toMatchObject({
      failure: { family: 'import', code: 'sheet-in-the-way', data: { sheets: 'phụ lục 1' } },
    });
    expect(opened.workbook.snapshot().sheets).toEqual([own]);
    expect(opened.session.state().draft).toBeDefined();
  });

  test('own sheets beside ours stay, also when the plan is replaced', async () => {
    const own = { name: 'Sổ tay', rows: [['của tôi']], tables: [] };
    const opened = openSession(memoryWorkbook([own]));
    await paste(opened, ...ROWS);
    await opened.session.perform(writePlan, undefined);
    await paste(opened, ...ROWS);
    await opened.session.perform(chooseTarget, 'replace');
    await opened.session.perform(writePlan, undefined);
    expect(opened.workbook.snapshot().sheets).toContainEqual(own);
  });

  test('columns beside the office’s own lists stay when the plan is replaced, those of its tasks go with it', async () => {
    const opened = openSession();
    const { session, workbook } = opened;
    await paste(opened, ...ROWS);
    await session.perform(writePlan, undefined);
    const rowsOf = (name: string) =>
      workbook.snapshot().sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const lists = ['Đơn vị', 'Phân công'];
    for (const name of lists) {
      const right = rowsOf(name)[0]?.length ?? 0;
      workbook.type(name, 0, right, 'Của tôi');
      workbook.type(name, 1, right, 'giữ');
    }
    await paste(opened, HEADER, '1|Bình xét danh hiệu|Trường A|Quý II/2027');
    await session.perform(chooseTarget, 'replace');
    await session.perform(writePlan, undefined);
    const isOwn = (cell: unknown) => cell === 'Của tôi' || cell === 'giữ';
    expect(lists.map((name) => rowsOf(name).flatMap((row) => row.filter(isOwn)))).toEqual([
      ['Của tôi', 'giữ'],
      [],
    ]);
  });

  test('a table that stands in a sheet, with merged cells, is read like any other', async () => {
    const opened = openSession();
    opened.workbook.select({
      sheet: 'Kế hoạch cũ',
      area: { top: 2, left: 1, bottom: 6, right: 4 },
      rows: [
        ['NHIỆM VỤ NĂM 2026', null, null, null],
        ['TT', 'Nội dung', 'Đơn vị thực hiện', 'Thời gian hoàn thành'],
        ['I', 'Phát động', null, null],
        [1, 'Ban hành kế hoạch', 'Phòng Nội vụ', { day: '2026-03-31' }],
        [2, 'Phổ biến kế hoạch', 'Văn phòng', null],
      ],
      merges: [
        { top: 2, left: 1, bottom: 2, right: 4 },
        { top: 5, left: 4, bottom: 6, right: 4 },
      ],
    });
    await opened.session.perform(readSheet, undefined);
    expect(
      tasksOf(opened).map(({ title, deadlineText, where }) => [title, deadlineText, where.cell]),
    ).toEqual([
      ['Ban hành kế hoạch', '31/03/2026', 'B6'],
      ['Phổ biến kế hoạch', '31/03/2026', 'B7'],
    ]);
  });

  test.each([
    ['a blank sheet', (o: Opened) => o.session.perform(readSheet, undefined), 'blank-sheet'],
    [
      'an empty clipboard',
      (o: Opened) => o.session.perform(readPasted, { html: ' ', text: '' }),
      'nothing-pasted',
    ],
    [
      'text without a table',
      (o: Opened) => o.session.perform(readPasted, { html: '<p>a</p>', text: 'a' }),
      'no-table',
    ],
    [
      'a file that is none',
      (o: Opened) => o.session.perform(readFiles, [fileOf('a.docx', new Uint8Array([1, 2, 3]))]),
      'not-a-zip',
    ],
    [
      'a file that went away',
      (o: Opened) =>
        o.session.perform(readFiles, [
          { name: 'a.txt', arrayBuffer: () => Promise.reject(new Error('gone')) },
        ]),
      'not-readable',
    ],
  ])('%s is told, nothing is written', async (_, act, code) => {
    const opened = openSession();
    await act(opened);
    expect(opened.session.state().outcome).toMatchObject({ kind: 'failed', failure: { code } });
    expect(opened.session.state().busy).toBeUndefined();
    expect(opened.workbook.snapshot().sheets).toEqual([]);
  });

  test('a table pasted from Word as bare rows', async () => {
    const opened = openSession();
    const row = (cells: string) =>
      `<tr>${cells
        .split('|')
        .map((cell) => `<td><p class=MsoNormal>${cell}</p></td>`)
        .join('')}</tr>`;
    await opened.session.perform(readPasted, { html: ROWS.map(row).join(''), text: 'không dùng' });
    expect(tasksOf(opened).map(({ title }) => title)).toEqual([
      'Ban hành kế hoạch thi đua',
      'Tổng kết phong trào thi đua',
    ]);
  });

  test('a failure while writing is told, and the draft waits for the next try', async () => {
    const opened = openSession();
    await paste(opened, ...ROWS);
    opened.workbook.failNext(new WorkbookError('unwritable'));
    await opened.session.perform(writePlan, undefined);
    expect(opened.session.state()).toMatchObject({
      outcome: { failure: { code: 'unwritable' } },
      history: {},
    });
    await opened.session.perform(writePlan, undefined);
    expect(opened.session.state().outcome).toMatchObject({ code: 'imported' });
  });

  test('stopping ends the reading and says so; discarding puts the draft away', async () => {
    const opened = openSession();
    const { session } = opened;
    const reading = session.perform(readSample, undefined);
    const heard: string[] = [];
    session.subscribe(() => heard.push(session.state().busy?.at.stage ?? ''));
    session.stop();
    await reading;
    expect(session.state()).toMatchObject({ outcome: { code: 'stopped' } });
    expect(session.state().draft).toBeUndefined();
    await paste(opened, ...ROWS);
    expect(heard).toContain('plan');
    await session.perform(dropDraft, undefined);
    expect(session.state().draft).toBeUndefined();
  });

  test('while one command runs no other starts', async () => {
    const opened = openSession();
    const first = opened.session.perform(readSample, undefined);
    await opened.session.perform(readPasted, { html: '', text: '' });
    await first;
    expect(opened.session.state().outcome).toBeUndefined();
    expect(opened.session.state().draft?.sources).toHaveLength(1);
  });
});

const fileOf = (name: string, bytes: Uint8Array) => ({
  name,
  arrayBuffer: () => Promise.resolve(bytes.buffer as ArrayBuffer),
});
