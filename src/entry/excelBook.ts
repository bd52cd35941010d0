import { type Workbook, WorkbookError } from '../core/workbook/index.ts';

const refuse = () => Promise.reject(new WorkbookError('unreadable'));

/** Until hosts/excel has its Workbook (it is being written), every touch of the workbook is refused, and said. */
export const excelBook = (): Workbook => ({
  read: refuse,
  readRange: refuse,
  apply: refuse,
  reveal: refuse,
  watch: refuse,
});
