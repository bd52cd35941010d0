import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../../src/core/plan/index.ts';
import type { RawRow } from '../../../src/core/table/index.ts';
import { planOf } from '../../support/readPlans.ts';
import { documentOf } from '../../support/tables.ts';

/** A row in short: "text" fills one column, "text>5" lies over five. */
function rowOf(line: string): RawRow {
  let column = 0;
  const cells = line.split('|').map((part) => {
    const [text = '', span = '1'] = part.split('>');
    const cell = {
      text: text.replaceAll('⏎', '\n'),
      column,
      ...(span === '1' ? {} : { colSpan: Number(span) }),
    };
    column += Number(span);
    return cell;
  });
  return { cells, where: { file: 'bang.html' } };
}

const planOfRows = (...lines: string[]): Plan =>
  planOf({
    value: {
      file: 'bang.html',
      blocks: [
        {
          kind: 'table',
          rows: ['TT|Nội dung|Chủ trì|Phối hợp|Thời gian|Kinh phí', ...lines].map(rowOf),
          where: {},
        },
      ],
    },
    notes: [],
  });

const shown = ({ appendices, notes }: Plan) => ({
  groups: appendices.flatMap(({ groups }) => groups.map(({ id, title }) => `${id} ${title}`)),
  tasks: appendices.flatMap(({ tasks }) =>
    tasks.map(({ id, title, deadlineText, funding }) =>
      [id, title, deadlineText, funding].filter(Boolean).join(' | '),
    ),
  ),
  notes: notes.map(({ code, text }) => `${code} ${/“([^]*)”/u.exec(text)?.[1] ?? ''}`),
});
const FIRST = '1|Việc một|Phòng A||Quý II|';

describe('what stands beside a heading is kept', () => {
  test.each([
    [
      'a Roman number and a time',
      'I. KIỆN TOÀN>5|Quý I',
      ['PL.I KIỆN TOÀN'],
      ['PL.I.1 | Việc một | Quý II'],
      ['heading-rest Quý I'],
    ],
    [
      'a sum without a number',
      'Kinh phí chung>5|1.256,25',
      ['PL.N1 Kinh phí chung'],
      ['PL.N1.1 | Việc một | Quý II'],
      ['heading-rest 1.256,25'],
    ],
    ['nothing', 'I. KIỆN TOÀN>6', ['PL.I KIỆN TOÀN'], ['PL.I.1 | Việc một | Quý II'], []],
    [
      'a deadline beside work',
      '2. Việc chung>4|Tháng 4|5 tỷ',
      [],
      ['PL.2 | Việc chung | Tháng 4 | 5 tỷ', 'PL.1 | Việc một | Quý II'],
      [],
    ],
  ])('%s', (_, heading, groups, tasks, notes) => {
    expect(shown(planOfRows(heading, FIRST))).toEqual({ groups, tasks, notes });
  });
});

test('a ditto takes the last text written out, over blank cells and other dittos', () => {
  const [appendix] = planOfRows(
    FIRST,
    '2|Việc hai|nt|||',
    '3|Việc ba|||Tháng 3|',
    '4|Việc bốn|-nt-|||',
  ).appendices;
  expect(appendix?.tasks.map(({ lead }) => lead)).toEqual(['Phòng A', 'Phòng A', undefined, 'Phòng A']);
});

describe('a row without number and content', () => {
  const lone = '||Phòng X||Quý I/2026|';
  test.each([
    ['right below the header', [lone, FIRST]],
    ['below a heading in cells of its own', ['I|KIỆN TOÀN||||', lone, FIRST]],
    ['below a heading', ['I. KIỆN TOÀN>6', lone, FIRST]],
  ])('%s is kept in a note, whole', (_, rows) => {
    expect(shown(planOfRows(...rows)).notes).toEqual(['row-without-title Phòng X | Quý I/2026']);
  });
  test('below a task is joined', () => {
    expect(shown(planOfRows(FIRST, lone)).tasks).toEqual(['PL.1 | Việc một | Quý II\nQuý I/2026']);
  });
});

test('who does the work may stand first, by the post that also signs', () => {
  const lines = [
    'Phụ trách|Nhiệm vụ|Thời gian',
    'Hiệu trưởng|Chỉ đạo chung|Cả năm',
    'Giám đốc|Xét duyệt|Quý II',
  ];
  const { appendices } = planOf({ value: documentOf(lines.join('\n')), notes: [] });
  expect(appendices[0]?.tasks.map(({ lead, title }) => [lead, title])).toEqual([
    ['Hiệu trưởng', 'Chỉ đạo chung'],
    ['Giám đốc', 'Xét duyệt'],
  ]);
});

test.each([
  ['- Trồng cây⏎- Sơn nhà văn hóa', '', '- Trồng cây\n- Sơn nhà văn hóa', 2],
  ['- Trồng cây⏎tại xã', '-', 'Trồng cây\ntại xã', 0],
  ['- Trồng cây:⏎+ Đợt 1', '-', 'Trồng cây:\n+ Đợt 1', 0],
])('a list in the content is no row of a dash: %s', (content, code, title, items) => {
  const { appendices } = planOf({ value: documentOf(`Thời gian|Nội dung\n08/3|${content}`), notes: [] });
  const [task] = appendices[0]?.tasks ?? [];
  expect([task?.code, task?.title, task?.items.length]).toEqual([code, title, items]);
});

describe('a remark among the rows is no heading', () => {
  test.each([
    ['over the table', '(Lưu ý: kinh phí xã hội hóa)>6', '(Lưu ý: kinh phí xã hội hóa)'],
    ['among the numbers', 'Ghi chú: theo Kế hoạch số 5|||||', 'Ghi chú: theo Kế hoạch số 5'],
  ])('%s', (_, row, kept) => {
    expect(shown(planOfRows(FIRST, row, 'II. KHEN THƯỞNG>6', '1|Việc hai|||Quý III|'))).toEqual({
      groups: ['PL.II KHEN THƯỞNG'],
      tasks: ['PL.1 | Việc một | Quý II', 'PL.II.1 | Việc hai | Quý III'],
      notes: [`row-remark ${kept}`],
    });
  });
});

describe("what stands at a table's end and is no work", () => {
  test.each([
    [
      'names of those who sign',
      ['Người lập|Giám đốc||||', 'Nguyễn Văn Một|Trần Thị Hai||||'],
      ['Người lập | Giám đốc', 'Nguyễn Văn Một | Trần Thị Hai'],
    ],
    [
      'the same, merged',
      ['Người lập>2|||Giám đốc>2', 'Nguyễn Văn Một>2|||Trần Thị Hai>2'],
      ['Người lập | Giám đốc', 'Nguyễn Văn Một | Trần Thị Hai'],
    ],
    [
      'below the content',
      ['|NGƯỜI LẬP BIỂU||||', '|Nguyễn Văn Một||||'],
      ['NGƯỜI LẬP BIỂU', 'Nguyễn Văn Một'],
    ],
    [
      'as the party signs',
      ['T/M BAN THƯỜNG VỤ>2|||Nơi nhận: như trên>2'],
      ['T/M BAN THƯỜNG VỤ | Nơi nhận: như trên'],
    ],
    ['who gets it', ['Nơi nhận:|||||', '- Các phòng;|||||'], ['Nơi nhận:', '- Các phòng;']],
    [
      'a name below who drew it up, in one cell',
      ['Người lập biểu⏎Lê Thị Mẫu>2|||TM. BAN CHỈ HUY⏎TRƯỞNG BAN>2'],
      ['Người lập biểu Lê Thị Mẫu | TM. BAN CHỈ HUY TRƯỞNG BAN'],
    ],
    ['a sum over the table', ['Tổng cộng: 06 nhiệm vụ>6'], ['Tổng cộng: 06 nhiệm vụ']],
    ['a sum with its figure', ['Tổng|||||1.256,25'], ['Tổng | 1.256,25']],
    ['a sum among the contents', ['|Cộng||||5.000.000'], ['Cộng | 5.000.000']],
    ['a sum of work', ['|Tổng số: 06 nhiệm vụ||||'], ['Tổng số: 06 nhiệm vụ']],
  ])('%s', (_, foot, kept) => {
    expect(shown(planOfRows(FIRST, ...foot))).toEqual({
      groups: [],
      tasks: ['PL.1 | Việc một | Quý II'],
      notes: kept.map((text) => `table-foot ${text}`),
    });
  });

  test('a sum below the time, where that stands first', () => {
    const document = documentOf(
      'Khi nào|Việc|Ai làm|Kinh phí\nTháng 3|Việc một|Phòng A|5.000.000\nTổng|||5.000.000',
    );
    expect(shown(planOf({ value: document, notes: [] }))).toEqual({
      groups: [],
      tasks: ['PL.1 | Việc một | Tháng 3 | 5.000.000'],
      notes: ['table-foot Tổng | 5.000.000'],
    });
  });

  test.each([
    ['a row without a number', '|Việc hai|||Tháng 3|'],
    ['work that begins like a sum', '|Tổng kết năm|||Tháng 3|'],
    ['a sum that somebody has to do', '|Tổng số: hồ sơ|Phòng A||Tháng 3|'],
    ['a number of letters', 'NV-02|Việc hai|||Tháng 3|'],
    ['a number in words', 'Nhiệm vụ 2|Việc hai|Phòng B||Tháng 3|'],
    ['a group with a number', 'II. KHEN THƯỞNG>6'],
  ])('%s stays', (_, row) => {
    const { groups, tasks, notes } = shown(planOfRows(FIRST, row));
    expect([...groups, ...tasks, ...notes]).toHaveLength(2);
    expect(notes).toEqual([]);
  });
});
