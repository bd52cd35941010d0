import { type Drawn, fill, grid, pdf } from './pdf.ts';

const ROWS = 18;
const XS = [40, 75, 330, 460, 555];
const YS = Array.from({ length: ROWS + 2 }, (_, i) => 40 + 38 * i);
const HEADER = ['TT', 'Nội dung', 'Đơn vị thực hiện', 'Thời gian hoàn thành'];

/** A plan as a PDF of so many pages, 18 tasks on each below the header that is there again. */
export const longPdf = (pages: number): Uint8Array =>
  pdf(Array.from({ length: pages }, (_, page): Drawn[] => [...grid(XS, YS), ...fill(XS, YS, rowsOf(page))]));

const rowsOf = (page: number): string[][] => [
  HEADER,
  ...Array.from({ length: ROWS }, (_, i) => {
    const number = page * ROWS + i + 1;
    return [
      String(number),
      `Tổ chức phong trào thi đua chuyên đề số ${number}\ntại các khu dân cư, nhân rộng điển hình`,
      'Phòng Văn hóa - Xã hội',
      `Trước ngày ${(i % 28) + 1}/6/2026`,
    ];
  }),
];
