/** What went wrong, what was kept, what to do: a sentence for each code, complete by type (errorKeys.ts). */
export const errors = {
  'error.document.not-found': 'Không tìm thấy tệp “{file}”; hãy chọn lại tệp.',
  'error.document.not-readable':
    'Không đọc được “{file}”: tệp vừa bị chuyển chỗ, không được phép đọc hoặc đang mở ở chương trình khác. Đóng tệp ở nơi đó rồi chọn lại.',
  'error.document.empty-file': 'Tệp “{file}” trống, không có gì để đọc. Hãy chọn tệp khác.',
  'error.document.unknown-format':
    'Chưa đọc được loại tệp của “{file}”. Hãy dùng .docx, .xlsx, .pdf, .html hoặc .txt, hoặc sao chép bảng rồi dán.',
  'error.document.not-a-zip':
    '“{file}” không phải là tệp Word hay Excel đúng dạng. Hãy mở bằng Word hoặc Excel rồi lưu lại.',
  'error.document.truncated-zip': '“{file}” bị cụt, có thể do tải hoặc chép dở. Hãy chép lại tệp từ nơi gốc.',
  'error.document.encrypted':
    '“{file}” được đặt mật khẩu. Hãy mở bằng Word hoặc Excel, bỏ mật khẩu rồi lưu lại.',
  'error.document.old-doc': '“{file}” là Word đời cũ (.doc). Hãy mở bằng Word, lưu thành .docx rồi chọn lại.',
  'error.document.old-xls':
    '“{file}” là Excel đời cũ (.xls). Hãy mở bằng Excel, lưu thành .xlsx rồi chọn lại.',
  'error.document.not-word':
    '“{file}” là tệp nén nhưng bên trong không có văn bản Word. Hãy mở bằng Word rồi lưu lại.',
  'error.document.not-excel':
    '“{file}” không phải là sổ làm việc Excel. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.',
  'error.document.locked-pdf':
    '“{file}” là PDF đặt mật khẩu mở. Hãy mở bằng trình đọc PDF rồi in lại thành PDF không mật khẩu, hoặc dùng bản Word.',
  'error.document.broken-pdf':
    '“{file}” là PDF bị hỏng hoặc tải chưa hết. Hãy tải hoặc chép lại từ nơi gốc, hoặc dùng bản Word.',
  'error.document.scanned-pdf':
    '“{file}” là PDF quét (ảnh chụp trang giấy), không có chữ để đọc. Hãy xin bản Word hoặc PDF xuất từ Word, hoặc chạy nhận dạng chữ (OCR) rồi chọn lại.',
  'error.document.broken-xml':
    'Nội dung bên trong “{file}” bị hỏng. Hãy mở bằng Word hoặc Excel, để phần mềm sửa rồi lưu lại.',
  'error.document.xml-entities':
    '“{file}” chứa khai báo lạ (DOCTYPE) mà Word và Excel không bao giờ ghi, nên không được mở vì lý do an toàn.',
  'error.document.too-large':
    '“{file}” vượt giới hạn an toàn, chưa đọc gì. Hãy chỉ giữ phần kế hoạch và phụ lục rồi lưu lại.',
  'error.document.unreadable-encoding':
    'Không nhận ra bảng mã chữ của “{file}”. Hãy lưu lại thành UTF-8 rồi chọn lại.',
  'error.document.book-among-files':
    '“{file}” là sổ do Sổ Thi đua dựng, không đọc chung với tệp khác. Hãy chọn riêng một mình nó.',
  'error.document.no-table':
    'Không thấy bảng nào. Hãy chọn tệp có phụ lục, hoặc sao chép cả bảng trong Word rồi dán.',
  'error.document.no-header':
    'Có bảng nhưng không bảng nào có dòng tiêu đề với cột nội dung và cột thời gian hoặc đơn vị. Hãy lấy cả dòng tiêu đề của bảng.',
  'error.document.too-many-rows': '“{file}” có quá nhiều dòng. Hãy chỉ giữ phần phụ lục của kế hoạch.',
  'error.document.unknown-field':
    'Mẫu “{file}” có trường [{field}] mà chương trình không biết. Hãy sửa trong Word, dùng các trường: {known}.',
  'error.document.field-not-alone':
    'Trong mẫu “{file}”, trường [{field}] là một bảng nên phải đứng riêng một đoạn. Hãy xuống dòng trước và sau nó.',
  'error.document.condition-not-first':
    'Trong mẫu “{file}”, điều kiện [{field}] phải đứng đầu đoạn, vì nó quyết định cả đoạn. Hãy chuyển nó lên đầu, hoặc tách đoạn.',
  'error.document.no-field':
    'Mẫu “{file}” không có trường nào, ví dụ [Tên đơn vị], nên thư nào cũng như nhau. Hãy kiểm tra lại tệp mẫu.',
  'error.document.no-criteria':
    'Tệp “{file}” không có bảng tiêu chí chấm điểm nào nhận ra được. Sổ làm việc không thay đổi. Hãy kiểm tra lại tệp, hoặc chép bảng tiêu chí vào một tệp Word riêng.',
  'error.document.remarks-inside':
    'Mẫu “{file}” còn ghi chú hoặc thay đổi được theo dõi, sẽ đi theo từng công văn. Hãy chấp nhận thay đổi, xoá ghi chú rồi lưu lại.',

  'error.import.criteria-already':
    'Sổ làm việc đã có bộ tiêu chí, và điểm đã chấm dựa vào đó. Không có gì thay đổi. Muốn dùng bộ khác, hãy làm trong một sổ mới.',
  'error.import.sheet-in-the-way':
    'Sổ này đã có trang “{sheets}” không do Sổ Thi đua tạo, nên chưa ghi gì. Hãy đổi tên trang đó (bấm đúp vào tên trang) rồi ghi lại, hoặc chọn ghi vào sổ mới.',
  'error.import.nothing-pasted': 'Không có chữ nào để dán. Hãy chọn bảng trong Word, bấm Ctrl+C rồi dán lại.',
  'error.import.blank-sheet': 'Trang “{sheet}” trống. Hãy mở trang có bảng kế hoạch, hoặc chọn vùng có bảng.',

  'error.workbook.unreadable': 'Không đọc được sổ làm việc; sổ không thay đổi. Hãy thử lại.',
  'error.workbook.not-ours': 'Sổ này không phải do Sổ Thi đua tạo, nên chưa ghi gì.',
  'error.workbook.unwritable': 'Không ghi được vào sổ làm việc; sổ giữ nguyên như trước. Hãy thử lại.',
  'error.workbook.exists': 'Đã có trang mang tên đó; chưa ghi gì.',
  'error.workbook.changed':
    'Có người vừa sửa trang “{sheet}” nên chưa ghi gì, để khỏi ghi đè. Hãy xem lại trang đó rồi làm lại.',
  'error.workbook.editing':
    'Excel đang ở chế độ sửa ô nên chưa ghi gì. Hãy nhấn Enter (hoặc Esc) cho xong ô đang sửa rồi bấm lại.',
  'error.workbook.protected':
    'Trang “{sheet}” đang được bảo vệ nên chưa ghi gì. Hãy bỏ bảo vệ (Xem lại > Bỏ bảo vệ trang tính) rồi bấm lại.',
  'error.workbook.too-much':
    'Excel không nhận nhiều dữ liệu như vậy trong một lần; sổ giữ nguyên như trước. Hãy nhập từng phụ lục một.',
  'error.workbook.busy': 'Excel đang bận nên chưa ghi gì. Hãy đợi một lát rồi bấm lại.',
  'error.workbook.half-written':
    'Việc ghi bị đứt giữa chừng và chưa trả lại được như trước. Dữ liệu cũ còn trong trang Nhật ký: hãy đóng khung này, mở lại rồi bấm Hoàn tác.',

  'error.unexpected':
    'Có lỗi không lường trước; sổ làm việc giữ nguyên như trước lúc bấm. Hãy thử lại; nếu vẫn vậy, gửi phần chi tiết cho người phụ trách.',
} as const;
