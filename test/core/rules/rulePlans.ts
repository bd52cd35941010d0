import type { Plan } from '../../../src/core/plan/index.ts';
import type { DirectoryUnit } from '../../../src/core/units/index.ts';
import { planOf } from '../../support/readPlans.ts';
import { documentOf } from '../../support/tables.ts';

const HEAD = [
  'Số: 05/KH-HĐTĐKT',
  'Sông Trăng, ngày 20 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Công tác thi đua, khen thưởng năm 2026',
];
const COLUMNS = 'TT|Nội dung|Chủ trì|Đơn vị thực hiện|Đơn vị phối hợp|Thời gian';

const unit = (id: string, name: string, more: Partial<DirectoryUnit> = {}): DirectoryUnit => ({
  id,
  name,
  aliases: [],
  ...more,
});

/** The directory of an invented district. */
export const UNITS: readonly DirectoryUnit[] = [
  unit('noi-vu', 'Phòng Nội vụ'),
  unit('tai-chinh', 'Phòng Tài chính - Kế hoạch', { aliases: ['Phòng TC'] }),
  unit('van-hoa', 'Phòng Văn hóa và Thông tin', { shortName: 'Phòng VHTT', aliases: ['Bộ phận văn hóa'] }),
  unit('giao-duc', 'Phòng Giáo dục và Đào tạo', { aliases: ['Ngành giáo dục'] }),
  unit('ky-thuat', 'Phòng Kỹ thuật', { aliases: ['Phòng KT'] }),
  unit('kinh-te', 'Phòng Kinh tế', { aliases: ['Phòng KT'] }),
  unit('gdtx', 'Trung tâm Hướng nghiệp'),
  unit('phuong', 'Các phường', { members: ['p1', 'p2'], aliases: ['UBND các phường'] }),
  unit('p1', 'Phường Bến Sậy', { validTo: '2025-06-30', successor: 'p2' }),
  unit('p2', 'Phường Cầu Ván'),
  unit('p3', 'Phường Đồng Lau', { validFrom: '2027-01-01' }),
];

/** A plan of 2026, signed on 20/01/2026: rows "TT|Nội dung|Chủ trì|Thực hiện|Phối hợp|Thời gian", one list an appendix. */
export const planOfAppendices = (body: readonly string[], ...appendices: (readonly string[])[]): Plan =>
  planOf(
    {
      value: documentOf(
        [
          ...HEAD,
          ...(body.length > 0 ? ['II. NHIỆM VỤ', ...body] : []),
          ...appendices.flatMap((rows, i) => [`PHỤ LỤC ${String(i + 1)}`, COLUMNS, ...rows]),
        ].join('\n'),
      ),
      notes: [],
    },
    [...UNITS],
  );

/** One task with its doers: lead, implementer, coordinator. */
export const doers = (lead: string, implementer: string, coordinator = ''): Plan =>
  planOfAppendices(
    [],
    [`1|Tổ chức hội nghị điển hình tiên tiến|${lead}|${implementer}|${coordinator}|Tháng 6/2026`],
  );

/** One list of titles; the n-th task is due in month n unless "title @ thời gian" says otherwise. */
export const titles = (...all: string[]): string[] =>
  all.map((one, i) => {
    const [title = '', time = `Tháng ${String(i + 1)}/2026`] = one.split(' @ ');
    return `${String(i + 1)}|${title}|Phòng Nội vụ|Phòng Nội vụ||${time}`;
  });
