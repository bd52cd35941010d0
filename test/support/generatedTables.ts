import { expect } from '@jest/globals';
import fc from 'fast-check';
import { readPlan } from '../../src/core/plan/index.ts';
import type { ColumnRole, RawCell, RawRow, SourceDocument } from '../../src/core/table/index.ts';
import { createDirectory } from '../../src/core/units/index.ts';
import { lostTexts } from './nothingLost.ts';

/** A table as its author meant it; how pages, merges and column orders show it is drawn beside it. */
interface MeantTask {
  title: string;
  lead: string;
  coordinator: string;
  deadline: string;
}
interface MeantGroup {
  title: string;
  /** In a cell of its own beside a heading that lies over all other columns; blank for none. */
  beside: string;
  /** Who stands in the row below the heading that has neither number nor content; blank for no such row. */
  lone: string;
  tasks: MeantTask[];
}

const NOTHING: MeantTask = { title: '', lead: '', coordinator: '', deadline: '' };

const HEADERS: Partial<Record<ColumnRole, readonly string[]>> = {
  code: ['TT', 'STT', 'Số TT'],
  task: ['Nội dung công việc', 'NHIỆM VỤ', 'Tên nhiệm vụ'],
  lead: ['Chủ trì', 'Cơ quan chủ trì', 'ĐƠN VỊ CHỦ TRÌ'],
  coordinator: ['Phối hợp', 'Đơn vị phối hợp'],
  deadline: ['Thời gian', 'Thời hạn hoàn thành', 'Tiến độ'],
};
const ROLES = ['code', 'task', 'lead', 'coordinator', 'deadline'] as const;
const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

const word = fc.constantFrom(
  'kế hoạch',
  'hồ sơ',
  'phong trào',
  'sáng kiến',
  'tổng kết',
  'tập huấn',
  'quy chế',
  'biểu dương',
);
const title = fc
  .tuple(
    fc.constantFrom('Xây dựng', 'Ban hành', 'Thẩm định', 'Tổ chức', 'Rà soát'),
    fc.array(word, { minLength: 1, maxLength: 5 }),
  )
  .map(([verb, words]) => `${verb} ${words.join(', ')}.`);
const unit = fc.constantFrom(
  'Phòng Nội vụ',
  'Phòng Tài chính - Kế hoạch',
  'UBND các phường',
  'Ban Dân vận',
  'Văn phòng HĐND và UBND',
);
const deadline = fc.constantFrom(
  'Tháng 3/2024',
  'Trước ngày 15/6/2024',
  'Thường xuyên',
  'Quý IV/2024',
  'Theo kế hoạch riêng',
);
const task: fc.Arbitrary<MeantTask> = fc.record({
  title,
  lead: unit,
  coordinator: fc.oneof(unit, fc.constant('')),
  deadline,
});
const groups: fc.Arbitrary<MeantGroup[]> = fc.array(
  fc.record({
    title: title.map((t) => t.toUpperCase()),
    beside: fc.constantFrom('', '', 'Trọng tâm', 'Cả năm'),
    lone: fc.oneof(fc.constant(''), unit),
    tasks: fc.array(task, { minLength: 1, maxLength: 6 }),
  }),
  { minLength: 1, maxLength: 4 },
);

interface Shown {
  order: (typeof ROLES)[number][];
  headers: Record<string, string>;
  dots: boolean;
  groupsSpan: boolean;
  mergeDeadlines: boolean;
  /** Rows (group rows counted) after which a page ends. */
  breaks: Set<number>;
  repeatHeader: boolean;
}
const shown: fc.Arbitrary<Shown> = fc.record({
  order: fc.shuffledSubarray([...ROLES], { minLength: 5, maxLength: 5 }),
  headers: fc.record(
    Object.fromEntries(ROLES.map((role) => [role, fc.constantFrom(...(HEADERS[role] ?? []))])),
  ),
  dots: fc.boolean(),
  groupsSpan: fc.boolean(),
  mergeDeadlines: fc.boolean(),
  breaks: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 4 }).map((all) => new Set(all)),
  repeatHeader: fc.boolean(),
});

function draw(meant: MeantGroup[], how: Shown): SourceDocument {
  const where = { file: 'sinh ra.docx' };
  const header: RawRow = {
    cells: how.order.map((role, column) => ({ text: how.headers[role] ?? '', column })),
    where,
  };
  const code = (text: string) => (how.dots ? `${text}.` : text);
  const rows: RawRow[] = [];
  meant.forEach((group, g) => {
    rows.push({ cells: groupCells(how, code(ROMAN[g] ?? ''), group), where });
    if (how.groupsSpan && group.lone !== '')
      rows.push({ cells: taskCells(how, '', { ...NOTHING, lead: group.lone }), where });
    group.tasks.forEach((one, t) => rows.push({ cells: taskCells(how, code(String(t + 1)), one), where }));
  });
  if (how.mergeDeadlines) mergeEqualDeadlines(rows, how.order.indexOf('deadline'), how.breaks);
  const blocks: SourceDocument['blocks'] = [{ kind: 'paragraph', text: 'PHỤ LỤC', where }];
  let page: RawRow[] = [header];
  rows.forEach((row, i) => {
    page.push(row);
    if (!how.breaks.has(i + 1) || i === rows.length - 1) return;
    blocks.push({ kind: 'table', rows: page, where });
    page = how.repeatHeader ? [header] : [];
  });
  blocks.push({ kind: 'table', rows: page, where });
  return { file: where.file, blocks };
}

function groupCells(how: Shown, code: string, { title: text, beside }: MeantGroup): RawCell[] {
  const last = how.order.length - 1;
  if (how.groupsSpan) {
    const heading = { text: `${code.replace(/\.?$/u, '.')} ${text}`, column: 0 };
    if (beside === '') return [{ ...heading, colSpan: how.order.length }];
    return [
      { ...heading, colSpan: last },
      { text: beside, column: last },
    ];
  }
  return how.order.map((role, column) => ({
    text: role === 'code' ? code : role === 'task' ? text : '',
    column,
  }));
}

function taskCells(how: Shown, code: string, one: MeantTask): RawCell[] {
  const texts: Record<string, string> = {
    code,
    task: one.title,
    lead: one.lead,
    coordinator: one.coordinator,
    deadline: one.deadline,
  };
  return how.order.map((role, column) => ({ text: texts[role] ?? '', column }));
}

/** Equal deadlines of neighbouring rows on one page become one merged cell. */
function mergeEqualDeadlines(rows: RawRow[], column: number, breaks: Set<number>): void {
  let top: RawCell | undefined;
  rows.forEach((row, i) => {
    const cell = row.cells.find((one) => one.column === column && one.colSpan === undefined);
    if (!cell || cell.text === '') return void (top = undefined);
    if (top && top.text === cell.text && !breaks.has(i)) {
      top.rowSpan = (top.rowSpan ?? 1) + 1;
      row.cells.splice(row.cells.indexOf(cell), 1);
    } else top = cell;
  });
}

/** Tables of every kind, as some office might have drawn them. */
export const generatedDocument: fc.Arbitrary<SourceDocument> = fc
  .tuple(groups, shown)
  .map(([meant, how]) => draw(meant, how));

/** Draws tables of every kind and holds the reader to what their author meant. */
export function holdGeneratedTables(numRuns: number): void {
  fc.assert(
    fc.property(groups, shown, (meant, how) => {
      const document = draw(meant, how);
      const plan = readPlan([{ value: document, notes: [] }], {
        directoryFor: () => createDirectory([]),
      });
      expect(lostTexts(document, plan)).toEqual([]);
      expect(plan.appendices).toHaveLength(1);
      const [appendix] = plan.appendices;
      expect(appendix?.groups.map((group) => [group.code, group.title])).toEqual(
        meant.map((group, g) => [ROMAN[g], group.title]),
      );
      expect(
        appendix?.tasks.map((t) => [t.group, t.code, t.title, t.lead, t.coordinator ?? '', t.deadlineText]),
      ).toEqual(
        meant.flatMap((group, g) =>
          group.tasks.map((t, i) => [ROMAN[g], String(i + 1), t.title, t.lead, t.coordinator, t.deadline]),
        ),
      );
    }),
    { numRuns },
  );
}
