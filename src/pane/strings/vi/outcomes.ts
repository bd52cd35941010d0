/** How far a command is, and what it did. */
export const outcomes = {
  'stage.start': 'Đang chuẩn bị…',
  'stage.file': 'Đang đọc tệp {at}/{of}: {file}',
  'stage.plan': 'Đang nhận ra nhiệm vụ, thời hạn và đơn vị…',
  'stage.compare': 'Đang so với sổ làm việc…',
  'stage.check': 'Đang kiểm tra kế hoạch…',
  'stage.sheets': 'Đang dựng các trang tính…',
  'stage.export': 'Đang lập tệp…',
  'stage.letter': 'Đang lập công văn {at}/{of}…',
  'stage.form': 'Đang lập phiếu {at}/{of}…',
  'stage.score': 'Đang tính điểm, xếp hạng…',
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
  'done.followed': 'Đã cập nhật Hạn, Phân công, Mốc thời gian và Tiến độ theo nội dung đã sửa.',
  'done.marked': 'Đã ghi hoàn thành {task}, ngày {day}.',
  'done.marked-before': '{task} đã ghi hoàn thành ngày {day} từ trước. Sổ làm việc không thay đổi.',
  'done.not-marked':
    'Chưa ghi được hoàn thành cho {task}: ô Ngày hoàn thành không còn trên trang tính, hoặc đang là công thức. Sổ làm việc không thay đổi.',
  'done.file-saved': 'Đã lưu tệp “{file}”. Sổ làm việc không thay đổi.',
  'done.file-opened': 'Đã mở “{file}” trong một cửa sổ Excel mới; hãy lưu ở đó. Sổ này không thay đổi.',
  'done.file-unsaved':
    'Excel trên máy Mac không lưu được tệp “{file}” từ ngăn này. Chép nội dung ở dưới nếu có, hoặc mở sổ này bằng bản trình duyệt rồi xuất ở đó. Sổ làm việc không thay đổi.',
  'done.no-plan': 'Sổ làm việc chưa có kế hoạch nên chưa có gì để xuất. Hãy nhập kế hoạch trước.',
  'done.unit-without-tasks':
    'Kế hoạch không giao việc nào cho đơn vị này nên chưa lập tệp. Hãy chọn đơn vị khác.',
  'done.nothing-to-remind':
    'Không có việc nào quá hạn, hoặc đến hạn trong khoảng đã chọn, mà đơn vị được chọn chủ trì hay thực hiện, nên không lập công văn nào. Hãy chọn khoảng dài hơn, hoặc xem ở Tiến độ.',
  'done.year-unknown':
    'Chưa lập được kế hoạch năm sau vì trang “Kế hoạch” để trống năm. Hãy ghi năm ở đó rồi làm lại.',
  'done.criteria-taken': 'Đã đưa {count} tiêu chí vào sổ; {left} chỗ cần xem lại trước khi dùng.',
  'done.forms-written': 'Đã ghi điểm từ {files} tệp phiếu và tính lại kết quả.',
  'done.round-counted': 'Đã tính lại bảng tổng hợp và xếp hạng.',
  'done.round-locked': 'Đã khóa kết quả; bản công bố được giữ ở một trang riêng.',
  'done.round-unlocked': 'Đã mở khóa kết quả, kèm lý do; bản công bố trước vẫn giữ.',
  'done.no-criteria': 'Sổ làm việc chưa có bộ tiêu chí. Sổ không thay đổi. Hãy đưa tiêu chí vào trước.',
  'done.no-units':
    'Trang “Đơn vị chấm” chưa có đơn vị nào nên chưa lập phiếu. Hãy ghi các đơn vị ở đó rồi làm lại.',
  'done.no-scorers':
    'Tiêu chí chưa ghi đơn vị chấm nên chưa lập phiếu. Hãy ghi cột “Đơn vị chấm” ở trang Tiêu chí rồi làm lại.',
  'done.undone': 'Đã hoàn tác: {what}.',
  'done.redone': 'Đã làm lại: {what}.',
  'done.stopped': 'Đã dừng theo yêu cầu. Sổ làm việc không thay đổi.',
} as const;
