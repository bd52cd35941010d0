import type { Note, Place } from '../../core/outcome/index.ts';
import { oneLine } from '../../core/text/index.ts';

/** What the reader passes over, moves or decides, as the sentences people read. */
const SAYINGS = {
  'tracked-changes': (count: string) =>
    `Văn bản có theo dõi sửa đổi (Track Changes): đã đọc bản cuối, coi như chấp nhận ${count} chỗ sửa.`,
  'hidden-text': (text: string) => `Bỏ qua chữ ẩn: “${text}”.`,
  'struck-text': (text: string) => `Bỏ qua chữ bị gạch ngang: “${text}”.`,
  'hidden-cell-text': (text: string) => `Chữ nằm khuất trong phần ô đã gộp, Word không hiện: “${text}”.`,
  'nested-table': (text: string) => `Bảng lồng trong ô được đọc thành các dòng của ô: “${text}”.`,
  frame: () => 'Bảng một cột chỉ là khung bao quanh bảng khác: bảng bên trong được đọc như bảng riêng.',
  'text-box': (text: string) => `Chữ trong khung (text box) được đặt ngay sau đoạn chứa khung: “${text}”.`,
  footnote: (text: string) => `Chú thích cuối trang hoặc cuối văn bản: “${text}”.`,
  'note-mark': (text: string) => `Số chú thích nhỏ, nâng cao sau chữ không thuộc nội dung: “${text}”.`,
  comment: (text: string) => `Nhận xét bên lề (comment): “${text}”.`,
  'header-footer': (text: string) => `Chữ ở đầu hoặc chân trang: “${text}”.`,
  'symbol-skipped': (text: string) => `Bỏ qua ký hiệu không có chữ tương ứng: ${text}.`,
  'picture-skipped': () => 'Bỏ qua hình hoặc đối tượng nhúng; chữ trong hình không đọc được.',
  'part-skipped': (text: string) => `Bỏ qua nội dung chèn từ tệp khác: ${text}.`,
  'span-clamped': (text: string) =>
    `Ô gộp khai số cột hoặc số hàng vượt quá bảng, đã thu lại cho vừa: “${text}”.`,
  'askew-text': (text: string) =>
    `Chữ đặt nghiêng trên trang (như chữ chìm), không thuộc nội dung: “${text}”.`,
  'header-repeated': (text: string) => `Đã bỏ dòng tiêu đề lặp lại “${text}”.`,
  'cell-cut': (text: string) => `Ô gộp bị ngắt trang được nối lại: “${text}”.`,
  'open-table': () =>
    'Bảng không kẻ khung: hàng và cột được đoán theo chỗ đứng của chữ; hãy đối chiếu lại bảng này.',
  'rows-joined': (count: string) =>
    `Bảng chép thành văn bản bị xuống dòng giữa ô; đã nối lại ${count} chỗ theo số cột, hãy đối chiếu với bản gốc.`,
  'quote-marks': (count: string) => `Đã bỏ dấu trích dẫn của thư (“>”) ở đầu ${count} dòng.`,
  'page-without-text': (page: string) =>
    `Trang ${page} không có chữ đọc được (trang trắng, ảnh chụp hoặc bản quét); nếu có nội dung thì cần nhập tay.`,
  'cell-blank': (text: string) =>
    `Ô trống ở đầu trang, ngay dưới ô “${text}” cuối trang trước: nếu là một ô gộp qua hai trang thì cần điền lại.`,
  'letters-damaged': (count: string) =>
    `Có ${count} chữ hỏng không đọc được, thay bằng dấu “\ufffd”; hãy xem lại những chỗ ấy.`,
} as const;

export type Saying = keyof typeof SAYINGS;

/** say('hidden-text', 'Dự thảo', where) → the note; `text` is shown on one line, whole: a note may be all that is left of it. */
export function say(code: Saying, text: string, where: Place): Note {
  return { code, text: SAYINGS[code](oneLine(text)), where };
}
