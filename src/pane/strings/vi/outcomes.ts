/** How far a command is, and what it did. */
export const outcomes = {
  'stage.start': 'Đang chuẩn bị…',
  'stage.file': 'Đang đọc tệp {at}/{of}: {file}',
  'stage.plan': 'Đang nhận ra nhiệm vụ, thời hạn và đơn vị…',
  'stage.compare': 'Đang so với sổ làm việc…',
  'stage.check': 'Đang kiểm tra kế hoạch…',
  'stage.sheets': 'Đang dựng các trang tính…',
  'stage.write': 'Đang ghi vào sổ làm việc…',

  'done.imported': 'Đã ghi {appendices} phụ lục, {tasks} nhiệm vụ vào sổ làm việc.',
  'done.imported-new-book':
    'Đã mở một sổ làm việc mới với {appendices} phụ lục, {tasks} nhiệm vụ. Sổ này không thay đổi.',
  'done.mended': 'Đã sửa {count} chỗ.',
  'done.mended-some':
    'Đã sửa {count} chỗ; {waiting} chỗ chưa sửa vì ô đã đổi hoặc không còn. Xem lại các chỗ đó.',
  'done.nothing-to-mend': 'Không còn gì để sửa ở đây: trang tính đã đổi. Sổ làm việc không thay đổi.',
  'done.ignored': 'Đã bỏ qua vấn đề này, kèm lý do; lần kiểm tra sau không nêu lại.',
  'done.reopened': 'Đã nêu lại vấn đề này.',
  'done.paired': 'Đã ghi kết luận về cặp việc; lần đối chiếu sau nhớ kết luận này.',
  'done.named': 'Đã ghi vào danh mục đơn vị; các nhiệm vụ được nhận lại theo danh mục mới.',
  'done.marked': 'Đã ghi hoàn thành {task}, ngày {day}.',
  'done.marked-before': '{task} đã ghi hoàn thành ngày {day} từ trước. Sổ làm việc không thay đổi.',
  'done.not-marked':
    'Chưa ghi được hoàn thành cho {task}: ô Ngày hoàn thành không còn trên trang tính, hoặc đang là công thức. Sổ làm việc không thay đổi.',
  'done.undone': 'Đã hoàn tác: {what}.',
  'done.redone': 'Đã làm lại: {what}.',
  'done.stopped': 'Đã dừng theo yêu cầu. Sổ làm việc không thay đổi.',
} as const;
