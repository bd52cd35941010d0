import { describe, expect, test } from '@jest/globals';
import { planOfLines } from '../../support/planOfLines.ts';
import { planOf } from '../../support/readPlans.ts';
import { documentOf } from '../../support/tables.ts';

describe('rows of text with too many or too few cells', () => {
  const tasks = (...rows: string[]) =>
    planOfLines(...rows).appendices.flatMap((appendix) =>
      appendix.tasks.map(({ code, title, implementer, deadlineText }) => [
        code,
        title,
        implementer,
        deadlineText,
      ]),
    );
  test('two rows glued into one are parted', () => {
    expect(tasks('1|Việc một|Phòng Nội vụ|Quý I/2026|2|Việc hai|Phòng Tài chính|Quý II/2026')).toEqual([
      ['1', 'Việc một', 'Phòng Nội vụ', 'Quý I/2026'],
      ['2', 'Việc hai', 'Phòng Tài chính', 'Quý II/2026'],
    ]);
  });
  test('a sheet has its blank cells where they are', () => {
    const { value } = {
      value: documentOf('STT|Nội dung|Tháng|Đơn vị thực hiện|Kết quả\n1|Việc một|3|Phòng A|x'),
    };
    const blocks = value.blocks.map((block) =>
      block.kind === 'paragraph'
        ? block
        : {
            ...block,
            rows: [
              ...block.rows,
              {
                cells: ['1,1', 'Thôn Thượng', '3', 'Trưởng thôn'].map((text, column) => ({ text, column })),
                where: { sheet: 'Việc', cell: 'A3' },
              },
            ],
          },
    );
    const [appendix] = planOf({ value: { ...value, blocks }, notes: [] }).appendices;
    expect(appendix?.tasks[1]).toMatchObject({
      code: '1.1',
      title: 'Thôn Thượng',
      implementer: 'Trưởng thôn',
    });
  });
  test('a header glued behind a heading goes', () => {
    expect(
      tasks('I|KIỆN TOÀN|||TT|Nội dung|Đơn vị thực hiện|Thời gian', '1|Việc một|Phòng Nội vụ|Quý I'),
    ).toHaveLength(1);
  });
});
