import type { Size } from '../../core/outcome/index.ts';
import type { Language } from './language.ts';

const MB = 1024 * 1024;
const vi = new Intl.NumberFormat('vi');
const en = new Intl.NumberFormat('en');
const mb = (bytes: number) => Math.round((bytes / MB) * 10) / 10;

/** sizeOver('vi', 'fileBytes', 104857600) → "tệp lớn quá 100 MB" */
export const sizeOver = (language: Language, what: Size, limit: number): string =>
  OVER[language][what](limit);

const OVER: Record<Language, Record<Size, (limit: number) => string>> = {
  vi: {
    fileBytes: (limit) => `tệp lớn quá ${vi.format(mb(limit))} MB`,
    partBytes: (limit) => `một phần bên trong khi mở ra lớn quá ${vi.format(mb(limit))} MB`,
    allBytes: (limit) => `nội dung khi mở ra lớn quá ${vi.format(mb(limit))} MB`,
    parts: (limit) => `có quá ${vi.format(limit)} phần bên trong`,
    ratio: (limit) => `một phần bên trong được nén quá ${vi.format(limit)} lần, giống bom nén`,
    cells: (limit) => `bảng có quá ${vi.format(limit)} ô`,
    letters: (limit) => `văn bản dài quá ${vi.format(limit)} chữ`,
    pages: (limit) => `PDF có quá ${vi.format(limit)} trang`,
    operators: (limit) => `các trang PDF có quá ${vi.format(limit)} nét vẽ và chữ`,
  },
  en: {
    fileBytes: (limit) => `the file is larger than ${en.format(mb(limit))} MB`,
    partBytes: (limit) => `a part inside unpacks to more than ${en.format(mb(limit))} MB`,
    allBytes: (limit) => `the content unpacks to more than ${en.format(mb(limit))} MB`,
    parts: (limit) => `there are more than ${en.format(limit)} parts inside`,
    ratio: (limit) => `a part inside is packed more than ${en.format(limit)} times, like a zip bomb`,
    cells: (limit) => `a table has more than ${en.format(limit)} cells`,
    letters: (limit) => `the text is longer than ${en.format(limit)} letters`,
    pages: (limit) => `a PDF has more than ${en.format(limit)} pages`,
    operators: (limit) => `the pages of a PDF draw more than ${en.format(limit)} lines and texts`,
  },
};
