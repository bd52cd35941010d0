import { describe, expect, test } from '@jest/globals';
import { makeDaysOff } from '../../../src/core/calendar/index.ts';
import { findPairs, type Plan } from '../../../src/core/plan/index.ts';
import { createContext, type Finding, type Target } from '../../../src/core/rules/index.ts';
import {
  cellsOf,
  decisionsOf,
  type FindingRow,
  findingRows,
  fixEdits,
  ignoresOf,
  importAgain,
  pairRows,
  planSheets,
  readPlanFromSheets,
} from '../../../src/core/sheets/index.ts';
import { checkPlan } from '../../../src/core/check/index.ts';
import { createDirectory } from '../../../src/core/units/index.ts';
import type { CellValue, Snapshot } from '../../../src/core/workbook/index.ts';
import { planOf } from '../../support/readPlans.ts';
import { documentOf } from '../../support/tables.ts';
import { OPTIONS, snapshotOf, WAYS } from './trips.ts';

const LINES = [
  'Số: 05/KH-HĐTĐKT',
  'Sông Trăng, ngày 20 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Công tác thi đua, khen thưởng năm 2026',
  'II. NHIỆM VỤ',
  '- Xét công nhận sáng kiến cấp quận (đợt 1).',
  '- Tập huấn nghiệp vụ thi đua.',
  'PHỤ LỤC 1',
  'BIỂU TIẾN ĐỘ',
  '(Kèm theo Kế hoạch số 05/KH-HĐTĐKT ngày 20/01/2026)',
  'TT|Nội dung|Đơn vị thực hiện|Thời gian',
  'I|NHIỆM VỤ TRỌNG TÂM||',
  '1|Xét công nhận sáng kiến cấp quận|Các phòng, các phường, các phường|Tháng 3/2026',
  '2|Tập huấn nghiệp vụ thi đua|Phòng Nội vụ|Tháng 4/2026',
  'PHỤ LỤC 2',
  'TT|Nội dung|Đơn vị thực hiện|Thời gian',
  '1|Tập huấn nghiệp vụ thi đua|Phòng Nội vụ|Tháng 9/2026',
];
const planFrom = (lines: readonly string[]): Plan =>
  planOf({ value: documentOf(lines.join('\n')), notes: [] });
const PLAN = planFrom(LINES);

const check = (plan: Plan, rows: readonly FindingRow[] = []) =>
  checkPlan(
    createContext({
      plan,
      directory: createDirectory([]),
      daysOff: makeDaysOff([]),
      settings: { strict: true, soonDays: 7, severities: {} },
    }),
    { ignores: ignoresOf(rows) },
  );
const ids = ['unit-repeated', 'appendices-disagree'];
function rowsOf(plan: Plan, snapshot: Snapshot, before: readonly FindingRow[] = []): FindingRow[] {
  const { findings, ignored } = check(plan, before);
  const all = [...findings, ...ignored.map(({ finding }) => finding)].filter(({ rule }) =>
    ids.includes(rule),
  );
  return findingRows(all, before, cellsOf(plan, snapshot));
}
const shown = (rows: readonly FindingRow[]) =>
  rows.map(({ rule, sheet, cell, task, column, state, reason }) => [
    rule,
    sheet,
    cell,
    task,
    column,
    state,
    reason,
  ]);

describe('where a text of the plan stands in the workbook', () => {
  const TARGETS: [Target, string, CellValue][] = [
    [{ kind: 'document', field: 'number' }, 'Kế hoạch!B2', '05/KH-HĐTĐKT'],
    [{ kind: 'document', field: 'date' }, 'Kế hoạch!B3', { day: '2026-01-20' }],
    [{ kind: 'appendix', appendix: 'PL1', field: 'title' }, 'Phụ lục & nhóm!F3', 'BIỂU TIẾN ĐỘ'],
    [
      { kind: 'group', appendix: 'PL1', group: 'PL1.I', field: 'title' },
      'Phụ lục & nhóm!E21',
      'NHIỆM VỤ TRỌNG TÂM',
    ],
    [{ kind: 'task', task: 'PL1.I.2', column: 'deadline' }, 'Phụ lục 1!D4', 'Tháng 4/2026'],
    [{ kind: 'task', task: 'PL2.1', column: 'task' }, 'Phụ lục 2!B3', 'Tập huấn nghiệp vụ thi đua'],
    [{ kind: 'body', item: 6 }, 'Thân kế hoạch!D8', '- Tập huấn nghiệp vụ thi đua.'],
  ];
  test.each(WAYS)('through %s', (_, way) => {
    const cellOf = cellsOf(PLAN, way(planSheets(PLAN, OPTIONS)));
    for (const [target, address, value] of TARGETS) {
      const cell = cellOf(target);
      expect([target, `${cell?.sheet ?? ''}!${cell?.address ?? ''}`]).toEqual([target, address]);
      expect(cell?.value).toEqual(value);
    }
  });

  test('also after rows were sorted, and nowhere when the row is gone', () => {
    const snapshot = structuredClone(snapshotOf(planSheets(PLAN, OPTIONS)));
    const rows = snapshot.sheets.find(({ name }) => name === 'Phụ lục 1')?.rows ?? [];
    rows.splice(2, 2, rows[3] ?? [], rows[2] ?? []);
    const target: Target = { kind: 'task', task: 'PL1.I.2', column: 'deadline' };
    expect(cellsOf(PLAN, snapshot)(target)?.address).toBe('D3');
    rows.splice(2, 1, []);
    expect(cellsOf(PLAN, snapshot)(target)).toBeUndefined();
    expect(cellsOf(PLAN, snapshot)({ ...target, column: 'funding' })).toBeUndefined();
    expect(cellsOf(PLAN, { sheets: [] })({ kind: 'body', item: 0 })).toBeUndefined();
  });
});

describe('Vấn đề', () => {
  const first = rowsOf(PLAN, snapshotOf(planSheets(PLAN, OPTIONS)));

  test('names sheet, cell, task and column of each finding', () => {
    expect(shown(first)).toEqual([
      ['unit-repeated', 'Phụ lục 1', 'C3', 'PL1.I.1', 'Đơn vị thực hiện', 'open', ''],
      ['appendices-disagree', 'Phụ lục 2', 'D3', 'PL2.1', 'Thời gian', 'open', ''],
    ]);
  });

  test('what a person ignored stays ignored when checked again and when the document is read again', () => {
    const ignored = first.map((row) =>
      row.rule === 'unit-repeated' ? { ...row, state: 'ignored' as const, reason: 'Đúng ý' } : row,
    );
    const { value } = readPlanFromSheets(snapshotOf(planSheets(PLAN, { ...OPTIONS, findings: ignored })));
    expect(value.findings).toEqual(ignored);
    // A row more above: Mã and cell move, the finding stays the same.
    const moved = planFrom([
      ...LINES.slice(0, 12),
      '1|Kiện toàn Hội đồng|Văn phòng|Tháng 1/2026',
      ...LINES.slice(12).map((line) =>
        line.replace(
          /^([12])\|(Xét|Tập huấn nghiệp vụ thi đua\|Phòng Nội vụ\|Tháng 4)/u,
          (_, n, rest) => `${Number(n) + 1}|${rest}`,
        ),
      ),
    ]);
    const again = importAgain(value, moved).value;
    const rows = rowsOf(
      again.plan,
      snapshotOf(planSheets(again.plan, { ...OPTIONS, ...again.kept })),
      again.kept.findings,
    );
    expect(shown(rows)).toEqual([
      ['appendices-disagree', 'Phụ lục 2', 'D3', 'PL2.1', 'Thời gian', 'open', ''],
      ['unit-repeated', 'Phụ lục 1', 'C4', 'PL1.I.2', 'Đơn vị thực hiện', 'ignored', 'Đúng ý'],
    ]);
  });

  test('what is gone is mended, or an ignored one that does not occur any more', () => {
    const mended = planFrom(
      LINES.map((line) =>
        line.replace(', các phường, các phường', ', các phường').replace('Tháng 9', 'Tháng 4'),
      ),
    );
    const before = first.map((row, i) =>
      i === 0 ? { ...row, state: 'ignored' as const, reason: 'Đúng ý' } : row,
    );
    const rows = rowsOf(mended, snapshotOf(planSheets(mended, OPTIONS)), before);
    expect(
      rows.map(({ rule, state, reason, evidence }) => [
        rule,
        state,
        reason,
        evidence.includes('không còn gặp'),
      ]),
    ).toEqual([
      ['unit-repeated', 'ignored', 'Đúng ý', true],
      ['appendices-disagree', 'fixed', '', false],
    ]);
  });

  test('a finding that comes back is open again', () => {
    const fixed = first.map((row) => ({ ...row, state: 'fixed' as const }));
    expect(rowsOf(PLAN, snapshotOf(planSheets(PLAN, OPTIONS)), fixed).map(({ state }) => state)).toEqual([
      'open',
      'open',
    ]);
  });
});

describe('a fix as edits', () => {
  const snapshot = () => structuredClone(snapshotOf(planSheets(PLAN, OPTIONS)));
  const fix = check(PLAN).findings.find(({ rule }: Finding) => rule === 'unit-repeated')?.fix;

  test('writes the one cell, and says what must stand there', () => {
    expect(fixEdits(fix ? [fix] : [], cellsOf(PLAN, snapshot()))).toEqual({
      edits: [
        {
          kind: 'put-cells',
          sheet: 'Phụ lục 1',
          top: 2,
          left: 2,
          cells: [['Các phòng, các phường']],
          expects: [['Các phòng, các phường, các phường']],
        },
      ],
      waiting: [],
    });
  });

  test('waits where the cell says something else by now, and where another fix is for the same cell', () => {
    const changed = snapshot();
    const row = changed.sheets.find(({ name }) => name === 'Phụ lục 1')?.rows[2];
    if (!row || !fix) throw new Error('no row');
    row[2] = 'Phòng Nội vụ';
    expect(fixEdits([fix], cellsOf(PLAN, changed))).toEqual({ edits: [], waiting: [fix] });
    const twice = fixEdits([fix, { ...fix, value: 'Khác' }], cellsOf(PLAN, snapshot()));
    expect([twice.edits.length, twice.waiting.length]).toEqual([1, 1]);
  });

  test('a day is written as a day', () => {
    const target: Target = { kind: 'document', field: 'date' };
    const day = { target, expects: '2026-01-20', value: '2026-01-21', label: 'Ghi' };
    expect(fixEdits([day], cellsOf(PLAN, snapshot())).edits).toMatchObject([
      { cells: [[{ day: '2026-01-21' }]], expects: [[{ day: '2026-01-20' }]] },
    ]);
  });
});

describe('Cặp việc', () => {
  const pairs = findPairs(PLAN).pairs;

  test('asks first; what the program is sure of is no decision of a person', () => {
    const rows = pairRows(pairs, []);
    expect(rows.map(({ aId, bId, answer }) => [aId, bId, answer])).toEqual([
      ['PL1.I.1', 'Thân II, dòng 2', 'unclear'],
      ['PL1.I.2', 'PL2.1', 'auto'],
      ['PL1.I.2', 'Thân II, dòng 3', 'auto'],
      ['PL2.1', 'Thân II, dòng 3', 'auto'],
    ]);
    expect(decisionsOf(rows)).toEqual([]);
  });

  test('a decision is remembered through the sheets, and used', () => {
    const rows = pairRows(pairs, []).map((row, i) => (i === 0 ? { ...row, answer: 'same' as const } : row));
    const { value } = readPlanFromSheets(snapshotOf(planSheets(PLAN, { ...OPTIONS, pairs: rows })));
    const decisions = decisionsOf(importAgain(value, PLAN).value.kept.pairs);
    const decided = findPairs(PLAN, decisions).pairs;
    expect(decided.filter(({ verdict }) => verdict === 'confirmed').map(({ a, b }) => [a.id, b.id])).toEqual([
      ['PL1.I.1', 'Thân II#2'],
    ]);
    expect(pairRows(decided, decisions)[0]?.answer).toBe('same');
  });

  test('a decision about tasks that are gone is kept for when they come back', () => {
    const rows = pairRows(pairs, []).map((row, i) =>
      i === 0 ? { ...row, answer: 'different' as const } : row,
    );
    const other = planFrom(LINES.filter((line) => !line.includes('sáng kiến')));
    const decisions = decisionsOf(rows);
    const kept = pairRows(findPairs(other, decisions).pairs, decisions);
    expect(decisionsOf(kept)).toEqual(decisions);
    expect(findPairs(PLAN, decisionsOf(kept)).pairs[0]?.verdict).toBe('rejected');
  });
});
