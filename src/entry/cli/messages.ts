import type { DocumentErrorCode, Size } from '../../core/outcome/index.ts';
import type { WorkbookErrorCode } from '../../core/workbook/index.ts';
import type { Language } from './language.ts';
import { sizeOver } from './sizes.ts';

export type Data = Record<string, string | number>;
export type Sentence = (data: Data) => string;

/** What went wrong with a document, what was kept, what to do: one sentence, by code and language. */
export const DOCUMENT_MESSAGES: Record<Language, Record<DocumentErrorCode, Sentence>> = {
  vi: {
    'not-found': ({ file }) => `Không tìm thấy tệp “${file}”; hãy kiểm tra lại đường dẫn.`,
    'not-readable': ({ file }) =>
      `Không đọc được “${file}”: là một thư mục, không được phép đọc, hoặc đang mở ở chương trình khác; hãy kiểm tra rồi thử lại.`,
    'empty-file': ({ file }) => `Tệp “${file}” trống, không có gì để đọc.`,
    'unknown-format': ({ file }) =>
      `Chưa đọc được loại tệp của “${file}”; hãy dùng .docx, .xlsx, .pdf, .html hoặc .txt.`,
    'not-a-zip': ({ file }) =>
      `“${file}” không phải là tệp Word hay Excel đúng dạng (không mở được phần nén bên trong); hãy mở bằng Word hoặc Excel rồi lưu lại.`,
    'truncated-zip': ({ file }) =>
      `“${file}” bị cụt, có thể do tải hoặc chép dở; hãy chép lại tệp từ nơi gốc.`,
    encrypted: ({ file }) =>
      `“${file}” được đặt mật khẩu; hãy mở bằng Word hoặc Excel, bỏ mật khẩu rồi lưu lại.`,
    'old-doc': ({ file }) =>
      `“${file}” là Word đời cũ (.doc); hãy mở bằng Word, chọn Lưu thành (Save As) dạng .docx rồi nhập lại.`,
    'old-xls': ({ file }) =>
      `“${file}” là Excel đời cũ (.xls); hãy mở bằng Excel, chọn Lưu thành (Save As) dạng .xlsx rồi nhập lại.`,
    'not-word': ({ file }) =>
      `“${file}” là tệp nén nhưng bên trong không có văn bản Word; hãy mở bằng Word rồi lưu lại dạng .docx.`,
    'not-excel': ({ file }) =>
      `“${file}” không phải là sổ làm việc Excel; hãy mở bằng Excel rồi lưu lại dạng .xlsx.`,
    'locked-pdf': ({ file }) =>
      `“${file}” là PDF đặt mật khẩu mở; hãy mở bằng trình đọc PDF, in lại thành PDF không mật khẩu (Print to PDF), hoặc dùng bản Word.`,
    'broken-pdf': ({ file }) =>
      `“${file}” là PDF bị hỏng hoặc tải chưa hết; hãy tải hoặc chép lại từ nơi gốc, hoặc dùng bản Word.`,
    'scanned-pdf': ({ file }) =>
      `“${file}” là PDF quét (ảnh chụp trang giấy), không có chữ để đọc; hãy xin bản Word hoặc PDF xuất từ Word, hoặc chạy nhận dạng chữ (OCR) rồi nhập lại.`,
    'broken-xml': ({ file }) =>
      `Nội dung bên trong “${file}” bị hỏng; hãy mở bằng Word hoặc Excel, để phần mềm sửa rồi lưu lại.`,
    'xml-entities': ({ file }) =>
      `“${file}” chứa khai báo lạ (DOCTYPE) mà Word và Excel không bao giờ ghi, nên không được mở vì lý do an toàn.`,
    'too-large': ({ file, what, limit }) =>
      `“${file}” vượt giới hạn an toàn (${sizeOver('vi', what as Size, Number(limit))}); chưa đọc gì, hãy chỉ giữ phần kế hoạch và phụ lục rồi lưu lại.`,
    'unreadable-encoding': ({ file }) =>
      `Không nhận ra bảng mã chữ của “${file}”; hãy lưu lại thành UTF-8 rồi nhập lại.`,
    'book-among-files': ({ file }) =>
      `“${file}” là sổ do Sổ Thi đua dựng, không đọc chung với tệp khác; hãy đưa riêng một mình nó.`,
    'no-table': () =>
      'Không thấy bảng nào trong tài liệu; hãy chọn tệp có phụ lục, hoặc sao chép bảng rồi dán.',
    'no-criteria': ({ file }) =>
      `Tệp “${file}” không có bảng tiêu chí chấm điểm nào nhận ra được; hãy kiểm tra lại tệp.`,
    'no-header': () =>
      'Có bảng nhưng không bảng nào có dòng tiêu đề với cột nội dung và cột thời gian hoặc đơn vị; hãy kiểm tra dòng tiêu đề của bảng.',
    'too-many-rows': ({ file, limit }) =>
      `“${file}” có quá nhiều dòng${limit ? ` (giới hạn ${limit})` : ''}; hãy chỉ giữ phần phụ lục của kế hoạch.`,
    'unknown-field': ({ file, field, known }) =>
      `Mẫu “${file}” có trường [${field}] mà chương trình không biết; sửa lại trong Word, dùng các trường: ${known}.`,
    'field-not-alone': ({ file, field }) =>
      `Trong mẫu “${file}”, trường [${field}] là một bảng nên phải đứng riêng một đoạn; hãy xuống dòng trước và sau nó.`,
    'condition-not-first': ({ file, field }) =>
      `Trong mẫu “${file}”, điều kiện [${field}] phải đứng đầu đoạn, vì nó quyết định cả đoạn; hãy chuyển nó lên đầu, hoặc tách đoạn.`,
    'no-field': ({ file }) =>
      `Mẫu “${file}” không có trường nào, ví dụ [Tên đơn vị], nên thư nào cũng như nhau; hãy kiểm tra lại tệp mẫu.`,
    'remarks-inside': ({ file }) =>
      `Mẫu “${file}” còn ghi chú hoặc thay đổi được theo dõi, sẽ đi theo từng công văn; hãy chấp nhận thay đổi, xoá ghi chú rồi lưu lại.`,
  },
  en: {
    'not-found': ({ file }) => `File “${file}” was not found; check the path.`,
    'not-readable': ({ file }) =>
      `“${file}” cannot be read: it is a folder, closed to you, or open in another program.`,
    'empty-file': ({ file }) => `“${file}” is empty.`,
    'unknown-format': ({ file }) =>
      `The format of “${file}” cannot be read; use .docx, .xlsx, .pdf, .html or .txt.`,
    'not-a-zip': ({ file }) =>
      `“${file}” is not a proper Word or Excel file (its archive does not open); open it in Word or Excel and save it again.`,
    'truncated-zip': ({ file }) => `“${file}” is cut short; copy it again from its source.`,
    encrypted: ({ file }) => `“${file}” has a password; remove it in Word or Excel and save again.`,
    'old-doc': ({ file }) => `“${file}” is an old Word file (.doc); save it as .docx in Word.`,
    'old-xls': ({ file }) => `“${file}” is an old Excel file (.xls); save it as .xlsx in Excel.`,
    'not-word': ({ file }) => `“${file}” is an archive without a Word document in it.`,
    'not-excel': ({ file }) => `“${file}” is an archive without an Excel workbook in it.`,
    'locked-pdf': ({ file }) =>
      `“${file}” is a PDF with a password; open it in a PDF reader and print it to a PDF without one, or use the Word file.`,
    'broken-pdf': ({ file }) =>
      `“${file}” is a PDF that is damaged or cut short; copy it again from its source, or use the Word file.`,
    'scanned-pdf': ({ file }) =>
      `“${file}” is a scanned PDF: pictures of pages, without text; ask for the Word file or a PDF made by Word, or recognise its text (OCR) first.`,
    'broken-xml': ({ file }) =>
      `“${file}” is damaged inside; open it in Word or Excel, let it be repaired, save again.`,
    'xml-entities': ({ file }) =>
      `“${file}” declares a DOCTYPE, which Word and Excel never write; refused for safety.`,
    'too-large': ({ file, what, limit }) =>
      `“${file}” is over a safety limit (${sizeOver('en', what as Size, Number(limit))}); nothing was read. Keep only the plan and its appendices, and save again.`,
    'unreadable-encoding': ({ file }) =>
      `The text encoding of “${file}” is not recognised; save it as UTF-8.`,
    'book-among-files': ({ file }) =>
      `“${file}” is a workbook that Sổ Thi đua made; it is read alone, not with other files.`,
    'no-table': () =>
      'No table was found; choose a file with the appendices, or copy the table and paste it.',
    'no-criteria': ({ file }) => `The file “${file}” has no table of criteria; check the file.`,
    'no-header': () => 'No table has a header with a content column and a deadline or unit column.',
    'too-many-rows': ({ file, limit }) => `“${file}” has too many rows${limit ? ` (limit ${limit})` : ''}.`,
    'unknown-field': ({ file, field, known }) =>
      `The template “${file}” has the unknown field [${field}]; change it in Word, the fields are: ${known}.`,
    'field-not-alone': ({ file, field }) =>
      `In the template “${file}” the field [${field}] is a table and needs a paragraph of its own.`,
    'condition-not-first': ({ file, field }) =>
      `In the template “${file}” the condition [${field}] must begin its paragraph, of which it decides; move it to the front, or split the paragraph.`,
    'no-field': ({ file }) =>
      `The template “${file}” has no field such as [Tên đơn vị], so all letters would be alike.`,
    'remarks-inside': ({ file }) =>
      `The template “${file}” has comments or tracked changes, which would go out with each letter; accept or delete them.`,
  },
};

/** Of what nobody foresaw; `detail` is what it said itself, for whoever looks after the program. */
export const UNEXPECTED: Record<Language, Sentence> = {
  vi: ({ detail }) =>
    `Có lỗi chưa lường trước (${detail}); các tệp đã có vẫn như cũ. Hãy thử lại; nếu vẫn vậy, gửi câu này cho người phụ trách.`,
  en: ({ detail }) =>
    `An error that was not foreseen (${detail}); the files that were there are as they were. Try again; if it stays, send this sentence to whoever looks after the program.`,
};

export const WORKBOOK_MESSAGES: Record<Language, Record<WorkbookErrorCode, Sentence>> = {
  vi: {
    unreadable: ({ file }) => `Không mở được sổ làm việc “${file}”.`,
    'not-ours': ({ file }) => `“${file}” không phải là sổ do Sổ Thi đua tạo ra.`,
    unwritable: ({ file }) =>
      `Không ghi được “${file}”: thư mục không có hoặc không cho ghi, hoặc tệp đang mở ở chương trình khác; chưa có gì bị thay đổi.`,
    exists: ({ file }) => `“${file}” đã có; chưa ghi gì. Thêm --force nếu muốn thay.`,
    changed: ({ file }) => `“${file}” vừa bị sửa ở nơi khác; chưa ghi gì. Chạy lại lệnh.`,
    editing: ({ file }) => `“${file}” đang có ô được sửa; chưa ghi gì. Kết thúc sửa rồi chạy lại.`,
    protected: ({ file }) => `“${file}” có trang được bảo vệ; chưa ghi gì. Bỏ bảo vệ rồi chạy lại.`,
    'too-much': ({ file }) =>
      `“${file}” không nhận nhiều dữ liệu như vậy một lần; chưa ghi gì. Chia nhỏ tài liệu rồi chạy lại.`,
    busy: ({ file }) => `“${file}” đang bận; chưa ghi gì. Đợi một lát rồi chạy lại.`,
    'half-written': ({ file }) =>
      `Việc ghi “${file}” bị đứt giữa chừng; bản cũ còn trong trang Nhật ký. Mở sổ bằng bản trong trình duyệt hoặc Excel để hoàn tác.`,
  },
  en: {
    unreadable: ({ file }) => `The workbook “${file}” does not open.`,
    'not-ours': ({ file }) => `“${file}” was not made by Sổ Thi đua.`,
    unwritable: ({ file }) =>
      `“${file}” cannot be written: no such folder, no permission, or open in another program; nothing was changed.`,
    exists: ({ file }) => `“${file}” exists; nothing was written. Add --force to replace it.`,
    changed: ({ file }) =>
      `“${file}” was changed elsewhere meanwhile; nothing was written. Run the command again.`,
    editing: ({ file }) =>
      `A cell of “${file}” is being edited; nothing was written. Finish it, then run again.`,
    protected: ({ file }) =>
      `“${file}” has a protected sheet; nothing was written. Unprotect it, then run again.`,
    'too-much': ({ file }) =>
      `“${file}” does not take that much at once; nothing was written. Split the document, then run again.`,
    busy: ({ file }) => `“${file}” is busy; nothing was written. Wait a moment, then run again.`,
    'half-written': ({ file }) =>
      `Writing “${file}” was cut off; the old content is in the sheet Nhật ký. Open the workbook in Excel or the browser version to undo.`,
  },
};
