/** The screen of the menu ⋯ for what belongs to this pane, and a look at what belongs to the workbook. */
export const settings = {
  'settings.language': 'Ngôn ngữ của ngăn này',
  'settings.language.office': 'Theo Office',
  'settings.language.vi': 'Tiếng Việt',
  'settings.language.en': 'English',

  'settings.book': 'Cài đặt của sổ làm việc',
  'settings.soon': 'Báo “Sắp đến hạn” trước {days} ngày.',
  'settings.strict': '“Trước ngày” tính chặt chẽ: đúng ngày đó là quá hạn.',
  'settings.habit': '“Trước ngày” tính theo thói quen: hết ngày đó mới là quá hạn.',
  'settings.open': 'Sửa ở trang “Cài đặt”',
  'settings.no-plan': 'Sổ này chưa có kế hoạch; nhập kế hoạch rồi cài đặt của sổ hiện ở đây.',
} as const;
