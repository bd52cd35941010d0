/** How far a command is, and what it did. */
export const outcomes = {
  'stage.start': 'Đang chuẩn bị…',
  'stage.file': 'Đang đọc tệp {at}/{of}: {file}',
  'stage.plan': 'Đang nhận ra nhiệm vụ, thời hạn và đơn vị…',
  'stage.compare': 'Đang so với sổ làm việc…',
  'stage.sheets': 'Đang dựng các trang tính…',
  'stage.write': 'Đang ghi vào sổ làm việc…',

  'done.imported': 'Đã ghi {appendices} phụ lục, {tasks} nhiệm vụ vào sổ làm việc.',
  'done.imported-new-book':
    'Đã mở một sổ làm việc mới với {appendices} phụ lục, {tasks} nhiệm vụ. Sổ này không thay đổi.',
  'done.undone': 'Đã hoàn tác: {what}.',
  'done.redone': 'Đã làm lại: {what}.',
  'done.stopped': 'Đã dừng theo yêu cầu. Sổ làm việc không thay đổi.',
} as const;
