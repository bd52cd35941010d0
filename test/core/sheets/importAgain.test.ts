import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../../src/core/plan/index.ts';
import {
  type DayOff,
  type ExtraColumn,
  importAgain,
  planSheets,
  readPlanFromSheets,
  type SheetsContent,
} from '../../../src/core/sheets/index.ts';
import { planOfLines } from '../../support/planOfLines.ts';
import { Desk } from './desk.ts';
import { OPTIONS, snapshotOf, WAYS } from './trips.ts';

const BEFORE = planOfLines(
  'I|Nhiệm vụ trọng tâm||',
  '1|Ban hành kế hoạch thi đua|Phòng Nội vụ|Trước ngày 25/2/2026',
  '2|Tổ chức hội nghị điển hình|Văn phòng|Tháng 6/2026',
  'II|Nhiệm vụ khác||',
  '1|Xét khen thưởng đợt 1|Phòng Nội vụ|Tháng 3/2026',
);
/** A row put in, a group before the others, one task gone. */
const AFTER = planOfLines(
  'I|Kiện toàn tổ chức||',
  '1|Kiện toàn Hội đồng|Văn phòng|Tháng 1/2026',
  'II|Nhiệm vụ trọng tâm||',
  '1|Tổ chức hội nghị điển hình|Văn phòng|Tháng 7/2026',
  '2|Ban hành kế hoạch thi đua|Phòng Nội vụ|Trước ngày 25/2/2026',
);
const REPLACED = ['cell-replaced', 'PL.II.1: Thời gian “Tháng 6/2026” → “Tháng 7/2026”.'];
const directory = [{ id: 'NV', name: 'Phòng Nội vụ', aliases: ['P. Nội vụ'], block: 'Khối 1' }];
const daysOff: DayOff[] = [{ day: '2026-02-16', kind: 'off', name: 'Nghỉ Tết' }];
const settings = { soonDays: 10, strict: false };

const deskOf = (plan: Plan) =>
  new Desk(structuredClone(snapshotOf(planSheets(plan, { ...OPTIONS, directory, daysOff, settings }))));
const contentOf = (desk: Desk): SheetsContent => readPlanFromSheets(desk.snapshot).value;

/** The document again, and all through the sheets once more, on each way. */
function again(desk: Desk, document: Plan) {
  const { value, notes } = importAgain(contentOf(desk), document);
  const model = planSheets(value.plan, { ...OPTIONS, ...value.kept });
  const read = WAYS.map(([, way]) => readPlanFromSheets(way(model)));
  expect(read.map((one) => one.notes)).toEqual(read.map(() => []));
  const [content, fromBytes] = read.map((one) => one.value);
  expect(fromBytes).toEqual(content);
  return { content: content as SheetsContent, notes };
}
const taskOf = ({ plan }: SheetsContent, title: string) =>
  plan.appendices.flatMap(({ tasks }) => tasks).find((task) => task.title === title);

describe('the document again, in a workbook that people have worked in', () => {
  test('a line that people added to Thân kế hoạch stays, until the document has it', () => {
    const own = { section: 'II', kind: 'bullet' as const, text: 'Giao thêm cho tổ công tác', where: {} };
    const withOwn = (plan: Plan): Plan => ({ ...plan, body: { items: [...plan.body.items, own] } });
    const before = contentOf(deskOf(withOwn(BEFORE)));
    expect(importAgain(before, AFTER).value.plan.body.items.at(-1)).toEqual(own);
    const items = importAgain(before, withOwn(AFTER)).value.plan.body.items;
    expect(items.filter(({ text }) => text === own.text)).toHaveLength(1);
  });

  test('words in the place of a Hạn go with their task as a day does', () => {
    const desk = deskOf(BEFORE).write('Ban hành kế hoạch thi đua', 'Hạn', 'chờ ý kiến');
    const { content } = again(desk, AFTER);
    expect(content.progress).toEqual([{ taskId: 'PL.II.2', due: 'chờ ý kiến' }]);
  });

  test('progress and own columns go with their tasks, and the rest of the workbook stays', () => {
    const desk = deskOf(BEFORE)
      .write('Ban hành kế hoạch thi đua', 'Ngày hoàn thành', { day: '2026-02-20' })
      .write('Ban hành kế hoạch thi đua', 'Kết quả thực hiện', '= đúng hạn')
      .write('Tổ chức hội nghị điển hình', 'Ghi chú theo dõi', 'Chờ kinh phí')
      .addColumn('Người theo dõi')
      .write('Ban hành kế hoạch thi đua', 'Người theo dõi', 'Tổ 2')
      .write('Tổ chức hội nghị điển hình', 'Người theo dõi', 7);
    const { content, notes } = again(desk, AFTER);
    const [issue, meeting] = ['Ban hành kế hoạch thi đua', 'Tổ chức hội nghị điển hình'].map((title) =>
      taskOf(content, title),
    );
    expect([issue?.id, meeting?.id]).toEqual(['PL.II.2', 'PL.II.1']);
    expect(content.progress).toEqual([
      { taskId: 'PL.II.1', note: 'Chờ kinh phí' },
      { taskId: 'PL.II.2', doneOn: '2026-02-20', result: '= đúng hạn' },
    ]);
    expect(content.extraColumns).toEqual([
      {
        appendix: 'PL',
        header: 'Người theo dõi',
        cells: [
          { taskId: 'PL.II.1', value: 7 },
          { taskId: 'PL.II.2', value: 'Tổ 2' },
        ],
      },
    ]);
    expect({ ...content, plan: content.plan.appendices }).toMatchObject({
      plan: AFTER.appendices,
      directory,
      daysOff,
      settings,
      waiting: [],
    });
    expect(notes.map(({ code, text }) => [code, text])).toEqual([REPLACED]);
  });

  test('deadlines and units put right by hand stay while their cells say the same', () => {
    const desk = deskOf(BEFORE)
      .write('Ban hành kế hoạch thi đua', 'Loại hạn', 'Khoảng thời gian')
      .write('Ban hành kế hoạch thi đua', 'Từ ngày', { day: '2026-01-05' });
    const units = desk.snapshot.sheets.find(({ name }) => name === 'Phân công')?.rows ?? [];
    const row = units.find((cells) => cells.includes('Ban hành kế hoạch thi đua'));
    if (row) row[units[0]?.indexOf('Đơn vị') ?? 0] = 'Phòng Nội vụ quận';
    const { content } = again(desk, AFTER);
    const issue = taskOf(content, 'Ban hành kế hoạch thi đua');
    expect(issue?.deadline).toMatchObject({ kind: 'range', start: '2026-01-05', lastDay: '2026-02-24' });
    expect(issue?.units).toMatchObject([{ name: 'Phòng Nội vụ quận', role: 'implementer' }]);
  });

  test('a row added by hand stays below its group, under a Mã of its own', () => {
    const desk = deskOf(BEFORE).addRow({
      'Nội dung': 'Họp giao ban khối',
      Nhóm: 'I. Nhiệm vụ trọng tâm',
      'Đơn vị thực hiện': 'Văn phòng',
      'Ghi chú theo dõi': 'Phòng họp số 2',
    });
    const { content, notes } = again(desk, AFTER);
    const own = taskOf(content, 'Họp giao ban khối');
    expect(own).toMatchObject({ group: 'II', groupId: 'PL.II', implementer: 'Văn phòng', where: {} });
    expect(content.progress).toEqual([{ taskId: own?.id, note: 'Phòng họp số 2' }]);
    const titles = content.plan.appendices[0]?.tasks.map(({ title }) => title);
    expect(titles?.indexOf('Họp giao ban khối')).toBe(3);
    expect(content.plan.appendices[0]?.tasks.filter((task) => task !== own)).toEqual(
      AFTER.appendices[0]?.tasks,
    );
    expect(notes.map(({ text }) => text)).toEqual([REPLACED[1]]);
  });

  test('an own row whose group is gone is put outside, and named', () => {
    const desk = deskOf(BEFORE).addRow({ 'Nội dung': 'Việc riêng', Nhóm: 'II. Nhiệm vụ khác' });
    const { content, notes } = again(desk, AFTER);
    expect(taskOf(content, 'Việc riêng')).toMatchObject({ groupPath: [], parent: null });
    expect(notes.map(({ code }) => code)).toEqual(['row-moved', 'cell-replaced']);
  });

  test('what was written to a task that is gone waits on its own sheet, own cells too', () => {
    const desk = deskOf(BEFORE)
      .write('Xét khen thưởng đợt 1', 'Ngày hoàn thành', { day: '2026-03-30' })
      .addColumn('Người theo dõi')
      .write('Xét khen thưởng đợt 1', 'Người theo dõi', 'Tổ 1');
    const { content, notes } = again(desk, AFTER);
    expect(content.waiting).toEqual([
      {
        entry: { taskId: 'PL.II.1', doneOn: '2026-03-30' },
        title: 'Xét khen thưởng đợt 1',
        maybe: [],
        cells: ['Người theo dõi: Tổ 1'],
      },
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['cell-replaced', 'progress-without-task']);
    const alone = deskOf(BEFORE).addColumn('Điểm').write('Xét khen thưởng đợt 1', 'Điểm', 9);
    expect(again(alone, AFTER).content.waiting.map(({ cells }) => cells)).toEqual([['Điểm: 9']]);
  });

  test('an own calculated column goes on counting in its table, and is plain values in another', () => {
    const formula = 'LEN(tblPhuLuc1[[#This Row],[Nội dung]])';
    const desk = deskOf(BEFORE).addColumn('Số chữ');
    const { rows, tables } = desk.snapshot.sheets.find(({ name }) => name === 'Phụ lục 1') ?? {
      rows: [],
      tables: [],
    };
    const [table] = tables;
    if (!table) throw new Error('no table');
    table.area.right += 1;
    table.columns.push({ header: 'Số chữ', formula });
    for (const row of rows.slice(2)) row[table.area.right] = { formula, result: 20 };
    const { content } = again(desk, AFTER);
    expect(content.extraColumns).toMatchObject([
      { header: 'Số chữ', formula: { table: 'tblPhuLuc1', text: formula } },
    ]);
    const column = content.extraColumns[0] as ExtraColumn;
    const moved = { ...column, formula: { table: 'tblPhuLuc2', text: formula } };
    const cellsOf = (extra: ExtraColumn) =>
      planSheets(content.plan, { ...OPTIONS, extraColumns: [extra] })
        .sheets[1]?.rows.slice(3)
        .map((row) =>
          row.find(
            (cell) =>
              cell === 20 ||
              (typeof cell === 'object' && cell !== null && 'formula' in cell && cell.formula === formula),
          ),
        );
    expect(cellsOf(column)).toEqual([
      { formula, result: 20 },
      { formula, result: 20 },
    ]);
    expect(cellsOf(moved)).toEqual([20, 20]);
  });

  test('a Ngày tính that was typed stays, and the same document changes nothing', () => {
    const desk = deskOf(BEFORE).write('Ban hành kế hoạch thi đua', 'Kết quả thực hiện', 'Xong');
    const first = desk.snapshot.sheets[0]?.rows.find(([label]) => label === 'Ngày tính');
    if (first) first[1] = { day: '2026-05-05' };
    const { content, notes } = again(desk, BEFORE);
    expect(content).toEqual({ ...contentOf(desk), sources: OPTIONS.sources });
    expect(content.asOf).toBe('2026-05-05');
    expect(notes).toEqual([]);
  });
});
