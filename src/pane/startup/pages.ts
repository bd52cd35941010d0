/**
 * The pages shown when the pane cannot open: before React, before office.js, even in an engine of 2013. Each says in
 * Vietnamese what happened and what to do, and the same in English below, as the language is not known yet. `{page}`:
 * the address of the browser version, which stands beside the pane.
 */
export interface StartPage {
  vi: PageText;
  en: PageText;
  /** Whether trying again can help. */
  retry: boolean;
}
export interface PageText {
  title: string;
  happened: string;
  steps: readonly string[];
}

export const START_PAGES = {
  'too-old': {
    retry: false,
    vi: {
      title: 'Excel này cũ quá',
      happened: 'Sổ Thi đua cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.',
      steps: [
        'Cập nhật Office: mở Tệp › Tài khoản › Tùy chọn cập nhật.',
        'Hoặc mở sổ làm việc này bằng Excel trên web (office.com) rồi thêm Sổ Thi đua ở đó.',
        'Hoặc dùng bản không cần Excel: mở địa chỉ {page} bằng Edge, Chrome hay Firefox.',
      ],
    },
    en: {
      title: 'This Excel is too old',
      happened: 'Sổ Thi đua needs Excel 2021 or later, Microsoft 365 or Excel on the web.',
      steps: [
        'Update Office: File › Account › Update Options.',
        'Or open the workbook in Excel on the web (office.com) and add Sổ Thi đua there.',
        'Or use the version without Excel: open {page} in Edge, Chrome or Firefox.',
      ],
    },
  },
  'no-office': {
    retry: false,
    vi: {
      title: 'Trang này mở trong Excel',
      happened: 'Đây là ngăn tác vụ của Sổ Thi đua. Mở bằng trình duyệt thì không có sổ làm việc nào để ghi.',
      steps: [
        'Mở Excel.',
        'Thêm Sổ Thi đua bằng tệp manifest.xml: Trang đầu › Phần bổ trợ › Tải lên.',
        'Chọn thẻ Sổ Thi đua trên dải lệnh.',
        'Không có Excel thì mở {page}: bản này làm việc ngay trong trình duyệt.',
      ],
    },
    en: {
      title: 'This page opens inside Excel',
      happened: 'It is the task pane of Sổ Thi đua. In a browser there is no workbook to write to.',
      steps: [
        'Open Excel.',
        'Add Sổ Thi đua by its manifest.xml: Home › Add-ins › Upload.',
        'Choose the tab Sổ Thi đua on the ribbon.',
        'Without Excel, open {page}: that version works in the browser itself.',
      ],
    },
  },
  unreachable: {
    retry: true,
    vi: {
      title: 'Không tải được Office.js',
      happened:
        'Máy này không lấy được thư viện Office.js, nên Sổ Thi đua chưa nói chuyện được với Excel. Sổ làm việc không bị thay đổi.',
      steps: [
        'Kiểm tra kết nối mạng rồi bấm Thử lại.',
        'Nếu cơ quan chặn Internet, nhờ bộ phận CNTT cho phép appsforoffice.microsoft.com hoặc cài bản dùng trong mạng nội bộ.',
      ],
    },
    en: {
      title: 'Office.js could not be loaded',
      happened:
        'This computer could not get the Office.js library, so Sổ Thi đua cannot talk to Excel yet. The workbook is unchanged.',
      steps: [
        'Check the network, then press Thử lại (try again).',
        'If your office blocks the Internet, ask IT to allow appsforoffice.microsoft.com or to install the edition for closed networks.',
      ],
    },
  },
  'never-ready': {
    retry: true,
    vi: {
      title: 'Excel chưa trả lời',
      happened: 'Đã đợi 5 giây mà ngăn Sổ Thi đua chưa mở được. Sổ làm việc không bị thay đổi.',
      steps: [
        'Nếu đang gõ dở trong một ô, bấm Enter.',
        'Bấm Thử lại.',
        'Vẫn chưa được thì đóng ngăn này rồi mở lại từ thẻ Sổ Thi đua, sau đó mới khởi động lại Excel.',
      ],
    },
    en: {
      title: 'Excel has not answered',
      happened: 'After 5 seconds the pane of Sổ Thi đua could not open. The workbook is unchanged.',
      steps: [
        'If you are typing in a cell, press Enter.',
        'Press Thử lại (try again).',
        'If that does not help, close this pane and open it again from the ribbon; restart Excel last.',
      ],
    },
  },
} as const satisfies Record<string, StartPage>;

export type StartPageId = keyof typeof START_PAGES;
export const RETRY = 'Thử lại';
