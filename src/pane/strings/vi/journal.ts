/** The screen Nhật ký: what the add-in wrote, one line a command. */
export const journal = {
  'journal.list': 'Đã ghi vào sổ này',
  'journal.writing': 'ghi dở, Hoàn tác để trả lại như trước',
  'journal.done': 'đã ghi',
  'journal.undone': 'đã hoàn tác',
  'journal.dropped': 'đã ghi, không còn hoàn tác được',
} as const;
