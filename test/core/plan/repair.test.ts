import { describe, expect, test } from '@jest/globals';
import { planOfLines } from '../../support/planOfLines.ts';

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
  test('a header glued behind a heading goes', () => {
    expect(
      tasks('I|KIỆN TOÀN|||TT|Nội dung|Đơn vị thực hiện|Thời gian', '1|Việc một|Phòng Nội vụ|Quý I'),
    ).toHaveLength(1);
  });
});
