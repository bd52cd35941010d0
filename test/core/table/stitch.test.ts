import { describe, expect, test } from '@jest/globals';
import {
  type GivenRoles,
  givenRoles,
  joinRows,
  NO_ROLES,
  type RawCell,
  type RawTable,
  rowsOf,
  type SourceDocument,
  stitchTables,
  type TaskTable,
} from '../../../src/core/table/index.ts';
import { documentOf } from '../../support/tables.ts';

function stitched(lines: string, roles: Record<string, 'task' | 'deadline'> = {}) {
  const given = givenRoles(Object.entries(roles).map(([header, role]) => ({ header, role })));
  return readingOf(documentOf(lines), given);
}

/** A table whose cells say how far they reach: "Phân công:2" over two columns, "STT:1x3" over three rows. */
function drawn(...rows: string[][]) {
  const taken = new Set<string>();
  const placed = rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell): RawCell => {
      const [text = '', width = '1', height = '1'] = cell.split(/:|x(?=\d$)/u);
      while (taken.has(`${row} ${column}`)) column++;
      const span = { colSpan: Number(width), rowSpan: Number(height) };
      for (let y = 0; y < span.rowSpan; y++)
        for (let x = 0; x < span.colSpan; x++) taken.add(`${row + y} ${column + x}`);
      return { text, column, ...span };
    });
  });
  const table: RawTable = { kind: 'table', rows: placed.map((cells) => ({ cells, where: {} })), where: {} };
  return readingOf({ file: 'thử.docx', blocks: [table] });
}

function readingOf(document: SourceDocument, given?: GivenRoles) {
  const { sections, notes } = stitchTables(document, { given: given ?? NO_ROLES, tell: () => undefined });
  const tables = sections.filter((section): section is TaskTable => section.kind === 'tasks');
  const joined = tables.map((table) => joinRows(rowsOf(table), table.header.columns));
  return {
    kinds: sections.map((section) => section.kind),
    headers: tables.map((table) => table.header.columns.map((column) => `${column.header}:${column.role}`)),
    rows: joined.map(({ rows }) => rows.map((row) => row.texts.join('|'))),
    notes: [...notes, ...joined.flatMap((part) => part.notes)].map((note) => note.code),
  };
}

const HEADER = 'TT|Nội dung|Đơn vị thực hiện|Thời gian';

describe('pages put together', () => {
  test('a repeated header goes, with a note', () => {
    const { rows, notes } = stitched(`${HEADER}\n1|A|X|Tháng 1\n\n${HEADER}\n2|B|Y|Tháng 2`);
    expect(rows).toEqual([['1|A|X|Tháng 1', '2|B|Y|Tháng 2']]);
    expect(notes).toEqual(['header-repeated']);
  });

  test('a page number between pages goes, with a note', () => {
    const { rows, notes } = stitched(`${HEADER}\n1|A|X|Tháng 1\n\nTrang 2/5\n\n${HEADER}\n2|B|Y|Tháng 2`);
    expect(rows).toEqual([['1|A|X|Tháng 1', '2|B|Y|Tháng 2']]);
    expect(notes).toEqual(['page-mark', 'header-repeated']);
  });

  test('the next page of the same width goes on without a header', () => {
    expect(stitched(`${HEADER}\n1|A|X|Tháng 1\n\n2|B|Y|Tháng 2`).rows).toEqual([
      ['1|A|X|Tháng 1', '2|B|Y|Tháng 2'],
    ]);
  });

  test('a source that has pages says itself where one ended', () => {
    const document = documentOf(`${HEADER}\n1|Rà soát quy chế của|X|Tháng 1\n|hội đồng|Y|`);
    const rows = document.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const joined = () => {
      const [table] = stitchTables(document).sections;
      return table?.kind === 'tasks' ? joinRows(rowsOf(table), table.header.columns).rows.length : 0;
    };
    expect(joined()).toBe(2);
    Object.assign(rows[2] ?? {}, { afterBreak: true });
    expect(joined()).toBe(1);
  });

  test('a row without number and content goes on with the row above', () => {
    const { rows, notes } = stitched(`${HEADER}\n1|A|X|theo tiến độ tại\n\n${HEADER}\n|||Kế hoạch số 5`);
    expect(rows).toEqual([['1|A|X|theo tiến độ tại Kế hoạch số 5']]);
    expect(notes).toEqual(['header-repeated', 'row-joined']);
  });

  test('a content cut by the page goes on in the row below', () => {
    const { rows } = stitched(`${HEADER}\n1|Xây dựng và|X|Tháng 1\n\n${HEADER}\n|ban hành kế hoạch|và Y|`);
    expect(rows).toEqual([['1|Xây dựng và ban hành kế hoạch|X và Y|Tháng 1']]);
  });

  test('a merged cell cut by the page is whole again and lies over both rows', () => {
    const { rows, notes } = stitched(
      `${HEADER}\n1|A|X|(báo cáo sơ kết đánh\n\n${HEADER}\n2|B|Y|giá kết quả) trước 10/6`,
    );
    const whole = '(báo cáo sơ kết đánh giá kết quả) trước 10/6';
    expect(rows).toEqual([[`1|A|X|${whole}`, `2|B|Y|${whole}`]]);
    expect(notes).toEqual(['header-repeated', 'cell-joined']);
  });

  test.each([
    ['a full row that begins in lower case', 'Các phòng', 'các trường'],
    ['a finished sentence', 'Các đơn vị (khối phường).', 'các trường'],
  ])('not joined: %s', (_, upper, lower) => {
    const { rows } = stitched(`${HEADER}\n1|A|${upper}|Tháng 1\n\n${HEADER}\n2|B|${lower}|Tháng 2`);
    expect(rows).toEqual([[`1|A|${upper}|Tháng 1`, `2|B|${lower}|Tháng 2`]]);
  });

  test('the rest of a content in a row of its own goes on with it, also inside a page', () => {
    const { rows, notes } = stitched(`${HEADER}\n1|Sửa chữa nhà cho|X|Tháng 1\n|hộ chính sách||`);
    expect(rows).toEqual([['1|Sửa chữa nhà cho\nhộ chính sách|X|Tháng 1']]);
    expect(notes).toEqual(['row-joined']);
  });
  test.each([
    ['after a colon', 'Các hội thi:', 'hội thi nấu ăn'],
    ['after a stop', 'Sửa chữa nhà.', 'hộ chính sách'],
    ['a capital', 'Sửa chữa nhà', 'Hội thi nấu ăn'],
  ])('a row of its own stays: %s', (_, upper, lower) => {
    expect(stitched(`${HEADER}\n1|${upper}|X|Tháng 1\n|${lower}||`).rows[0]).toHaveLength(2);
  });

  test('inside a page nothing is joined that has a content', () => {
    const { rows } = stitched(`${HEADER}\n1|Xây dựng|X|Tháng 1\n|ban hành|Y|Tháng 2`);
    expect(rows).toEqual([['1|Xây dựng|X|Tháng 1', '|ban hành|Y|Tháng 2']]);
  });
});

describe('where tables end', () => {
  test('another header begins another table, also without a gap', () => {
    const { headers } = stitched(
      `${HEADER}\n1|A|X|Tháng 1\nSTT|Nhiệm vụ|Chủ trì|Phối hợp|Thời hạn\n1|B|Y|Z|Tháng 2`,
    );
    expect(headers).toEqual([
      ['TT:code', 'Nội dung:task', 'Đơn vị thực hiện:implementer', 'Thời gian:deadline'],
      ['STT:code', 'Nhiệm vụ:task', 'Chủ trì:lead', 'Phối hợp:coordinator', 'Thời hạn:deadline'],
    ]);
  });

  test('the same header behind a heading of an appendix is another table', () => {
    expect(stitched(`${HEADER}\n1|A|X|Tháng 1\n\nPHỤ LỤC 2\n\n${HEADER}\n1|B|Y|Tháng 2`).kinds).toEqual([
      'tasks',
      'paragraph',
      'tasks',
    ]);
  });

  test('a numbered heading between two pieces of one table is a row of it', () => {
    const { rows } = stitched(`${HEADER}\n1|A|X|Tháng 1\n\nII. NHIỆM VỤ KHÁC\n\n${HEADER}\n1|B|Y|Tháng 2`);
    expect(rows[0]?.[1]).toContain('II. NHIỆM VỤ KHÁC');
    expect(rows[0]).toHaveLength(3);
  });

  test('the heading right above a table whose next heading is a row of it is its first row', () => {
    const { rows, kinds } = stitched(
      `I. VIỆC CHUNG\n${HEADER}\n1|A|X|Tháng 1\n\nII. VIỆC RIÊNG\n\n1|B|Y|Tháng 2`,
    );
    expect(rows.map((table) => table.map((row) => row.split('|')[0]))).toEqual([
      ['I. VIỆC CHUNG', '1', 'II. VIỆC RIÊNG', '1'],
    ]);
    expect(kinds).toEqual(['tasks']);
  });

  test.each([
    ['I. MỤC ĐÍCH', 'I|VIỆC CHUNG||'],
    ['1. Mục đích', 'II|VIỆC RIÊNG||'],
    ['I. MỤC ĐÍCH', 'II|Việc hai|X|Tháng 3'],
  ])('a heading of the text stays there: %s above %s', (line, row) => {
    expect(stitched(`${line}\n${HEADER}\n1|A|X|Tháng 1\n${row}`).kinds).toEqual(['paragraph', 'tasks']);
  });

  test('a table of targets is no table of tasks', () => {
    expect(stitched('TT|Chỉ tiêu|Đơn vị|Kết quả\n1|Tỷ lệ|%|100').kinds).toEqual(['other']);
  });

  test('lines above the header in the same table are paragraphs', () => {
    expect(stitched(`|PHỤ LỤC 1||\n${HEADER}\n1|A|X|Tháng 1`).kinds).toEqual(['paragraph', 'tasks']);
  });
});

describe('headers', () => {
  test('over two rows', () => {
    const { headers, rows } = stitched(
      'TT|Nội dung|Phân công||Thời gian\n||Chủ trì|Phối hợp|\n1|A|X|Y|Tháng 1',
    );
    expect(headers[0]).toEqual([
      'TT:code',
      'Nội dung:task',
      'Phân công – Chủ trì:lead',
      'Phân công – Phối hợp:coordinator',
      'Thời gian:deadline',
    ]);
    expect(rows).toEqual([['1|A|X|Y|Tháng 1']]);
  });

  test('over three rows, the last of them quarters', () => {
    const { headers, rows } = drawn(
      ['STT:1x3', 'Nhiệm vụ:1x3', 'Phân công:2', 'Tiến độ:4'],
      ['Chủ trì:1x2', 'Phối hợp:1x2', 'Năm 2026:4'],
      ['Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      ['1', 'A', 'X', 'Y', '', 'x', '', ''],
    );
    expect(headers[0]).toEqual([
      'STT:code',
      'Nhiệm vụ:task',
      'Phân công – Chủ trì:lead',
      'Phân công – Phối hợp:coordinator',
      'Tiến độ – Năm 2026 – Quý I:other',
      'Tiến độ – Năm 2026 – Quý II:other',
      'Tiến độ – Năm 2026 – Quý III:other',
      'Tiến độ – Năm 2026 – Quý IV:other',
    ]);
    expect(rows).toEqual([['1|A|X|Y||x||']]);
  });

  test('the first row below a header with merged cells is none of it', () => {
    const { headers, rows } = drawn(
      ['TT:1x2', 'Nội dung:1x2', 'Phân công:4'],
      ['Chủ trì:2', 'Phối hợp:2'],
      ['1', 'A', 'Phòng X', 'chủ trì', 'Phòng Y', ''],
    );
    expect(headers[0]?.[2]).toBe('Phân công – Chủ trì:lead');
    expect(rows).toEqual([['1|A|Phòng X|chủ trì|Phòng Y|']]);
  });

  test.each([
    ['content and time', 'Thời gian|Nội dung', 'tasks'],
    ['content and doer', 'Nhiệm vụ|Đơn vị thực hiện', 'tasks'],
    ['content and a body', 'Nội dung|Phòng A', 'other'],
    ['a sentence', 'Nội dung|Thời gian thực hiện các nhiệm vụ của kế hoạch', 'other'],
    ['time without content', 'Thời gian|Đơn vị', 'other'],
  ])('of two columns: %s', (_, header, kind) => {
    expect(stitched(`${header}\nQuý I|Tổng kết`).kinds).toEqual([kind]);
  });

  test('of two columns only at the top of the table', () => {
    expect(stitched('Họ và tên|Lớp\nThời gian|Nội dung\nQuý I|Tổng kết').kinds).toEqual(['other']);
  });

  test.each([
    ['numbers below', ['1|A|X|Tháng 1', '2|B|Y|Tháng 2'], 'code'],
    ['numbers and headings', ['I|NHÓM||', '1|A|X|Tháng 1'], 'code'],
    ['words below', ['gấp|A|X|Tháng 1', 'thường|B|Y|Tháng 2'], 'other'],
    ['nothing below', ['|A|X|Tháng 1'], 'other'],
  ])('a column without a head: %s', (_, rows, role) => {
    const { headers } = stitched(['|Nội dung|Đơn vị thực hiện|Thời gian', ...rows].join('\n'));
    expect(headers[0]?.[0]).toBe(`Cột:${role}`);
  });

  test('with a row of column numbers, which goes with a note', () => {
    const { rows, notes } = stitched(`${HEADER}\n(1)|(2)|(3)|(4)\n1|A|X|Tháng 1`);
    expect(rows).toEqual([['1|A|X|Tháng 1']]);
    expect(notes).toEqual(['column-numbers']);
  });

  test('unknown columns are kept, the same header twice is told apart', () => {
    const { headers } = stitched('TT|Nội dung|Mức độ|Mức độ|Thời gian\n1|A|cao|thấp|Tháng 1');
    expect(headers[0]).toEqual([
      'TT:code',
      'Nội dung:task',
      'Mức độ:other',
      'Mức độ (2):other',
      'Thời gian:deadline',
    ]);
  });

  test('a second column with a role already taken is kept as other', () => {
    const { headers } = stitched('TT|Nội dung|Cơ quan chủ trì|Lãnh đạo phụ trách|Thời gian\n1|A|X|Y|Tháng 1');
    expect(headers[0]?.slice(2, 4)).toEqual(['Cơ quan chủ trì:lead', 'Lãnh đạo phụ trách:other']);
  });
});

describe('columns that a person named', () => {
  const LINES = 'A|B|C|D\n1|Họp|Phòng X|Tháng 3';
  test('no word of the header is known: still a header, once two of its columns have been named', () => {
    expect(stitched(LINES).kinds).toEqual(['other']);
    const { headers, rows } = stitched(LINES, { B: 'task', D: 'deadline' });
    expect(headers).toEqual([['A:other', 'B:task', 'C:other', 'D:deadline']]);
    expect(rows).toEqual([['1|Họp|Phòng X|Tháng 3']]);
  });
  test('a header that says the same twice is named by what people see', () => {
    const { headers } = stitched(`TT|Nội dung|Thời gian|Thời gian\n1|Họp|x|Tháng 3`, {
      'Thời gian (2)': 'deadline',
    });
    expect(headers).toEqual([['TT:code', 'Nội dung:task', 'Thời gian:other', 'Thời gian (2):deadline']]);
  });
});
