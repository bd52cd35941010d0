import type { FindingState } from './model.ts';

/** The words of the drop-down; the marks in the tables ask for the first. */
export const STATE_WORDS: Record<FindingState, string> = {
  open: 'mở',
  fixed: 'đã sửa',
  ignored: 'bỏ qua',
};
